import { bigPowerOfTen, powerOfTen, type Decimal } from "../Decimal";
import { LARGEST_QUANTITY, UNIT, type Quantity } from "../quantity";
import { MonthlyCount, newRoom, type Room } from "./MonthlyCount";

/** Added to a grown count before it is cut to a whole number, so that a half that floating point missed still counts. */
const HALF_WITH_GUARD = 0.5 + 1e-9;

/** By which part of itself a product of `factors` doubles may be off, and with it the first of them, a root. */
const DOUBT_OF_ROOT = 8e-16;

/**
 * The actual counts at the start of each month: `max(0, ⌊start × (1 + growth)^((m−1)/12) + ½⌋ + added × (m−1))`,
 * where month 1, and every month without growth, keeps a fractional start.
 */
export function grownCounts(
  start: Quantity,
  growth: Decimal,
  added: Quantity,
  length: number,
  room: Room = newRoom,
): MonthlyCount {
  const grows = growth.coefficient !== 0 && start !== 0;
  if (!grows && added === 0) return MonthlyCount.constant(start, length);
  const isWhole = start % UNIT === 0 && added % UNIT === 0;
  const perUnit = isWhole ? 1 : UNIT;
  const numbers = room(length);
  const from = isWhole ? start / UNIT : start;
  const more = isWhole ? added / UNIT : added;
  numbers[0] = from;
  if (!grows) {
    for (let elapsed = 1; elapsed < length; elapsed++) numbers[elapsed] = Math.max(0, from + more * elapsed);
    return MonthlyCount.of(numbers, length, perUnit);
  }
  const root = Math.pow(yearlyFactor(growth), 1 / 12);
  const units = start / UNIT;
  let factor = 1;
  for (let elapsed = 1; elapsed < length; elapsed++) {
    factor *= root;
    const grown = grownUnits(start, growth, elapsed, units * factor, DOUBT_OF_ROOT * (elapsed + 1));
    numbers[elapsed] = Math.max(0, grown * perUnit + more * elapsed);
  }
  return MonthlyCount.of(numbers, length, perUnit);
}

/** 1 + growth, to the last digit of a double. */
export function yearlyFactor({ coefficient, scale }: Decimal): number {
  return scale <= 15
    ? (powerOfTen(scale) + coefficient) / powerOfTen(scale)
    : 1 + coefficient / powerOfTen(scale);
}

/**
 * ⌊start × (1 + growth)^(elapsed/12) + ½ + 1e-9⌋ in whole units. Roots and products in doubles may be off in their
 * last digits, so a value that close to the next whole number is decided in exact integers: every machine answers the
 * same.
 *
 * @param grown the same without the rounding, in doubles
 * @param doubt by which part of itself it may be off
 */
export function grownUnits(
  start: Quantity,
  growth: Decimal,
  elapsed: number,
  grown: number,
  doubt: number,
): number {
  const shifted = grown + HALF_WITH_GUARD;
  const whole = Math.floor(shifted);
  const margin = grown * doubt + 1e-15;
  if (shifted - whole > margin && whole + 1 - shifted > margin) return whole;
  return grown > 2 * LARGEST_QUANTITY ? whole : decidedUnits(start, growth, elapsed, Math.round(shifted));
}

function decidedUnits(start: Quantity, growth: Decimal, elapsed: number, nearest: number): number {
  return reaches(start, growth, elapsed, nearest) ? nearest : nearest - 1;
}

/**
 * Whether start × (1 + growth)^(elapsed/12) + ½ + 1e-9 ≥ whole, decided exactly by comparing twelfth powers:
 * start^12 × (1 + growth)^elapsed ≥ (whole − ½ − 1e-9)^12.
 */
function reaches(start: Quantity, growth: Decimal, elapsed: number, whole: number): boolean {
  if (whole <= 0) return true;
  const billion = 1_000_000_000n;
  const target = BigInt(whole) * billion - 500_000_001n; // (whole − ½ − 1e-9) in billionths
  const months = BigInt(elapsed);
  const factor = BigInt(growth.coefficient) + bigPowerOfTen(growth.scale);
  const left = BigInt(start) ** 12n * factor ** months * billion ** 12n;
  const right = target ** 12n * bigPowerOfTen(growth.scale) ** months * BigInt(UNIT) ** 12n;
  return left >= right;
}
