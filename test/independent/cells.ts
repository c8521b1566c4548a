import fc from "fast-check";
import { Fraction } from "./Fraction";

/** What a blank cell arrives as, by host. */
export const blankCell: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(null, "", 0);

/** True so often in 100: an even dice, where fast-check by itself would favor the ends of its range. */
export function chance(percent: number): fc.Arbitrary<boolean> {
  return fc.noBias(fc.integer({ min: 0, max: 99 })).map((dice) => dice < percent);
}

/** Sometimes the cell, else a blank one. */
export function sometimes(cell: fc.Arbitrary<unknown>, percent: number): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: percent, arbitrary: cell }, { weight: 100 - percent, arbitrary: blankCell });
}

/** A decimal above 0 and up to a limit, as text: whole, in cents, at half a cent, or with four decimals. */
export function decimal(limit: number): fc.Arbitrary<string> {
  const scaled = (decimals: number) =>
    fc.integer({ min: 1, max: limit * 10 ** decimals }).map((units) => decimalText(units, decimals));
  return fc.oneof(
    { weight: 4, arbitrary: scaled(0) },
    { weight: 4, arbitrary: scaled(2) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: limit * 100 }).map((n) => decimalText(n * 10 + 5, 3)) },
    { weight: 2, arbitrary: scaled(4) },
    { weight: 1, arbitrary: scaled(6) },
  );
}

function decimalText(units: number, decimals: number): string {
  return new Fraction(BigInt(units), 10n ** BigInt(decimals)).toString();
}

/** The ways a number arrives: as a number, mostly; as text that reads in one way; as a data type. */
export function numberCell(text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  return fc.tuple(text, fc.integer({ min: 0, max: 29 })).map(([digits, form]) => written(digits, form));
}

function written(digits: string, form: number): unknown {
  const decimals = digits.split(".")[1] ?? "";
  const isAmbiguous = decimals.length === 3 && !digits.startsWith("0.");
  if (form === 0 && !isAmbiguous) return digits;
  if (form === 1 && !isAmbiguous) return `$${digits}`;
  if (form === 2 && !isAmbiguous) return `${digits} €`;
  if (form === 3 && decimals.length <= 2) return grouped(digits, ",", ".");
  if (form === 4 && decimals.length <= 2) return grouped(digits, ".", ",");
  if (form === 5) return { type: "FormattedNumber", basicType: "Double", basicValue: Number(digits) };
  return Number(digits);
}

function grouped(digits: string, group: string, point: string): string {
  const [whole = "", decimals = ""] = digits.split(".");
  return whole.replaceAll(/\B(?=(\d{3})+$)/g, group) + point + decimals.padEnd(2, "0");
}

export function amountCell(limit: number): fc.Arbitrary<unknown> {
  return numberCell(decimal(limit));
}

/** A count from 0: whole, mostly; halves and long decimals at times. */
export function countCell(limit: number): fc.Arbitrary<unknown> {
  const whole = fc.integer({ min: 0, max: limit });
  return fc.oneof(
    { weight: 6, arbitrary: numberCell(whole.map(String)) },
    { weight: 2, arbitrary: whole.map((n) => n + 0.5) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: limit * 1000 }).map((n) => n / 1000) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: limit * 1_000_000 }).map((n) => n / 1_000_000) },
    { weight: 1, arbitrary: blankCell },
  );
}

/** An uplift, a discount or a discount rate. */
export function shareCell(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom<unknown>(0.03, 0.05, 0.1, 0.025, 0.0375, "3%", "5 %", 0.21, 0.999),
    fc.integer({ min: 1, max: 3000 }).map((n) => n / 10_000),
    fc.integer({ min: 1, max: 500_000 }).map((n) => n / 1_000_000),
  );
}

/** A word as someone may write it. */
export function spelled(word: string): fc.Arbitrary<string> {
  return fc.constantFrom(
    word,
    word.toUpperCase(),
    `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    ` ${word} `,
  );
}

/** A choice such as a model, where spaces and hyphens do not count either. */
export function chosen(word: string): fc.Arbitrary<string> {
  return fc.oneof(spelled(word), fc.constantFrom(word.replaceAll("-", " "), word.replaceAll(/[- ]/g, "")));
}
