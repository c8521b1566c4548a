import { wrappedHeights } from "../../../../src/workbench/grid/sheets/wrappedHeights";
import type { CellPlan, SheetPlan } from "../../../../src/scenarios";

const sheet = (cells: readonly CellPlan[]): SheetPlan => ({
  name: "Sheet",
  cells,
  columnWidths: [10, 20],
  frozenRows: 0,
  tables: [],
});

test("A row is as high as the longest of its texts that wrap", () => {
  const plan = sheet([
    { row: 0, column: 1, content: "one two three four five", style: "wrapped" },
    { row: 1, column: 1, content: "one two three four", style: "wrapped" },
    { row: 2, column: 0, content: "one two three four five six", style: "wrapped" },
    { row: 2, column: 1, content: "one two three four five", style: "wrapped" },
    { row: 3, column: 1, content: "one two three four five six seven", style: "text" },
    { row: 4, column: 1, content: '="one two three four five six"&A1', style: "wrapped" },
  ]);
  // Two lines, one, three; what does not wrap or is not known yet leaves its row as it is.
  expect(wrappedHeights(plan)).toEqual({ 0: { h: 42 }, 2: { h: 60 } });
});
