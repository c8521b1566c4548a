import { monthOf } from "./entryOf";
import {
  bigPowerOfTen,
  decimalOf,
  divideRounded,
  ZERO,
  powerOfTen,
  roundedTo,
  type Decimal,
} from "./Decimal";
import { QUANTITY_DECIMALS, UNIT, type Quantity } from "./quantity";

/**
 * An amount of money in whole minor units (cents where a currency has two decimals). Sums of amounts are exact.
 *
 * Doubles hold such integers exactly up to 9.0e15; the bound of 1e12 major units keeps every amount of up to three
 * minor digits below that. `bench/money.bench.ts` compares this with decimal libraries and BigInt.
 */
export type Amount = number;

/** Decimals of the currency's minor unit: 2 unless said otherwise, 0 to 3. */
export type MinorDigits = 0 | 1 | 2 | 3;
export const MINOR_DIGITS: MinorDigits = 2;

/** The largest amount that is computed exactly, in major units. */
export const LARGEST_AMOUNT = 1e12;

/** The largest product of integers that is rounded in doubles; above it, BigInt takes over. */
export const EXACT_PRODUCT = 2 ** 52;

/**
 * A price for one unit, ready to be multiplied: `coefficient ÷ 10^scale` with at least as many decimals as the
 * currency has.
 */
export interface Rate {
  readonly coefficient: number;
  readonly scale: number;
  /** 10^(scale − minor digits): minor units of one whole unit are `coefficient ÷ divisor`. */
  readonly divisor: number;
  readonly minorDigits: MinorDigits;
}

/** A decimal as a unit rate of a currency. */
export function rateOf(decimal: Decimal, minorDigits: MinorDigits = MINOR_DIGITS): Rate {
  const widened = decimal.scale < minorDigits;
  const scale = widened ? minorDigits : decimal.scale;
  const coefficient = widened
    ? decimal.coefficient * powerOfTen(minorDigits - decimal.scale)
    : decimal.coefficient;
  return { coefficient, scale, divisor: powerOfTen(scale - minorDigits), minorDigits };
}

/** The number that a cell shows for a rate. */
export function rateValue(rate: Rate): number {
  return rate.scale <= 22
    ? rate.coefficient / powerOfTen(rate.scale)
    : Number(`${rate.coefficient}e-${rate.scale}`);
}

/**
 * One line's amount: quantity × rate, computed exactly and rounded once to the minor unit, halves away from zero.
 *
 * Both factors are integers, so a product below 2^52 is exact in doubles, and so is its rounding; larger ones go
 * through BigInt. The two ways agree on every product (test/pricing/money.test.ts straddles the border).
 *
 * @param quantity 0 or more, in millionths
 */
export function amountFor(quantity: Quantity, rate: Rate): Amount {
  const units = quantity / UNIT;
  if (Number.isInteger(units)) {
    const product = units * rate.coefficient;
    if (product <= EXACT_PRODUCT && product >= 0) {
      return rate.divisor === 1 ? product : roundedQuotient(product, rate.divisor);
    }
  } else {
    const product = quantity * rate.coefficient;
    if (product <= EXACT_PRODUCT && product >= 0) return roundedQuotient(product, rate.divisor * UNIT);
  }
  return exactAmount(quantity, rate);
}

/**
 * Whole number nearest to dividend ÷ divisor, halves up. Exact for a dividend of 0 to 2^52 and a divisor that is a
 * power of ten from 10 on: the half is whole, and the quotient of integers below 2^53 never rounds up to the next
 * whole number. A divisor beyond that leaves nothing to round.
 */
function roundedQuotient(dividend: number, divisor: number): number {
  return divisor > EXACT_PRODUCT * 2 ? 0 : Math.floor((dividend + divisor / 2) / divisor);
}

/**
 * Adds number × coefficient ÷ divisor to each month's sum, rounded like {@link amountFor}.
 *
 * @param numbers 0 or more; their products with the coefficient are at most {@link EXACT_PRODUCT}
 * @param divisor 1 or an even number
 */
export function addProducts(
  sums: Float64Array,
  numbers: Float64Array,
  from: number,
  to: number,
  coefficient: number,
  divisor: number,
): void {
  if (divisor === 1) {
    for (let month = from; month < to; month++) {
      sums[month] = monthOf(sums, month) + monthOf(numbers, month) * coefficient;
    }
    return;
  }
  if (divisor > EXACT_PRODUCT * 2) return;
  const half = divisor / 2;
  for (let month = from; month < to; month++) {
    const product = monthOf(numbers, month) * coefficient;
    sums[month] = monthOf(sums, month) + Math.floor((product + half) / divisor);
  }
}

