import { itemAt } from "./entryOf";
import { bigPowerOfTen, divideRounded, type Decimal } from "./Decimal";
import { tooLarge } from "./contract/contractIssues";
import { amountLimit, majorUnits, MINOR_DIGITS, type MinorDigits } from "./money";
import { failed, failure, success, type Result } from "./result";

export const PRORATION_BASES = ["actual", "30", "365"] as const;
/** Days of the calendar month, months of 30 days, or a 365th of the yearly amount for each day. */
export type ProrationBasis = (typeof PRORATION_BASES)[number];

/** The last serial that Excel shows as a date: 31 December 9999. */
export const LAST_SERIAL = 2_958_465;
/** Excel's serial for 29 February 1900, a day that never was. */
const PHANTOM_LEAP_DAY = 60;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A day of the 1900 date system. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Days of a month as Excel's 1900 system counts them: February 1900 has 29. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 || year === 1900;
  return month === 2 && isLeap ? 29 : itemAt(MONTH_LENGTHS, month - 1, 30);
}

/** The day of an Excel serial from 1 (1 January 1900) to 31 December 9999; times of day are cut off. */
export function dayOfSerial(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  if (whole === PHANTOM_LEAP_DAY) return { year: 1900, month: 2, day: 29 };
  // Excel counts the phantom day, so serials after it stand one day further from 1 January 1900.
  const elapsed = whole < PHANTOM_LEAP_DAY ? whole - 1 : whole - 2;
  const date = new Date(Date.UTC(1900, 0, 1 + elapsed));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The part of a monthly amount that falls on the days from a date to a date, both inclusive.
 *
 * - `actual`: each month's share is amount × days ÷ days of that month, rounded; the shares are added;
 * - `30`: the same with every month as 30 days, however long it is;
 * - `365`: amount × 12 ÷ 365 × all days, rounded once.
 *
 * @param amount per month; negative for a credit
 * @param from Excel serial date
 * @param to Excel serial date, not before `from`
 */
export function proratedAmount(
  amount: Decimal,
  from: number,
  to: number,
  basis: ProrationBasis,
  minorDigits: MinorDigits = MINOR_DIGITS,
): Result<number> {
  const first = Math.floor(from);
  const last = Math.floor(to);
  if (last < first) {
    return failed("dates-reversed", { field: "to" });
  }
  const share = (days: number, numerator: number, denominator: number) =>
    divideRounded(
      BigInt(amount.coefficient) * BigInt(days) * BigInt(numerator) * bigPowerOfTen(minorDigits),
      BigInt(denominator) * bigPowerOfTen(amount.scale),
    );
  let total = 0n;
  if (basis === "365") {
    total = share(last - first + 1, 12, 365);
  } else {
    for (const { days, period } of monthlyDays(dayOfSerial(first), dayOfSerial(last), basis)) {
      total += share(days, 1, period);
    }
  }
  const limit = BigInt(amountLimit(minorDigits));
  if (total > limit || total < -limit) return failure(tooLarge("prorated amount"));
  return success(majorUnits(Number(total), minorDigits));
}

/** Month by month, the days charged and the days of the period they are a part of. */
function monthlyDays(
  from: CalendarDay,
  to: CalendarDay,
  basis: "actual" | "30",
): { readonly days: number; readonly period: number }[] {
  const months: { days: number; period: number }[] = [];
  const firstMonth = from.year * 12 + from.month - 1;
  const lastMonth = to.year * 12 + to.month - 1;
  for (let index = firstMonth; index <= lastMonth; index++) {
    const length = daysInMonth(Math.floor(index / 12), (index % 12) + 1);
    const start = index === firstMonth ? from.day : 1;
    const end = index === lastMonth ? to.day : length;
    if (basis === "actual") {
      months.push({ days: end - start + 1, period: length });
    } else {
      const endOf30 = end === length ? 30 : Math.min(end, 30);
      months.push({ days: endOf30 - Math.min(start, 30) + 1, period: 30 });
    }
  }
  return months;
}
