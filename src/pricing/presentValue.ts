import { entryOf } from "./entryOf";
import { bigPowerOfTen, divideRounded, numberOf, type Decimal } from "./Decimal";
import type { Amount } from "./money";
import { sumOf } from "./projection";

/** Decimals of the exact way. */
const PLACES = 80;
/** How close to a half a value must be to count as one, in units of the last decimal: far beyond its own error. */
const HALF_TOLERANCE = bigPowerOfTen(30);

/**
 * Onboarding + Σ recurring(m) ÷ (1 + rate)^((m−1)/12), rounded to the minor unit at the end, halves away from zero:
 * invoices are paid at the start of their month.
 *
 * Doubles decide unless the value is too close to a half for them; then 80 decimals do.
 */
export function presentValue(
  onboarding: Amount,
  recurring: Float64Array,
  months: number,
  rate: Decimal,
): Amount {
  if (rate.coefficient === 0) return onboarding + sumOf(recurring, months);
  const growth = 1 + numberOf(rate);
  let value = onboarding;
  for (let index = 0; index < months; index++)
    value += entryOf(recurring, index) / Math.pow(growth, index / 12);
  const below = Math.floor(value);
  const doubt = 1e-14 * (months + 10) * Math.abs(value) + 1e-9;
  const distance = Math.abs(value - below - 0.5);
  if (distance > doubt) return value - below > 0.5 ? below + 1 : below;
  return exactPresentValue(onboarding, recurring, months, rate);
}

/** The same in fixed-point integers of {@link PLACES} decimals; amounts are 0 or more. */
export function exactPresentValue(
  onboarding: Amount,
  recurring: Float64Array,
  months: number,
  rate: Decimal,
): Amount {
  const one = bigPowerOfTen(PLACES);
  const growth = (bigPowerOfTen(rate.scale) + BigInt(rate.coefficient)) * bigPowerOfTen(PLACES - rate.scale);
  const monthly = twelfthRoot(growth);
  let value = BigInt(onboarding) * one;
  let factor = one;
  let year = one;
  for (let index = 0; index < months; index++) {
    // Whole years by exact powers, so that no error builds up over the term.
    if (index > 0 && index % 12 === 0) year = divideRounded(year * growth, one);
    factor = index % 12 === 0 ? year : divideRounded(factor * monthly, one);
    value += divideRounded(BigInt(entryOf(recurring, index)) * one * one, factor);
  }
  const whole = value / one;
  const beyondHalf = 2n * (value - whole * one) - one;
  return Number(beyondHalf > -HALF_TOLERANCE ? whole + 1n : whole);
}

/** The twelfth root of a fixed-point number, by Newton's iteration on integers. */
function twelfthRoot(value: bigint): bigint {
  const target = value * bigPowerOfTen(PLACES) ** 11n;
  let root = bigPowerOfTen(PLACES) * 2n;
  for (;;) {
    const next = (11n * root + target / root ** 11n) / 12n;
    if (next >= root) return root;
    root = next;
  }
}