/** The same in BigInt: any size, any sign. */
export function exactAmount(quantity: Quantity, rate: Rate): Amount {
  const product = BigInt(quantity) * BigInt(rate.coefficient);
  return Number(divideRounded(product, bigPowerOfTen(QUANTITY_DECIMALS + rate.scale - rate.minorDigits)));
}

/** A sum of money from a cell, rounded to the minor unit, halves away from zero. */
export function amountOf(value: Decimal, minorDigits: MinorDigits = MINOR_DIGITS): Amount {
  return roundedTo(value, minorDigits);
}

/** fraction × amount, rounded to the minor unit, halves away from zero. */
export function shareOf(amount: Amount, fraction: Decimal): Amount {
  const product = amount * fraction.coefficient;
  if (product >= 0 && product <= EXACT_PRODUCT && fraction.scale > 0 && fraction.scale <= 15) {
    return roundedQuotient(product, powerOfTen(fraction.scale));
  }
  return Number(divideRounded(BigInt(amount) * BigInt(fraction.coefficient), bigPowerOfTen(fraction.scale)));
}

/** amount × numerator ÷ denominator, rounded to a whole minor unit, halves away from zero; denominator above 0. */
export function proportionOf(amount: number, numerator: number, denominator: number): Amount {
  return Number(divideRounded(BigInt(amount) * BigInt(numerator), BigInt(denominator)));
}

/** An amount as the number that a cell shows. */
export function majorUnits(amount: Amount, minorDigits: MinorDigits = MINOR_DIGITS): number {
  return amount / powerOfTen(minorDigits);
}

/** The bound of {@link LARGEST_AMOUNT} in minor units. */
export function amountLimit(minorDigits: MinorDigits = MINOR_DIGITS): Amount {
  return LARGEST_AMOUNT * powerOfTen(minorDigits);
}

/** A number as `numerator ÷ 10^scale`, exact at any size. */
export interface ExactFactor {
  readonly numerator: bigint;
  readonly scale: number;
}

/** The factor of rates that have not risen. */
export const UNRISEN: ExactFactor = { numerator: 1n, scale: 0 };

/**
 * A quoted rate after rates have risen by a factor: always from the quoted rate, rounded to the cent, or to as many
 * decimals as the quoted rate has where it has more (at most six), halves away from zero. A factor of 1 keeps the
 * quoted rate as it is.
 */
export function risenRate(
  quoted: Decimal,
  factor: ExactFactor,
  minorDigits: MinorDigits = MINOR_DIGITS,
): Rate {
  if (quoted.coefficient === 0) return NO_RATE;
  if (factor === UNRISEN) return rateOf(quoted, minorDigits);
  const whole = bigPowerOfTen(factor.scale);
  if (factor.numerator === whole) return rateOf(quoted, minorDigits);
  const places = Math.max(minorDigits, Math.min(6, quoted.scale));
  const risenInDoubles = productOver(quoted, factor, places);
  if (risenInDoubles !== undefined)
    return rateOf({ coefficient: risenInDoubles, scale: places }, minorDigits);
  const dividend = BigInt(quoted.coefficient) * factor.numerator * bigPowerOfTen(places);
  const risen = divideRounded(dividend, whole * bigPowerOfTen(quoted.scale));
  return rateOf({ coefficient: Number(risen), scale: places }, minorDigits);
}

/** quoted × factor in units of 10^-places, rounded, where doubles are exact for it. */
function productOver(quoted: Decimal, factor: ExactFactor, places: number): number | undefined {
  const product = quoted.coefficient * Number(factor.numerator);
  const digits = quoted.scale + factor.scale - places;
  const isExact = product >= 0 && product <= EXACT_PRODUCT && digits >= 1 && digits <= 15;
  return isExact ? roundedQuotient(product, powerOfTen(digits)) : undefined;
}

/** The rate of a term that a quote does not have. */
export const NO_RATE: Rate = rateOf(ZERO);

/** The amount of a cell's number in minor units, for one-time fees and caps. */
export function amountOfNumber(value: number, minorDigits: MinorDigits = MINOR_DIGITS): Amount {
  return amountOf(decimalOf(value), minorDigits);
}
