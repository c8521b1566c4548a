import { countAt } from "./counts";
import { failure, isFailure, type Failure } from "./Failure";
import { Fraction } from "./Fraction";
import { beyondMagnitude, invoiceLines, isBeyondAmount, sumOf, type Line } from "./invoice";
import { oneTimeLines } from "./oneTime";
import { total, type Pair } from "./Pair";
import { taxLines } from "./taxes";

export const MEASURES = [
  "monthly",
  "first-year",
  "total",
  "total-with-tax",
  "average",
  "per-user",
  "npv",
] as const;
export type Measure = (typeof MEASURES)[number];

/** What a month costs. */
export interface Month {
  readonly recurring: Fraction;
  readonly oneTime: Fraction;
  readonly tax: Fraction;
  readonly lines: readonly Line[];
  readonly oneTimeLines: readonly Line[];
  readonly taxLines: readonly Line[];
}

const computed = new WeakMap<Pair, Map<number, Month | Failure>>();

export function monthOf(pair: Pair, month: number): Month | Failure {
  const known = computed.get(pair) ?? new Map<number, Month | Failure>();
  computed.set(pair, known);
  const before = known.get(month);
  if (before !== undefined) return before;
  const found = computeMonth(pair, month);
  known.set(month, found);
  return found;
}

function computeMonth(pair: Pair, month: number): Month | Failure {
  const lines = invoiceLines(pair, month);
  if (isFailure(lines)) return lines;
  const once = oneTimeLines(pair, month);
  if (isFailure(once)) return once;
  const taxes = taxLines(pair, lines, once);
  return {
    recurring: sumOf(lines),
    oneTime: sumOf(once),
    tax: sumOf(taxes),
    lines,
    oneTimeLines: once,
    taxLines: taxes,
  };
}

/** One value for a whole contract, or why there is none. */
export function measured(pair: Pair, measure: Measure, discountRate: Fraction): Fraction | Failure {
  const value = valueOf(pair, measure, discountRate, pair.consumption.months);
  return !isFailure(value) && isBeyondAmount(value) ? beyondMagnitude("the amount") : value;
}

function valueOf(pair: Pair, measure: Measure, discountRate: Fraction, horizon: number): Fraction | Failure {
  if (measure === "monthly" || measure === "per-user") {
    const lines = invoiceLines(pair, 1);
    if (isFailure(lines)) return lines;
    const monthly = sumOf(lines);
    if (measure === "monthly") return monthly;
    const users = countAt(pair.consumption.users, 1);
    if (users.isZero) return failure("#DIV/0!", "no users", "no users to divide by");
    return monthly.over(users).round(2);
  }
  const months = monthsOf(pair, measure === "first-year" ? Math.min(12, horizon) : horizon);
  if (isFailure(months)) return months;
  if (measure === "npv") return netPresentValue(pair, months, discountRate);
  const sum = total(months.map((each) => each.recurring.plus(each.oneTime)));
  if (measure === "total-with-tax") return sum.plus(total(months.map((each) => each.tax)));
  return measure === "average" ? sum.over(Fraction.whole(horizon)).round(2) : sum;
}

export function monthsOf(pair: Pair, last: number): Month[] | Failure {
  const months: Month[] = [];
  for (let month = 1; month <= last; month += 1) {
    const found = monthOf(pair, month);
    if (isFailure(found)) return found;
    months.push(found);
  }
  return months;
}

/** The first month of the billing period that a month belongs to. */
export function paidIn(pair: Pair, month: number): number {
  return month - ((month - 1) % pair.quote.billedEvery);
}

function netPresentValue(pair: Pair, months: readonly Month[], rate: Fraction): Fraction {
  const paid = months.map((each) => each.oneTime);
  months.forEach((each, at) => {
    const due = paidIn(pair, at + 1) - 1;
    paid[due] = (paid[due] ?? Fraction.zero).plus(each.recurring);
  });
  return presentValue(paid, rate);
}

/** Decimals kept of (1 + rate)^(-1/12) and its powers; amounts are below 1e15, so some 70 decimals are sure. */
const DECIMALS = 90;
const SCALE = 10n ** BigInt(DECIMALS);

/**
 * Σ paid(m) ÷ (1 + rate)^((m−1)/12). Whole years are divided exactly; the eleven roots between are held between
 * two neighbors of 90 decimals, and so is the result.
 */
export function presentValue(paid: readonly Fraction[], rate: Fraction): Fraction {
  if (rate.isZero) return total(paid).round(2);
  const yearly = Fraction.one.over(Fraction.one.plus(rate));
  let least = Fraction.zero;
  let most = Fraction.zero;
  for (let residue = 0; residue < Math.min(12, paid.length); residue += 1) {
    let sum = Fraction.zero;
    for (let at = residue; at < paid.length; at += 12) {
      sum = sum.plus((paid[at] ?? Fraction.zero).times(yearly.power((at - residue) / 12)));
    }
    if (sum.isZero) continue;
    const root = residue === 0 ? SCALE : twelfthRoot(yearly.power(residue));
    const above = residue === 0 ? root : root + 1n;
    const [low, high] = [sum.times(new Fraction(root, SCALE)), sum.times(new Fraction(above, SCALE))];
    least = least.plus(sum.isNegative ? high : low);
    most = most.plus(sum.isNegative ? low : high);
  }
  // Where half a cent lies between the two bounds, the value is that half cent, which rounds away from zero.
  const [a, b] = [least.round(2), most.round(2)];
  return a.compare(b) === 0 || least.isNegative ? a : b;
}

/** ⌊value^(1/12) × SCALE⌋ for 0 < value ≤ 1, by Newton's method from above. */
export function twelfthRoot(value: Fraction): bigint {
  const target = (value.above * SCALE ** 12n) / value.below;
  let root = BigInt(Math.ceil((value.toNumber() ** (1 / 12) + 1e-12) * 1e15)) * 10n ** BigInt(DECIMALS - 15);
  for (;;) {
    const next = (11n * root + target / root ** 11n) / 12n;
    if (next >= root) return root;
    root = next;
  }
}
