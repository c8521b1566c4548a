import { entryOf, itemAt } from "./entryOf";

/** Where the running costs of two contracts change places. */
export interface Crossing {
  /** Position of the contract that cost less until then. */
  readonly cheaperFirst: number;
  /** Position of the contract that costs less from then on. */
  readonly cheaperLater: number;
  /** First month, from 1, after which the later one has cost less in all. */
  readonly month: number;
}

/**
 * Every month in which one contract, cheaper in all so far, is overtaken by another: by month, then by position.
 * Months in which both have cost the same are passed over; pairs are compared as far as both have amounts.
 *
 * @param cumulative the running costs of each contract, month 1 first; shorter where later months have no amount
 */
export function crossingsOf(cumulative: readonly (readonly number[])[]): Crossing[] {
  const crossings: Crossing[] = [];
  for (let first = 0; first < cumulative.length; first++) {
    for (let second = first + 1; second < cumulative.length; second++) {
      crossings.push(...crossingsOfPair(cumulative, first, second));
    }
  }
  return crossings.sort((one, other) => one.month - other.month);
}

function crossingsOfPair(
  cumulative: readonly (readonly number[])[],
  first: number,
  second: number,
): Crossing[] {
  const months = Math.min(itemAt(cumulative, first, []).length, itemAt(cumulative, second, []).length);
  const found: Crossing[] = [];
  let leading: number | undefined;
  for (let index = 0; index < months; index++) {
    const difference = entryOf(cumulative[first], index) - entryOf(cumulative[second], index);
    if (difference === 0) continue;
    const cheaper = difference < 0 ? first : second;
    if (leading !== undefined && cheaper !== leading) {
      found.push({ cheaperFirst: leading, cheaperLater: cheaper, month: index + 1 });
    }
    leading = cheaper;
  }
  return found;
}
