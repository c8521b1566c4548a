/** An error value of a cell. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}
export type CellValue = number | string | boolean | null | CellError;
export type CellBlock = readonly (readonly CellValue[])[];

/** A cell as text: an error by its code. */
export function wordsOf(value: CellValue): string {
  return value instanceof CellError ? value.code : String(value ?? "");
}
