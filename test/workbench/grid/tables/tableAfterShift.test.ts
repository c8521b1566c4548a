import { parseRangeAddress, rangeAddress } from "../../../../src/workbench/grid/cells/cellAddress";
import type { CellRange } from "../../../../src/workbench/grid/cells/cellAddress";
import { tableAfterShift } from "../../../../src/workbench/grid/tables/tableAfterShift";
import type { CellShift } from "../../../../src/workbench/grid/tables/tableAfterShift";

/** The headings in row 3, the data in the rows from 4 to 6. */
const TABLE = "B3:D6";

function cellsAt(address: string): CellRange {
  const cells = parseRangeAddress(address);
  if (!cells) throw new Error(`No cells: ${address}`);
  return cells;
}

test.each<[CellShift["way"], string, string]>([
  // What stands beside the table, or behind it, leaves it alone.
  ["up", "E1:F9", TABLE],
  ["up", "A1:A9", TABLE],
  ["up", "A7:E9", TABLE],
  ["down", "E1:F9", TABLE],
  ["down", "B7:D7", TABLE],
  ["left", "A7:E9", TABLE],
  ["left", "A1:E2", TABLE],
  ["left", "E3:E6", TABLE],
  ["right", "A7:E9", TABLE],
  ["right", "E3:E6", TABLE],
  // Cells before it take it along, as long as they take all of it.
  ["up", "B1:D1", "B2:D5"],
  ["up", "A1:E2", "B1:D4"],
  ["down", "B1:D2", "B5:D8"],
  ["down", "B3:D3", "B4:D7"],
  ["left", "A3:A6", "A3:C6"],
  ["left", "A1:A9", "A3:C6"],
  ["right", "A3:A6", "C3:E6"],
  ["right", "B2:C7", "D3:F6"],
  ["up", "B1:C1", "torn"],
  ["up", "C2:E2", "torn"],
  ["down", "C1:D1", "torn"],
  ["down", "A1:B1", "torn"],
  ["left", "A3:A5", "torn"],
  ["left", "A4:A6", "torn"],
  ["right", "A3:A5", "torn"],
  ["right", "A5:A9", "torn"],
  // Rows as wide as the table, or wider, come and go.
  ["up", "B4:D4", "B3:D5"],
  ["up", "A4:E5", "B3:D4"],
  ["up", "B6:D6", "B3:D5"],
  ["up", "B6:D9", "B3:D5"],
  ["up", "B5:D7", "B3:D4"],
  ["up", "B4:D9", "B3:D3"],
  ["down", "B4:D5", "B3:D8"],
  ["down", "A6:E6", "B3:D7"],
  ["up", "B4:C4", "torn"],
  ["down", "C6:D6", "torn"],
  // Headings go with all the rows or not at all.
  ["up", "B3:D3", "torn"],
  ["up", "B2:D5", "torn"],
  ["up", "B3:D6", "gone"],
  ["up", "A1:E9", "gone"],
  ["left", "B3:D6", "gone"],
  ["left", "A1:E9", "gone"],
  // Columns have names that formulas know.
  ["left", "B3:B6", "torn"],
  ["left", "C3:C6", "torn"],
  ["left", "D3:E6", "torn"],
  ["left", "A3:B6", "torn"],
  ["right", "C3:C6", "torn"],
  ["right", "D1:D9", "torn"],
])("%s from %s makes of B3:D6: %s", (way, cells, expected) => {
  const after = tableAfterShift(cellsAt(TABLE), { cells: cellsAt(cells), way });
  expect(typeof after === "string" ? after : rangeAddress(after)).toBe(expected);
});

test("A table that is left alone is the same object, so that nothing is done about it", () => {
  const table = cellsAt(TABLE);
  for (const way of ["up", "left", "down", "right"] as const) {
    expect(tableAfterShift(table, { cells: cellsAt("F9:G12"), way })).toBe(table);
  }
});
