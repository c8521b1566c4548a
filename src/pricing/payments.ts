import { entryOf } from "./entryOf";
import type { Interval } from "./intervals";
import type { OneTimeMonth } from "./lines/oneTime";
import type { Amount } from "./money";

/**
 * What is paid in each month: invoices in advance for a whole billing period in its first month, one-time lines in
 * their own.
 */
export function paidAmounts(
  recurring: ArrayLike<number>,
  once: readonly OneTimeMonth[],
  billedEvery: Interval,
  months: number,
): Amount[] {
  const paid = new Array<Amount>(months).fill(0);
  for (let month = 0; month < months; month++) {
    const due = month - (month % billedEvery);
    paid[due] = entryOf(paid, due) + entryOf(recurring, month);
  }
  for (const { month, amount } of once) paid[month] = entryOf(paid, month) + amount;
  return paid;
}
