/** Longest sheet name that Excel takes. */
const LONGEST_SHEET_NAME = 31;

/** A sheet name that is not taken: the wished one, or the wished one with a number. Capitals tell no names apart. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  return firstFree(taken, (number) => {
    const ending = number === 1 ? "" : ` (${number})`;
    return wished.slice(0, LONGEST_SHEET_NAME - ending.length) + ending;
  });
}

/** A table name that neither a table nor a defined name has: the wished one, or the wished one with a number. */
export function freeTableName(wished: string, taken: readonly string[]): string {
  return firstFree(taken, (number) => (number === 1 ? wished : `${wished}_${number}`));
}

function firstFree(taken: readonly string[], numbered: (number: number) => string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(numbered(number).toLowerCase())) number += 1;
  return numbered(number);
}
