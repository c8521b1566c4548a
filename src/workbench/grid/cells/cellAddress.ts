import { columnName } from "../../../scenarios";

/** A block of cells; rows and columns count from 0, ends included. */
export interface CellRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** "B2" for row 1, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B2:C5", or "B2" for a single cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.startRow, range.startColumn);
  const last = cellAddress(range.endRow, range.endColumn);
  return first === last ? first : `${first}:${last}`;
}

/** "Sheet1!B2:C5", the sheet quoted where Excel quotes it. */
export function sheetRangeAddress(sheetName: string, range: CellRange): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheetName) && !/^[A-Za-z]{1,3}[0-9]+$/.test(sheetName);
  return `${plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`}!${rangeAddress(range)}`;
}

/** The block that "B2" or "B2:C5" names; undefined for anything else. */
export function parseRangeAddress(address: string): CellRange | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([0-9]+)(?::\$?([A-Z]{1,3})\$?([0-9]+))?$/i.exec(address.trim());
  if (!match) return undefined;
  const [, letters = "", digits = "", endLetters = letters, endDigits = digits] = match;
  const columns = [columnNumber(letters), columnNumber(endLetters)];
  const rows = [Number(digits) - 1, Number(endDigits) - 1];
  return {
    startRow: Math.min(...rows),
    startColumn: Math.min(...columns),
    endRow: Math.max(...rows),
    endColumn: Math.max(...columns),
  };
}

function columnNumber(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}
