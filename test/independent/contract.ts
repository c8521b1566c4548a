import { countAt } from "./counts";
import { failure, isFailure, type Failure } from "./Failure";
import { Fraction } from "./Fraction";
import { beyondMagnitude, invoiceLines, isBeyondAmount, sumOf, type Pair } from "./invoice";

export const MEASURES = ["monthly", "first-year", "total", "average", "per-user", "npv"] as const;
export type Measure = (typeof MEASURES)[number];

/** One value for a whole contract, or why there is none. */
export function measured(pair: Pair, measure: Measure, discountRate: Fraction): Fraction | Failure {
  const horizon = pair.scenario.months;
  const value = valueOf(pair, measure, discountRate, horizon);
  return !isFailure(value) && isBeyondAmount(value) ? beyondMagnitude("the amount") : value;
}

function valueOf(pair: Pair, measure: Measure, discountRate: Fraction, horizon: number): Fraction | Failure {
  const onboarding = onboardingOf(pair);
  if (measure === "monthly" || measure === "per-user") {
    const monthly = recurring(pair, 1);
    if (isFailure(monthly)) return monthly;
    const total = monthly.reduce((sum, amount) => sum.plus(amount), Fraction.zero);
    if (measure === "monthly") return total;
    const users = countAt(pair.counts.users.actual, 1);
    if (users.isZero) return failure("#DIV/0!", "no users", "no users to divide by");
    return total.over(users).round(2);
  }
  const amounts = recurring(pair, measure === "first-year" ? Math.min(12, horizon) : horizon);
  if (isFailure(amounts)) return amounts;
  if (measure === "npv") return presentValue(onboarding, amounts, discountRate);
  const total = amounts.reduce((sum, amount) => sum.plus(amount), onboarding);
  return measure === "average" ? total.over(Fraction.whole(horizon)).round(2) : total;
}

/** The one-time fee of month 1, as the line that it is: rounded to the cent. */
export function onboardingOf(pair: Pair): Fraction {
  return pair.quote.onboarding.round(2);
}

/** The recurring totals of months 1 to last. */
export function recurring(pair: Pair, last: number): Fraction[] | Failure {
  const amounts: Fraction[] = [];
  for (let month = 1; month <= last; month += 1) {
    const lines = invoiceLines(pair, month);
    if (isFailure(lines)) return lines;
    amounts.push(sumOf(lines));
  }
  return amounts;
}

/** Decimals kept of (1 + rate)^(-1/12) and its powers; amounts are below 1e15, so some 70 decimals are sure. */
const DECIMALS = 90;
const SCALE = 10n ** BigInt(DECIMALS);

/**
 * Onboarding + Σ recurring(m) ÷ (1 + rate)^((m−1)/12). Whole years are divided exactly; the eleven roots between
 * are held between two neighbours of 90 decimals, and so is the result.
 */
export function presentValue(onboarding: Fraction, amounts: readonly Fraction[], rate: Fraction): Fraction {
  const yearly = Fraction.one.over(Fraction.one.plus(rate));
  let least = onboarding;
  let most = onboarding;
  for (let residue = 0; residue < Math.min(12, amounts.length); residue += 1) {
    let sum = Fraction.zero;
    for (let at = residue; at < amounts.length; at += 12) {
      sum = sum.plus((amounts[at] ?? Fraction.zero).times(yearly.power((at - residue) / 12)));
    }
    const root = residue === 0 ? SCALE : twelfthRoot(yearly.power(residue));
    least = least.plus(sum.times(new Fraction(root, SCALE)));
    most = most.plus(sum.times(new Fraction(residue === 0 ? root : root + 1n, SCALE)));
  }
  // Where a half cent lies between the two bounds, the value is that half cent, which rounds away from zero.
  return (least.round(2).compare(most.round(2)) === 0 ? least : most).round(2);
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
