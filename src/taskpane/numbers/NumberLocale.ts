import { numberInText } from "../../pricing";

/** How numbers are written where the reader is. */
export interface NumberLocale {
  /** For example `de-DE`. */
  readonly language: string;
  readonly decimal: string;
  /** What may stand between groups of digits. */
  readonly groups: readonly string[];
  /** The ten digits from 0 to 9. */
  readonly digits: readonly string[];
}

/** Signs that are all written for the apostrophe, and blanks that are all written for the space, between groups. */
const APOSTROPHES = ["'", "’"];
const BLANKS = [" ", "\u00a0", "\u202f", "\u2009"];

/** How a language writes numbers; by default the browser's. */
export function numberLocale(language: string = navigator.language): NumberLocale {
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(-1234567.8);
  const part = (type: Intl.NumberFormatPartTypes) => parts.find((each) => each.type === type)?.value;
  const group = part("group") ?? ",";
  const same = [APOSTROPHES, BLANKS].find((signs) => signs.includes(group));
  const digit = new Intl.NumberFormat(language, { useGrouping: false });
  return {
    language,
    decimal: part("decimal") ?? ".",
    groups: [...(same ?? [group]), ...BLANKS],
    digits: Array.from({ length: 10 }, (_, value) => digit.format(value)),
  };
}

const AROUND = /^(?:[A-Z]{3}|\p{Sc})?\s*(.*?)\s*(?:[A-Z]{3}|\p{Sc})?$/u;

/**
 * The number that a text stands for as the reader's language writes it: "1.500,00" is fifteen hundred in German,
 * "1,500.00" in English. What this language would not write so is read where it can mean one thing only; undefined
 * for all other text.
 */
export function numberTyped(text: string, locale: NumberLocale): number | undefined {
  // Languages written from the right put marks without a width around signs.
  const typed = latinDigits(text.replace(/\p{Cf}/gu, "").trim(), locale);
  const [, bare = ""] = AROUND.exec(typed.replace(/^[-+−]\s*/, "")) ?? [];
  const sign = /^[-−]/.test(typed) ? -1 : 1;
  const plain = plainNumber(bare, locale);
  if (plain !== undefined) return sign * plain + 0;
  const read = numberInText(typed);
  return typeof read === "number" && typed !== "" ? read : undefined;
}

/** The fraction that a text in a field of percents stands for: "3" and "3 %" are 0.03. */
export function percentTyped(text: string, locale: NumberLocale): number | undefined {
  const read = numberTyped(text.trim().replace(/\s*%$/, ""), locale);
  return read === undefined ? undefined : Number((read / 100).toPrecision(15));
}

function latinDigits(text: string, { digits }: NumberLocale): string {
  return Array.from(text, (sign) => (digits.includes(sign) ? String(digits.indexOf(sign)) : sign)).join("");
}

function plainNumber(text: string, { decimal, groups }: NumberLocale): number | undefined {
  const [whole = "", fraction, ...more] = text.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return undefined;
  const digits = wholeDigits(whole, groups);
  if (digits === undefined || digits + (fraction ?? "") === "") return undefined;
  return Number(
    `${digits === "" ? "0" : digits}.${fraction === undefined || fraction === "" ? "0" : fraction}`,
  );
}

/** The digits without what groups them, where the groups are of three, or of two but for the last (as in India). */
function wholeDigits(text: string, groups: readonly string[]): string | undefined {
  if (/^\d*$/.test(text)) return text;
  const sign = groups.find((each) => text.includes(each));
  if (sign === undefined) return undefined;
  const [first = "", ...rest] = text.split(sign);
  const last = rest.pop() ?? "";
  const isGrouped =
    /^\d{1,3}$/.test(first) && /^\d{3}$/.test(last) && rest.every((each) => /^\d{2,3}$/.test(each));
  return isGrouped ? [first, ...rest, last].join("") : undefined;
}
