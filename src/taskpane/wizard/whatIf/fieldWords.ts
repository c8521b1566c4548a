import type { Field } from "../../../pricing";
import type { Amounts } from "../../fields/Amounts";

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

/** What a field is called in a sentence: "Users", "User rate of “Acme”". */
export const fieldTitle = ({ title, quote }: Pick<Field, "title" | "quote">): string =>
  quote === undefined ? title : `${title} of “${quote}”`;

/** How far a value is from today's: "38% more", "7 points less"; "" where there is nothing to measure by. */
export function distanceInWords(
  field: Field,
  value: number,
  { percent, locale }: Pick<Amounts, "percent" | "locale">,
): string {
  const change = value - field.present;
  const isCount = field.variation.measured === "count";
  const word = change > 0 ? "more" : isCount ? "fewer" : "less";
  if (field.isGrowth) {
    const points = new Intl.NumberFormat(locale.language, { maximumFractionDigits: 2 }).format(
      Math.abs(change) * 100,
    );
    return `${points} ${points === "1" ? "point" : "points"} ${word}`;
  }
  return field.present === 0 ? "" : `${percent(Math.abs(change / field.present))} ${word}`;
}
