import type { NumberLocale } from "./NumberLocale";

/** As many decimals as the core keeps of a quantity. */
const DECIMALS = 6;

/** A number with its groups as the reader's language writes it; an amount shows its cents where it has any. */
export function shownNumber(value: number, locale: NumberLocale, isMoney = false): string {
  return new Intl.NumberFormat(locale.language, {
    minimumFractionDigits: isMoney && !Number.isInteger(value) ? 2 : 0,
    maximumFractionDigits: DECIMALS,
  }).format(value);
}

/** A number as one would type it: without groups, so that nothing moves while it is changed. */
export function typedNumber(value: number, locale: NumberLocale): string {
  return new Intl.NumberFormat(locale.language, {
    useGrouping: false,
    maximumFractionDigits: DECIMALS,
  }).format(value);
}

/** The percents of a fraction, as exact as fifteen digits are. */
export function percents(fraction: number): number {
  return Number((fraction * 100).toPrecision(12));
}

/** A fraction in percent as the reader's language writes it, with a decimal where there is any: "110.7%". */
export function shownPercent(fraction: number, { language }: Pick<NumberLocale, "language">): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(fraction);
}

/** Amounts in a currency as the reader's language writes them; cents where there are any. */
export function moneyWriter(locale: NumberLocale, currency: string): (amount: number) => string {
  const writers = [0, 2].map((digits) => currencyFormat(locale, currency, digits));
  return (amount) => (Number.isInteger(amount) ? writers[0] : writers[1])?.format(amount) ?? String(amount);
}

/** The same with cents everywhere, for amounts that stand below each other. */
export const exactMoneyWriter = (locale: NumberLocale, currency: string): ((amount: number) => string) => {
  const writer = currencyFormat(locale, currency, 2);
  return (amount) => writer.format(amount);
};

/** The sign of a currency as the reader's language writes it. */
export function currencySign(locale: Pick<NumberLocale, "language">, currency: string): string {
  const parts = currencyFormat(locale, currency, 0).formatToParts(0);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}

/** The sign that a currency may share with others, for example $ for all dollars. */
export function narrowCurrencySign(locale: Pick<NumberLocale, "language">, currency: string): string {
  const parts = currencyFormat(locale, currency, 0, "narrowSymbol").formatToParts(0);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}

function currencyFormat(
  { language }: Pick<NumberLocale, "language">,
  currency: string,
  digits: number,
  currencyDisplay: "symbol" | "narrowSymbol" = "symbol",
): Intl.NumberFormat {
  const how = { minimumFractionDigits: digits, maximumFractionDigits: digits, currencyDisplay };
  try {
    return new Intl.NumberFormat(language, { style: "currency", currency, ...how });
  } catch {
    // A code that is none, out of a sheet: amounts stand without a sign.
    return new Intl.NumberFormat(language, how);
  }
}
