import type { Consumption } from "./Consumption";
import { Fraction } from "./Fraction";
import type { Quote } from "./Quote";

/** The support hours of a month, index 0 for month 1, weighted by the quote's factors. */
export function weightedHours(quote: Quote, consumption: Consumption): Fraction[] {
  return Array.from({ length: consumption.months }, (_, at) => {
    const after = (consumption.afterHours[at] ?? Fraction.zero).times(quote.afterHoursFactor);
    const weekend = (consumption.weekendHours[at] ?? Fraction.zero).times(quote.weekendFactor);
    return (consumption.hours[at] ?? Fraction.zero).plus(after).plus(weekend).round(6);
  });
}

/** What of the hours is billed month by month: nothing until the pool of a period is empty. */
export function billedHours(quote: Quote, used: readonly Fraction[]): Fraction[] {
  const { includedHours, hoursPool, rollover } = quote;
  if (includedHours === "unlimited") return used.map(() => Fraction.zero);
  const own = includedHours.times(Fraction.whole(hoursPool));
  const most = own.times(rollover);
  const billed: Fraction[] = [];
  let carried = Fraction.zero;
  for (let start = 0; start < used.length; start += hoursPool) {
    const pool = own.plus(carried);
    let sum = Fraction.zero;
    for (const hours of used.slice(start, start + hoursPool)) {
      const before = sum.minus(pool).max(Fraction.zero);
      sum = sum.plus(hours);
      billed.push(sum.minus(pool).max(Fraction.zero).minus(before).round(6));
    }
    // What was carried in is used first and expires now; only the period's own hours go on.
    const usedOfOwn = sum.minus(carried).max(Fraction.zero);
    const unused = own.minus(usedOfOwn).max(Fraction.zero);
    carried = unused.isAbove(most) ? most : unused;
  }
  return billed;
}
