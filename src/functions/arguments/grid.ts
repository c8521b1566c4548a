import { isBlankOrZero, plainCell } from "../../pricing";

/** A range as rows of cells; a single value is a range of one cell, an omitted argument has no rows. */
export type Cells = readonly (readonly unknown[])[];

/** The cells of an argument, however the host passes it. */
export function cellsOf(value: unknown): Cells {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return [[value]];
  const rows: readonly unknown[] = value;
  if (rows.length > 0 && Array.isArray(rows[0])) return rows as Cells;
  return rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}

/** Whether an argument is left out or holds nothing but blanks and zeros. */
export function isEmpty(cells: Cells): boolean {
  return cells.every((row) => row.every(isBlankOrZero));
}

/** The number of rows up to the last that holds anything but blanks and zeros. */
export function filledRows(cells: Cells): number {
  let rows = cells.length;
  while (rows > 0 && (cells[rows - 1] ?? []).every(isBlankOrZero)) rows -= 1;
  return rows;
}

/** Columns of a range: those of its first row. */
export function columnsOf(cells: Cells): number {
  return cells[0]?.length ?? 0;
}

/** The size of a range, for issues. */
export function shapeOf(cells: Cells): { readonly rows: number; readonly columns: number } {
  return { rows: cells.length, columns: columnsOf(cells) };
}

/** The word in a cell, in small letters and without outer blanks, also inside a data-type object; "" for all else. */
export function wordIn(cell: unknown): string {
  const plain = plainCell(cell);
  return typeof plain === "string" ? plain.trim().toLowerCase() : "";
}
