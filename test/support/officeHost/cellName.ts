/** `AB12` for row 11, column 27. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `$AB$12` for row 11, column 27. */
export function absoluteName(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

function columnName(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** Row and column, from 0, of an address like `$AB$12`. */
export function cellAt(address: string): readonly [row: number, column: number] {
  const [, letters = "", row = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  if (letters === "") throw new Error(`${address} is not an address of a cell.`);
  const column = letters.split(/(?=.)/).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(row) - 1, column - 1];
}

/** A sheet's name as it stands in a reference. */
export const inReference = (sheetName: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheetName) ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
