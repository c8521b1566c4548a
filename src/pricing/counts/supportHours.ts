import { bigPowerOfTen, divideRounded, ONE, type Decimal } from "../Decimal";
import type { Interval } from "../intervals";
import type { Quantity } from "../quantity";
import { above, MonthlyCount, type Room } from "./MonthlyCount";

/** Support hours of a month by when they were worked. */
export interface HoursByTime {
  readonly supportHours: MonthlyCount;
  readonly afterHours: MonthlyCount;
  readonly weekendHours: MonthlyCount;
}

/** What an hour of each kind counts as. */
export interface HourFactors {
  readonly afterHoursFactor: Decimal;
  readonly weekendFactor: Decimal;
}

/** Support hours + after-hours × their factor + weekend hours × theirs, rounded to six decimals. */
export function weightedHours(hours: HoursByTime, factors: HourFactors, room: Room): MonthlyCount {
  const { supportHours, afterHours, weekendHours } = hours;
  if (isNone(afterHours) && isNone(weekendHours)) return supportHours;
  const inMonth = (index: number): Quantity =>
    weighted(supportHours.at(index), afterHours.at(index), weekendHours.at(index), factors);
  const { length } = supportHours;
  if (supportHours.isConstant && afterHours.isConstant && weekendHours.isConstant) {
    return MonthlyCount.constant(inMonth(0), length);
  }
  return MonthlyCount.ofQuantities(
    Array.from({ length }, (_, index) => inMonth(index)),
    room,
  );
}

function isNone(count: MonthlyCount): boolean {
  return count.isConstant && count.first === 0;
}

function weighted(
  regular: Quantity,
  afterHours: Quantity,
  weekend: Quantity,
  { afterHoursFactor, weekendFactor }: HourFactors,
): Quantity {
  if (afterHoursFactor === ONE && weekendFactor === ONE) return regular + afterHours + weekend;
  const scale = Math.max(afterHoursFactor.scale, weekendFactor.scale);
  const part = (hours: Quantity, factor: Decimal) =>
    BigInt(hours) * BigInt(factor.coefficient) * bigPowerOfTen(scale - factor.scale);
  const sum =
    BigInt(regular) * bigPowerOfTen(scale) +
    part(afterHours, afterHoursFactor) +
    part(weekend, weekendFactor);
  return Number(divideRounded(sum, bigPowerOfTen(scale)));
}

/** The included hours of a contract: so many a month, pooled, with what rolls over to the next pool. */
export interface HourPool {
  readonly includedHours: Quantity | "unlimited";
  /** Months of a pool; periods begin in months 1, 1 + k, … */
  readonly hoursPool: Interval;
  /** Which part of a period's own hours the next one gets at most, 0 to 1. */
  readonly rollover: Decimal;
}

/**
 * The hours that each month bills: nothing until the pool is empty. A period has all its hours from its first month
 * on, also where the horizon cuts it short; what rolled over is used first and expires at the period's end.
 *
 * @param hours weighted, by month
 */
export function billedHours(hours: MonthlyCount, pool: HourPool, months: number, room: Room): MonthlyCount {
  const { includedHours, hoursPool, rollover } = pool;
  if (includedHours === "unlimited") return MonthlyCount.constant(0, months);
  if (includedHours === 0 || (hoursPool === 1 && rollover.coefficient === 0)) {
    return above(hours, includedHours, room);
  }
  const own = includedHours * hoursPool;
  const mostCarried = Number(
    divideRounded(BigInt(own) * BigInt(rollover.coefficient), bigPowerOfTen(rollover.scale)),
  );
  const billed: Quantity[] = [];
  let carried = 0;
  let used = 0;
  for (let index = 0; index < months; index++) {
    if (index > 0 && index % hoursPool === 0) {
      const unused = Math.max(0, own - Math.max(0, used - carried));
      carried = Math.min(unused, mostCarried);
      used = 0;
    }
    const available = own + carried;
    const before = Math.max(0, used - available);
    used += hours.at(index);
    billed.push(Math.max(0, used - available) - before);
  }
  return MonthlyCount.ofQuantities(billed, room);
}
