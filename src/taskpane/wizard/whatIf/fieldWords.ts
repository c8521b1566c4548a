import type { Field, Study, TermKind } from "../../../pricing";
import type { Amounts } from "../../fields/Amounts";

const MONEY: readonly TermKind[] = ["price", "classRate", "deviceRate", "ownRate", "amount", "overage"];
const SHARES: readonly TermKind[] = ["share", "part", "steps", "growth", "changes"];
const GROWTHS: readonly TermKind[] = ["growth", "changes"];
const UNITS: readonly TermKind[] = ["count", "ceiling"];

/** How values of a field are written: amounts with their currency, shares in percent, all else as numbers. */
export function valueWriter(
  { kind }: Pick<Field, "kind">,
  { money, locale }: Pick<Amounts, "money" | "locale">,
): (value: number) => string {
  if (MONEY.includes(kind)) return money;
  const isShare = SHARES.includes(kind);
  const format = new Intl.NumberFormat(locale.language, {
    style: isShare ? "percent" : "decimal",
    maximumFractionDigits: isShare ? 2 : 6,
  });
  return (value) => format.format(value);
}

/** Whether a field is an amount of money. */
export const isMoneyField = ({ kind }: Pick<Field, "kind">): boolean => MONEY.includes(kind);

/** The quote that a field belongs to, and its title without that name; the title alone for a scenario's. */
function partsOf(
  { name, quotes }: Field,
  { names }: Pick<Study, "names">,
): { title: string; quote?: string } {
  if (quotes === undefined) return { title: name };
  const quote = names
    .filter((each) => name.startsWith(`${each}: `))
    .sort((one, other) => other.length - one.length)[0];
  return quote === undefined ? { title: name } : { quote, title: name.slice(quote.length + 2) };
}

const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/**
 * A value of a field within a sentence: "47 users", "a user rate of $140 from “Acme”", "a horizon of 48 months".
 *
 * @param isLess whether it is less than today's
 */
export function valueInSentence(
  field: Field,
  study: Pick<Study, "names">,
  value: number,
  isLess: boolean,
  amounts: Pick<Amounts, "money" | "locale">,
): string {
  const written = valueWriter(field, amounts)(value);
  const only = isLess ? "only " : "";
  const { title, quote } = partsOf(field, study);
  if (quote !== undefined) return `${articled(lower(title))} of ${only}${written} from “${quote}”`;
  if (field.name === "Months") return `a horizon of ${only}${written} ${value === 1 ? "month" : "months"}`;
  if (GROWTHS.includes(field.kind)) return `${lower(title)} of ${only}${written}`;
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
