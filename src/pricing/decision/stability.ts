import { entryOf } from "../entryOf";
import type { Quantity } from "../quantity";

const YEAR = 12;
/** A count that floating point put just above the tolerance is still within it. */
const GUARD = 1e-6;

/** The index of the start of the contract year that a month belongs to; the start of a year ends the year before. */
function yearStart(index: number): number {
  return index === 0 ? 0 : index - 1 - ((index - 1) % YEAR);
}

/**
 * The first month, from 1, whose count is further than the tolerance from the count at the start of its contract year.
 * The month after twelve is compared with the first one: that is the change of a year.
 *
 * @param months how many months to look at
 */
export function firstUnstableMonth(
  counts: readonly Quantity[],
  months: number,
  tolerance: number,
): number | undefined {
  for (let index = 0; index < months; index++) {
    const start = entryOf(counts, yearStart(index));
    const change = Math.abs(entryOf(counts, index) - start);
    if (change > tolerance * start + GUARD) return index + 1;
  }
  return undefined;
}

/**
 * The largest change, up or down, since the start of a contract year, as a fraction of what was there then; 1 where
 * all of it is new.
 *
 * @param counts at the start of each month, the one after the last included
 */
export function largestYearlyChange(counts: readonly Quantity[], months: number): number {
  let largest = 0;
  for (let index = 0; index <= months; index++) {
    const start = entryOf(counts, yearStart(index));
    const count = entryOf(counts, index);
    const change = start === 0 ? Math.min(1, count) : (count - start) / start;
    if (Math.abs(change) > Math.abs(largest)) largest = change;
  }
  return largest;
}
