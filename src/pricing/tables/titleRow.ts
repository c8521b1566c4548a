import { isBlankOrZero, plainCell } from "../cells/readNumber";
import { bearsOnCost } from "./bearsOnCost";

/** Whether a record is blank or holds one text alone. */
export function isTitleRow(record: readonly unknown[]): boolean {
  // Nearly every row holds a number, and looking for one is quick.
  if (holdsNumber(record)) return false;
  let texts = 0;
  for (const cell of record) {
    if (isBlankOrZero(cell)) continue;
    if (typeof plainCell(cell) !== "string" || bearsOnCost(cell)) return false;
    texts += 1;
  }
  return texts <= 1;
}

/** Whether a record holds a number other than 0, as a number. */
function holdsNumber(record: readonly unknown[]): boolean {
  return record.some((cell) => typeof cell === "number" && cell !== 0);
}
