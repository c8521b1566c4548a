import type { Field, TermKind } from "../../../pricing";
import type { Amounts } from "../../fields/Amounts";

const UNITS: readonly TermKind[] = ["count", "ceiling"];

/** How values of a field are written: amounts with their currency, shares in percent, all else as numbers. */
export function valueWriter(
  { variation: { written } }: Pick<Field, "variation">,
  { money, locale }: Pick<Amounts, "money" | "locale">,
): (value: number) => string {
  if (written === "money") return money;
  const isShare = written === "percentage";
  const format = new Intl.NumberFormat(locale.language, {
    style: isShare ? "percent" : "decimal",
    maximumFractionDigits: isShare ? 2 : 6,
  });
  return (value) => format.format(value);
}

const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/**
 * A value of a field within a sentence: "47 users", "a user rate of $140 from “Acme”", "a horizon of 48 months".
 *
 * @param isLess whether it is less than today's
 */
export function valueInSentence(
  field: Field,
  value: number,
  isLess: boolean,
  amounts: Pick<Amounts, "money" | "locale">,
): string {
  const written = valueWriter(field, amounts)(value);
  const only = isLess ? "only " : "";
  const { title, quote } = field;
  if (quote !== undefined) return `${articled(lower(title))} of ${only}${written} from “${quote}”`;
  if (field.kind === "horizon") return `a horizon of ${only}${written} ${value === 1 ? "month" : "months"}`;
  if (field.isGrowth) return `${lower(title)} of ${only}${written}`;
  if (UNITS.includes(field.kind)) return `${only}${written} ${counted(lower(title), value)}`;
  return `${only}${written} ${lower(title)}`;
}

const articled = (words: string): string =>
  /s$/.test(words) ? words : `${/^[aeio]/.test(words) ? "an" : "a"} ${words}`;

const counted = (plural: string, value: number): string =>
  value === 1 && plural.endsWith("s") ? plural.slice(0, -1) : plural;

/** What a field is today, within the same sentence: "you have 34", "today it is $110". */
export function todayInSentence(field: Field, amounts: Pick<Amounts, "money" | "locale">): string {
  const written = valueWriter(field, amounts)(field.present);
  const isCounted = field.quotes === undefined && UNITS.includes(field.kind);
  return isCounted ? `you have ${written}` : `today it is ${written}`;
}

/** How far a value is from today's: "38% more", "7 points less"; "" where there is nothing to measure by. */
export function distanceInWords(
  field: Field,
  value: number,
  { percent, locale }: Pick<Amounts, "percent" | "locale">,
): string {
  const change = value - field.present;
  const isCount = UNITS.includes(field.kind);
  const word = change > 0 ? "more" : isCount ? "fewer" : "less";
  if (field.isGrowth) {
    const points = new Intl.NumberFormat(locale.language, { maximumFractionDigits: 2 }).format(
      Math.abs(change) * 100,
    );
    return `${points} ${points === "1" ? "point" : "points"} ${word}`;
  }
  return field.present === 0 ? "" : `${percent(Math.abs(change / field.present))} ${word}`;
}
