import { markedAmount } from "../../numbers/currencyMarks";
import { numberTyped, type NumberLocale } from "../../numbers/NumberLocale";

/** One separator and three digits, which is a number of thousands to some and a fraction to others. */
const UNCLEAR = /^[^\d.,]*\d{1,3}([.,])\d{3}[^\d.,]*$/;

/**
 * The cells of a pasted text, with what the reader's own language writes as thousands taken as numbers: “$3,500” is
 * read as a field of the pane and a cell of the sheet would read it. All else stays a text, to be read by the rules of
 * tables.
 *
 * @param currency the draft's, whose marks may stand beside a number
 */
export function withGroupedNumbers(
  rows: readonly (readonly string[])[],
  locale: NumberLocale,
  currency: string,
): readonly (readonly (string | number)[])[] {
  return rows.map((row) => row.map((text) => groupedNumber(text, locale, currency) ?? text));
}

function groupedNumber(text: string, locale: NumberLocale, currency: string): number | undefined {
  const [, separator = ""] = UNCLEAR.exec(text) ?? [];
  if (!locale.groups.includes(separator)) return undefined;
  const { bare, foreign } = markedAmount(text, currency);
  return foreign === undefined && /^[-−]?\d+[.,]\d{3}$/.test(bare) ? numberTyped(bare, locale) : undefined;
}
