import type { SheetPlan } from "../../src/scenarios";

/** The cells of a sheet as rows, blank where nothing is. */
export function sheetGrid({ cells }: SheetPlan): (string | number | boolean)[][] {
  const rows: (string | number | boolean)[][] = [];
  for (const { row, column, content } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push("");
    line[column] = content;
  }
  return rows;
}
