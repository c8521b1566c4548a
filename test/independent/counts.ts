import { Fraction } from "./Fraction";
import type { Audit, Basis } from "./Quote";

const HALF = new Fraction(1n, 2n);
/** ½ + 1e-9: what the growth formula adds before it cuts off the decimals. */
const ROUNDING = HALF.plus(new Fraction(1n, 10n ** 9n));

/** The actual counts at the start of months 1, 2, … */
export function actualCounts(start: Fraction, growth: Fraction, added: Fraction, months: number): Fraction[] {
  return Array.from({ length: months }, (_, elapsed) => {
    if (elapsed === 0) return start;
    const grown = growth.isZero ? start : Fraction.whole(grownWhole(start, growth, elapsed));
    return grown.plus(added.times(Fraction.whole(elapsed))).max(Fraction.zero);
  });
}

/**
 * ⌊start × (1 + growth)^(elapsed/12) + ½ + 1e-9⌋, without a root: the result is the largest n for which
 * (n − ½ − 1e-9)^12 ≤ start^12 × (1 + growth)^elapsed.
 */
export function grownWhole(start: Fraction, growth: Fraction, elapsed: number): bigint {
  const yearly = Fraction.one.plus(growth);
  // Floating point is good to some 13 digits: far from a half unit it is sure, near one it says where to look.
  const near = start.toNumber() * yearly.toNumber() ** (elapsed / 12) + 0.5;
  const doubt = 1e-6 + near * 1e-10;
  if (Math.floor(near - doubt) === Math.floor(near + doubt)) return BigInt(Math.floor(near));
  const reached = start.power(12).times(yearly.power(elapsed));
  const fits = (n: bigint) => {
    const least = Fraction.whole(n).minus(ROUNDING);
    return least.isNegative || least.power(12).compare(reached) <= 0;
  };
  let n = BigInt(Math.floor(near));
  while (!fits(n)) n -= 1n;
  while (fits(n + 1n)) n += 1n;
  return n;
}

/** The month (from 1) of the last audit at or before a month. */
export function lastAudit(month: number, audit: Audit): number {
  return month - ((month - 1) % audit);
}

export function billedCounts(
  actual: readonly Fraction[],
  basis: Basis,
  audit: Audit,
  months: number,
): Fraction[] {
  return Array.from({ length: months }, (_, index) => {
    const month = index + 1;
    if (basis === "snapshot") return countAt(actual, lastAudit(month, audit));
    if (basis === "prorated")
      return countAt(actual, month)
        .plus(countAt(actual, month + 1))
        .times(HALF)
        .round(6); // a quantity has six decimals
    if (basis === "peak") return countAt(actual, month).max(countAt(actual, month + 1));
    let highest = Fraction.zero;
    for (let each = 1; each <= month; each += 1) {
      highest = highest.max(countAt(actual, lastAudit(each, audit)));
    }
    return highest;
  });
}

export function countAt(series: readonly Fraction[], month: number): Fraction {
  const count = series[month - 1];
  if (count === undefined) throw new RangeError(`no count for month ${month}`);
  return count;
}

/**
 * The months whose unbilled units are corrected in a month: those since the last audit before it, in an audit
 * month and in the last month of the horizon.
 */
export function monthsTruedUp(month: number, audit: Audit, horizon: number): number[] {
  if (month === 1 || audit === 1) return [];
  const isAudit = lastAudit(month, audit) === month;
  const first = isAudit ? month - audit : lastAudit(month, audit);
  // An audit month needs no settlement of itself: it bills what was just counted, or more.
  const last = isAudit ? month - 1 : month === horizon ? month : 0;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
