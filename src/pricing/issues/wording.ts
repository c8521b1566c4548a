import { capitalized } from "../capitalized";
import type { IssuePlace } from "./IssueWhere";

/** Characters of foreign text that a message quotes. */
export const LONGEST_QUOTE = 60;

const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;

/**
 * Text of the user's as a message shows it: cut where it is long, and with a visible sign for each character that
 * would break a line, turn the writing direction or not be seen at all.
 */
export function clipped(text: string): string {
  // Cut first: what follows must not look at a text of a hundred thousand characters.
  const letters = Array.from(text.slice(0, 2 * LONGEST_QUOTE + 2));
  const short = letters.length > LONGEST_QUOTE ? [...letters.slice(0, LONGEST_QUOTE - 1), "…"] : letters;
  return short
    .join("")
    .replace(CONTROL, (letter) =>
      letter < " "
        ? String.fromCharCode(0x2400 + letter.charCodeAt(0))
        : letter === "\u007f"
          ? "␡"
          : "\ufffd",
    );
}

/** Text of the user's in quotation marks. */
export const quoted = (text: string): string => `“${clipped(text)}”`;

/** A number as messages show it, with all its digits; one of more digits than anybody reads as a power of ten. */
export const shownNumber = (number: number): string =>
  Math.abs(number) < LONGEST_NUMBER ? NUMBER_FORMAT.format(number) : String(number);
const LONGEST_NUMBER = 1e21;
// Made once: making one takes longer than pricing a contract.
const NUMBER_FORMAT = new Intl.NumberFormat("en-US", { maximumFractionDigits: 20 });

/** "“a”, “b”, “c”". */
export const listed = (words: readonly string[]): string => words.map(quoted).join(", ");

/** How amounts are written in sentences. */
export type Money = (amount: number) => string;

/** An amount where no currency is known. */
export const shownMoney: Money = (amount) => MONEY_FORMAT.format(amount);
const MONEY_FORMAT = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** How amounts in a currency are written: with its code or sign before them, where one is given. */
export function moneyIn(currency: string): Money {
  const mark = currency.trim();
  const before = /^\p{L}+$/u.test(mark) ? `${mark} ` : mark;
  return (amount) => `${before}${shownMoney(amount)}`;
}

/** ", or write “free” or “renegotiate”"; nothing where there is no such word. */
export const otherWords = (words: readonly string[] | undefined): string =>
  words === undefined ? "" : `, or write ${words.map(quoted).join(" or ")}`;

/** `minimum_users` is "Minimum users". */
export const titleOfArgument = (name: string): string => capitalized(name.replaceAll("_", " "));

/** What holds the value in question: the cell of an argument, else the field. */
export const holder = (place: IssuePlace): string =>
  place.where?.kind === "argument" ? (place.where.cell ?? "the value") : heading(place);

/** A fraction as a percentage: 3 is "300", without what floating point adds. */
export const inPercent = (fraction: number): number => Number((fraction * 100).toPrecision(15));
/** A percentage as a fraction: 3 is 0.03. */
export const ofPercent = (percent: number): number => Number((percent / 100).toPrecision(15));

/** What heads the value in question, as the table writes it. */
export function heading({ field, where }: IssuePlace): string {
  const written = where?.kind === "record" ? where.heading : undefined;
  return written === undefined || written === field ? field : quoted(written);
}
