/** Longest sheet name that Excel takes. */
const LONGEST_SHEET_NAME = 31;
/** Longest name of a table or of a defined name that Excel takes. */
const LONGEST_NAME = 255;

/**
 * A sheet name that Excel takes and no sheet has: the wished one, or the wished one with a number. Capitals tell no
 * names apart; characters that no sheet name may hold become a dash.
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const allowed = wished.replace(/[:\\/?*[\]]/g, "-").replace(/^[\s']+|[\s']+$/g, "");
  const base = allowed === "" ? "Sheet" : allowed;
  return firstFree([...taken, "History"], (number) => {
    const ending = number === 1 ? "" : ` (${number})`;
    // A cut may leave an apostrophe or a blank at the end.
    return base.slice(0, LONGEST_SHEET_NAME - ending.length).replace(/[\s']+$/, "") + ending;
  });
}

/**
 * A name for a table or a cell that neither a table nor a defined name has: the wished one, or the wished one with a
 * number. What reads as the address of a cell gets a line in front.
 */
export function freeDefinedName(wished: string, taken: readonly string[]): string {
  const allowed = wished.replace(/[^\p{L}\p{N}_.\\]/gu, "_");
  const base = /^[\p{L}_\\]/u.test(allowed) && !readsAsAddress(allowed) ? allowed : `_${allowed}`;
  return firstFree(taken, (number) => {
    const ending = number === 1 ? "" : `_${number}`;
    return base.slice(0, LONGEST_NAME - ending.length) + ending;
  });
}

/** Whether Excel takes a name for a cell: A1, XFD7, R, C, R1C1, RC. */
function readsAsAddress(name: string): boolean {
  return /^[A-Z]{1,3}\d+$/i.test(name) || /^(R\d*)?(C\d*)?$/i.test(name);
}

function firstFree(taken: readonly string[], numbered: (number: number) => string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(numbered(number).toLowerCase())) number += 1;
  return numbered(number);
}
