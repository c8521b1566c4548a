/** Where an argument's value stands: its name in the function and, where the host tells, its address. */
export interface ArgumentPlace {
  /** As the function's signature has it, for example `minimum_users`. */
  readonly name: string;
  /** As the host gives it, for example `Sheet1!B2:C5`. */
  readonly address?: string | undefined;
}

/** Arguments with their addresses, where the host tells them. */
export function withAddresses(
  names: readonly ArgumentPlace[],
  addresses: readonly (string | undefined)[] | undefined,
): readonly ArgumentPlace[] {
  return names.map(({ name }, index) => ({ name, address: addresses?.[index] || undefined }));
}

/**
 * One cell of an argument in a sentence: its address where it is known ("B3"), else its position in the range;
 * undefined for a single value whose address is not known.
 */
export function cellOf(
  place: ArgumentPlace,
  row: number,
  column: number,
  isRange: boolean,
): string | undefined {
  const first = positionOf(place.address ?? "");
  if (first !== undefined) return `${columnLetters(first.column + column)}${first.row + row}`;
  return isRange ? `row ${row + 1}, column ${column + 1}` : undefined;
}

/**
 * The address of one cell of a range with its sheet: the second row of `Quotes!A4:F9` begins with `Quotes!A5`.
 *
 * @param address the range, as the host gives it
 * @param row from 1
 * @param column from 1
 * @returns undefined where the address tells no cell
 */
export function addressOfCell(address: string, row: number, column: number): string | undefined {
  const first = positionOf(address);
  if (first === undefined) return undefined;
  const sheet = address.slice(0, address.lastIndexOf("!") + 1);
  return `${sheet}${columnLetters(first.column + column - 1)}${first.row + row - 1}`;
}

/** Row and column, from 1, of the first cell of an address such as `Sheet1!B2:C5`; undefined where it tells none. */
export function positionOf(address: string): { readonly row: number; readonly column: number } | undefined {
  const first = /(?:^|!)\$?([A-Z]{1,3})\$?(\d+)(?::|$)/i.exec(address);
  if (first === null) return undefined;
  const [, letters = "A", digits = "1"] = first;
  return { row: Number(digits), column: columnNumber(letters) };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function columnLetters(number: number): string {
  let letters = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
