/**
 * A finite decimal number, `coefficient ÷ 10^scale`, held exactly.
 *
 * The coefficient is a safe integer of at most 15 digits (what Excel keeps of a number), the scale is 0 or more.
 */
export interface Decimal {
  readonly coefficient: number;
  readonly scale: number;
}

export const ZERO: Decimal = { coefficient: 0, scale: 0 };
export const ONE: Decimal = { coefficient: 1, scale: 0 };

const FIFTEEN_DIGITS = 1e15;
const POWERS_OF_TEN: readonly number[] = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** 10^exponent as a double, exact for 0 ≤ exponent ≤ 22. */
export function powerOfTen(exponent: number): number {
  return POWERS_OF_TEN[exponent] ?? Number(`1e${exponent}`);
}

const BIG_POWERS_OF_TEN: (bigint | undefined)[] = [];

/** 10^exponent as a BigInt. */
export function bigPowerOfTen(exponent: number): bigint {
  return (BIG_POWERS_OF_TEN[exponent] ??= 10n ** BigInt(exponent));
}

/**
 * The decimal that a cell's number stands for: its 15 significant digits, which is what Excel keeps and shows, so
 * that `0.1 + 0.2` is 0.3. Numbers of 1e15 and more keep their 15 leading digits.
 *
 * @param value a finite number
 */
export function decimalOf(value: number): Decimal {
  // Rates and counts nearly always have few decimals; a correctly rounded quotient that gives the number back
  // proves that its 15 digits are those, at a twentieth of the cost of formatting it.
  if (Number.isInteger(value) && Math.abs(value) < FIFTEEN_DIGITS)
    return { coefficient: value + 0, scale: 0 };
  for (const scale of [2, 4, 6]) {
    const power = powerOfTen(scale);
    const coefficient = Math.round(value * power);
    if (Math.abs(coefficient) < FIFTEEN_DIGITS && coefficient / power === value)
      return trimmed(coefficient, scale);
  }
  const text = value.toExponential(14);
  const exponentAt = text.indexOf("e");
  const coefficient = Number(text.slice(0, exponentAt).replace(".", ""));
  const scale = 14 - Number(text.slice(exponentAt + 1));
  if (scale >= 0) return trimmed(coefficient, scale);
  // 1e15 and more: beyond every bound of the core, so that only the magnitude matters from here on.
  return { coefficient: Number(value.toPrecision(15)), scale: 0 };
}

/** A cell's number at 15 significant digits: `=1.15*20` is 23. Beyond them floating point leaves its own digits. */
export function atFifteenDigits(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < FIFTEEN_DIGITS) return value;
  const millionths = Math.round(value * 1e6);
  if (Math.abs(millionths) < FIFTEEN_DIGITS && millionths / 1e6 === value) return value;
  return Number(value.toPrecision(15));
}

/** The same decimal without trailing zeros behind the point. */
function trimmed(coefficient: number, scale: number): Decimal {
  let shorter = coefficient;
  let places = scale;
  while (places > 0 && shorter % 10 === 0) {
    shorter /= 10;
    places -= 1;
  }
  return { coefficient: shorter, scale: places };
}

/** The number that a cell shows for the decimal: the nearest double. */
export function numberOf(decimal: Decimal): number {
  return decimal.scale <= 22
    ? decimal.coefficient / powerOfTen(decimal.scale)
    : Number(`${decimal.coefficient}e-${decimal.scale}`);
}

/** The double nearest to a quotient of two BigInts, however many digits they have. The divisor is above 0. */
export function quotientOf(dividend: bigint, divisor: bigint): number {
  if (dividend === 0n) return 0;
  // Twenty digits are more than a double holds; what the last of them is rounded to does not show.
  const places = 20 + divisor.toString().length - dividend.toString().length;
  const digits =
    places >= 0
      ? (dividend * bigPowerOfTen(places)) / divisor
      : dividend / (divisor * bigPowerOfTen(-places));
  return Number(`${digits}e${-places}`);
}

/** Quotient of two BigInts, rounded to a whole number with halves away from zero. The divisor is above 0. */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const magnitude = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * magnitude + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}

/**
 * `coefficient × 10^(places − scale)` rounded to a whole number, halves away from zero: the decimal in units of
 * 10^-places.
 */
export function roundedTo(decimal: Decimal, places: number): number {
  const { coefficient, scale } = decimal;
  if (scale <= places) {
    const product = coefficient * powerOfTen(places - scale);
    if (Number.isSafeInteger(product)) return product;
    return Number(BigInt(coefficient) * bigPowerOfTen(places - scale));
  }
  return Number(divideRounded(BigInt(coefficient), bigPowerOfTen(scale - places)));
}

/** A fraction as a percentage: "12.5%". */
export function percentText({ coefficient, scale }: Decimal): string {
  const percent =
    scale >= 2 ? numberOf({ coefficient, scale: scale - 2 }) : coefficient * powerOfTen(2 - scale);
  return `${percent}%`;
}
