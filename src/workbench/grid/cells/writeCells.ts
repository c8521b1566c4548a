import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import { overwritten } from "../sheets/planSheet";
import { parseRangeAddress } from "./cellAddress";

/** The cells of an address such as "B2" or "B2:C9"; throws where it is none. */
export function rangeAt(sheet: FWorksheet, address: string): FRange {
  const range = parseRangeAddress(address);
  if (!range) throw new Error(`"${address}" isn't a cell.`);
  const { startRow, startColumn, endRow, endColumn } = range;
  return sheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
}

/** Writes constants and formulas as if they were typed, from the cell on; what a short row lacks is emptied. */
export function writeCells(
  sheet: FWorksheet,
  address: string,
  rows: readonly (readonly (string | number | boolean)[])[],
): void {
  const first = rangeAt(sheet, address);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return;
  sheet
    .getRange(first.getRow(), first.getColumn(), rows.length, columns)
    .setValues(
      rows.map((row) => Array.from({ length: columns }, (_cell, column) => overwritten(row[column] ?? ""))),
    );
}
