import { monthOf } from "../entryOf";
import type { BillingBasis } from "../billingBasis";
import type { Interval } from "../intervals";
import { UNIT, type Quantity } from "../quantity";
import { MonthlyCount, type Room } from "./MonthlyCount";

/**
 * What each month bills of one counted unit. A count that never changes is billed as it is under every basis, and is
 * answered as it stands.
 *
 * @param months to bill; where the actual counts end with the last one, the month after counts the same again
 */
export function billedCounts(
  actual: MonthlyCount,
  basis: BillingBasis,
  interval: Interval,
  months: number,
  room: Room,
): MonthlyCount {
  const { numbers, perUnit } = actual;
  if (numbers === undefined || (basis === "snapshot" && interval === 1)) return actual;
  const billed = room(months);
  const last = actual.length - 1;
  switch (basis) {
    case "prorated": {
      // The mean of whole counts is a number of halves, which are held as such: the sum of both months.
      const isWhole = perUnit === 1;
      for (let index = 0; index < months; index++) {
        const sum = monthOf(numbers, index) + monthOf(numbers, Math.min(index + 1, last));
        billed[index] = isWhole ? sum : Math.round(sum / 2);
      }
      return MonthlyCount.of(billed, months, isWhole ? 2 : perUnit);
    }
    case "peak":
      for (let index = 0; index < months; index++) {
        billed[index] = Math.max(monthOf(numbers, index), monthOf(numbers, Math.min(index + 1, last)));
      }
      return MonthlyCount.of(billed, months, perUnit);
    case "ratchet":
    case "snapshot": {
      let counted = 0;
      for (let index = 0; index < months; index++) {
        if (index % interval === 0) {
          const now = monthOf(numbers, index);
          counted = basis === "ratchet" ? Math.max(counted, now) : now;
        }
        billed[index] = counted;
      }
      return MonthlyCount.of(billed, months, perUnit);
    }
  }
}

/** Two counts of the same units between two audits. */
export interface AuditedCounts {
  readonly actual: MonthlyCount;
  readonly billed: MonthlyCount;
  /** The line bills at least this many (minimum users). */
  readonly leastBilled: Quantity;
}

/**
 * Units to true up in a month (from 0): at an audit, the sum over the months since the one before of what was used
 * above what was billed; in the last month of the horizon, the same for the months since the last audit.
 */
export function unitsToTrueUp(
  { actual, billed, leastBilled }: AuditedCounts,
  interval: Interval,
  horizon: number,
  month: number,
): Quantity {
  // What is billed as it is counted leaves nothing open.
  if (actual === billed) return 0;
  const isAudit = month > 0 && month % interval === 0;
  const isLast = month === horizon - 1;
  if (!isAudit && !isLast) return 0;
  const from = isAudit ? month - interval : month - (month % interval);
  const to = isLast ? month + 1 : month;
  const used = actual.numbers;
  const paid = billed.numbers;
  let open = 0;
  if (used !== undefined && paid !== undefined && actual.perUnit === billed.perUnit) {
    const step = UNIT / actual.perUnit;
    const least = leastBilled / step;
    for (let index = from; index < to; index++) {
      open += Math.max(0, monthOf(used, index) - Math.max(monthOf(paid, index), least));
    }
    return open * step;
  }
  for (let index = from; index < to; index++) {
    open += Math.max(0, actual.at(index) - Math.max(billed.at(index), leastBilled));
  }
  return open;
}
