import { bigPowerOfTen, divideRounded, numberOf, type Decimal } from "./Decimal";
import type { Amount } from "./money";

/** Decimals of the exact way. */
const PLACES = 80;
/** How close to a half a value must be to count as one, in units of the last decimal: far beyond its own error. */
const HALF_TOLERANCE = bigPowerOfTen(30);

/**
 * Σ paid(m) ÷ (1 + rate)^((m−1)/12), rounded to the minor unit at the end, halves away from zero: invoices are paid at
 * the start of their month.
 *
 * Doubles decide unless the value is too close to a half for them; then 80 decimals do.
 *
 * @param paid what is paid in each month, month 1 first
 */
export function presentValue(paid: readonly Amount[], rate: Decimal): Amount {
  if (rate.coefficient === 0) return paid.reduce((sum, amount) => sum + amount, 0);
  const growth = 1 + numberOf(rate);
  let value = 0;
  let magnitude = 0;
  for (const [month, amount] of paid.entries()) {
    const present = amount / Math.pow(growth, month / 12);
    value += present;
    magnitude += Math.abs(present);
  }
  const below = Math.floor(value);
  const doubt = 1e-14 * (paid.length + 10) * magnitude + 1e-9;
  const distance = Math.abs(value - below - 0.5);
  if (distance > doubt) return value - below > 0.5 ? below + 1 : below;
  return exactPresentValue(paid, rate);
}

/** The same in fixed-point integers of {@link PLACES} decimals. */
export function exactPresentValue(paid: readonly Amount[], rate: Decimal): Amount {
  const one = bigPowerOfTen(PLACES);
  const growth = (bigPowerOfTen(rate.scale) + BigInt(rate.coefficient)) * bigPowerOfTen(PLACES - rate.scale);
  const monthly = twelfthRoot(growth);
  let value = 0n;
  let factor = one;
  let year = one;
  for (const [month, amount] of paid.entries()) {
    // Whole years by exact powers, so that no error builds up over the term.
    if (month > 0 && month % 12 === 0) year = divideRounded(year * growth, one);
    factor = month % 12 === 0 ? year : divideRounded(factor * monthly, one);
    value += divideRounded(BigInt(amount) * one * one, factor);
  }
  const magnitude = value < 0n ? -value : value;
  const whole = magnitude / one;
  const beyondHalf = 2n * (magnitude - whole * one) - one;
  const rounded = Number(beyondHalf > -HALF_TOLERANCE ? whole + 1n : whole);
  return value < 0n ? -rounded : rounded;
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
