import { heading, text, title } from "../rowsOf";
import type { SheetPlan } from "../SheetPlan";

export const MAP_SHEET = "Inventory map";
export const MAP_TABLE = "Inventory_map";
export const MAP_HEADINGS = ["Heading or value", "What it means"] as const;
const HEADER_ROW = 4;
/** Rows that wait to be filled in. */
const SPARE_ROWS = 10;

/** What headings and values of lists mean, for all lists of the workbook. */
export function mapSheet(map: readonly (readonly [string, string])[]): SheetPlan {
  const rows = Math.max(map.length + 1, SPARE_ROWS);
  return {
    name: MAP_SHEET,
    cells: [
      { row: 0, column: 0, ...title(MAP_SHEET) },
      {
        ...{ row: 1, column: 0 },
        ...text(
          "What your lists call it, and what that means: this outranks everything else, for all lists.",
        ),
      },
      {
        ...{ row: 2, column: 0 },
        ...text(
          "A heading and its meaning (Class, Operating system, Last seen, Client …), or a value and its class, its kind, or leave out.",
        ),
      },
      ...MAP_HEADINGS.map((content, column) => ({ row: HEADER_ROW, column, ...heading(content) })),
    ],
    data: [{ row: HEADER_ROW + 1, column: 0, rows: map }],
    formats: [{ row: HEADER_ROW + 1, column: 0, rows, columns: 2, style: "input" }],
    columnWidths: [40, 30],
    frozenRows: HEADER_ROW + 1,
    tables: [{ name: MAP_TABLE, firstRow: HEADER_ROW, firstColumn: 0, rows: rows + 1, columns: 2 }],
    print: { isLandscape: false },
  };
}
