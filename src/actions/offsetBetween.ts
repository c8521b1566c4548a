/** How far a cell stands below and to the right of another; addresses as hosts write them, sheets aside. */
export function offsetBetween(from: string, to: string): { readonly down: number; readonly right: number } {
  const first = positionIn(from);
  const second = positionIn(to);
  return { down: second.row - first.row, right: second.column - first.column };
}

function positionIn(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "A", digits = "1"] = /(?:^|!)\$?([A-Z]{1,3})\$?(\d+)(?::|$)/i.exec(address) ?? [];
  return { row: Number(digits), column: columnNumber(letters) };
}

/** The number of a column, from 1, by its letters. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
