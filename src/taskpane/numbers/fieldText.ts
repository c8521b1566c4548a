import { MONEY_KINDS, type FieldKind, type FieldValue } from "../../scenarios";
import { markedAmount } from "./currencyMarks";
import { numberTyped, percentTyped, type NumberLocale } from "./NumberLocale";
import { percents, shownNumber, typedNumber } from "./shownNumber";

/**
 * What a draft keeps of a text that was typed in a field: the number, or the text where it is not a number, and where it
 * is an amount in another currency than the draft's.
 */
export function valueTyped(
  text: string,
  kind: FieldKind,
  locale: NumberLocale,
  currency: string,
): FieldValue {
  const trimmed = text.trim();
  if (kind === "text" || trimmed === "") return trimmed;
  // A percentage where none is due stays a text, which is refused at the field.
  if (kind !== "percent" && trimmed.endsWith("%")) return trimmed;
  if (MONEY_KINDS.includes(kind)) {
    const { bare, foreign } = markedAmount(trimmed, currency);
    return foreign === undefined ? (numberTyped(bare, locale) ?? trimmed) : trimmed;
  }
  const number = kind === "percent" ? percentTyped(trimmed, locale) : numberTyped(trimmed, locale);
  return number ?? trimmed;
}

/** What a field shows of a value that nobody is changing. */
export function textShown(value: FieldValue, kind: FieldKind, locale: NumberLocale): string {
  if (typeof value === "string") return value;
  if (kind === "percent") return shownNumber(percents(value), locale);
  return shownNumber(value, locale, MONEY_KINDS.includes(kind));
}

/** What a field shows of a value while it is changed. */
export function textToChange(value: FieldValue, kind: FieldKind, locale: NumberLocale): string {
  if (typeof value === "string") return value;
  return typedNumber(kind === "percent" ? percents(value) : value, locale);
}
