/** Where an argument's value stands: its name in the function and, where the host tells, its address. */
export interface ArgumentPlace {
  /** As the function's signature has it, for example `minimum_users`. */
  readonly name: string;
  /** As the host gives it, for example `Sheet1!B2:C5`. */
  readonly address?: string | undefined;
}

/** The argument in a sentence: `minimum_users` is "Minimum users". */
export function titleOf(place: ArgumentPlace): string {
  const words = place.name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * One cell of an argument in a sentence: its address where it is known ("B3"), else its position in the range, else
 * "the value".
 */
export function cellOf(place: ArgumentPlace, row: number, column: number, isRange: boolean): string {
  const first = /(?:^|!)\$?([A-Z]{1,3})\$?(\d+)(?::|$)/i.exec(place.address ?? "");
  if (first !== null) {
    const [, letters = "A", digits = "1"] = first;
    return `${columnLetters(columnNumber(letters) + column)}${Number(digits) + row}`;
  }
  return isRange ? `row ${row + 1}, column ${column + 1}` : "the value";
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
