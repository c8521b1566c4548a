import type { CellProblem } from "./CellProblem";
import { CURRENCY_MARK, mayBeOneCurrency } from "./currencyMarks";

/** A number as a text writes it. */
export interface WrittenNumber {
  /** A percentage as its fraction. */
  readonly number: number;
  readonly isPercentage: boolean;
  /** The currency sign or code beside it, as written; "" where there is none. */
  readonly currency: string;
}

const BEFORE = new RegExp(`^(${CURRENCY_MARK})\\s*(?=[-+−\\d.,])`, "iu");
const BEHIND = new RegExp(`(?<=\\d)\\s*(${CURRENCY_MARK})$`, "iu");
const SIGN = /^[-+−]/;
const OTHER_SPACES = /[\u00a0\u202f\u2009]/g;

/** The same text with plain spaces in place of those that a program puts between thousands. */
export const withPlainSpaces = (text: string): string => text.replace(OTHER_SPACES, " ");

/**
 * The number that a text stands for, where it can be read in one way only: "150", "$150.00", "1,500.00",
 * "1.500,00", "150 €", "12%". A single separator before exactly three digits ("1,500") is 1500 to some and 1.5 to
 * others, so it is refused, as is all other text; before a % sign it can only be a decimal one ("3.125%").
 *
 * @returns undefined for a text that is not a number
 */
export function writtenNumber(text: string): WrittenNumber | undefined {
  let rest = withPlainSpaces(text).trim();
  let sign = "";
  const takeSign = () => {
    const found = SIGN.exec(rest);
    if (found === null || sign !== "") return;
    sign = found[0] === "+" ? "+" : "-";
    rest = rest.slice(1).trim();
  };
  takeSign();
  const isPercentage = rest.endsWith("%");
  if (isPercentage) rest = rest.slice(0, -1).trim();
  const [before = "", markBefore = ""] = BEFORE.exec(rest) ?? [];
  rest = rest.slice(before.length);
  takeSign();
  const [behind = "", markBehind = ""] = BEHIND.exec(rest) ?? [];
  rest = rest.slice(0, rest.length - behind.length);
  const currency = markBehind || markBefore;
  if (currency !== "" && isPercentage) return undefined;
  if (markBefore !== "" && !mayBeOneCurrency(markBefore, currency)) return undefined;
  const plain = plainDigits(rest, isPercentage);
  if (plain === undefined) return undefined;
  return {
    number: Number(`${sign === "-" ? "-" : ""}${plain}${isPercentage ? "e-2" : ""}`) + 0,
    isPercentage,
    currency,
  };
}

/** The number that a text stands for, percentages as their fractions; blank is 0. */
export function numberInText(text: string): number | CellProblem {
  if (text.trim() === "") return 0;
  return writtenNumber(text)?.number ?? { kind: "text", text };
}

/**
 * A whole or decimal number in which one separator and three digits are thousands, as in the bound of a band.
 *
 * @returns undefined for a text that is no such number
 */
export function countInText(text: string): number | undefined {
  const bare = text.trim();
  const grouped = /^\d{1,3}[.,'’ ]\d{3}$/.test(bare) ? bare.replace(/[.,'’ ]/, "") : bare;
  const plain = plainDigits(grouped, false);
  return plain === undefined ? undefined : Number(plain);
}

/** The digits with a decimal point and without grouping; undefined where the text is not a number or an unclear one. */
function plainDigits(text: string, isPercentage: boolean): string | undefined {
  if (!/^[\d.,'’ ]+$/.test(text) || !/\d/.test(text)) return undefined;
  const separators = text.replace(/\d/g, "");
  if (separators === "") return text;
  const last = separators.charAt(separators.length - 1);
  const cut = text.indexOf(last);
  const kinds = new Set(separators);
  if (kinds.size > 2) return undefined;
  if (separators.length === 1) {
    const before = text.slice(0, cut);
    const after = text.slice(cut + 1);
    if (last !== "." && last !== ",") return isGrouped(text, last) ? before + after : undefined;
    if (after === "") return undefined;
    const isUnclear = !isPercentage && after.length === 3 && before !== "" && before !== "0";
    return isUnclear ? undefined : `${before === "" ? "0" : before}.${after}`;
  }
  // One kind of separator, more than once: it can only group thousands.
  if (kinds.size === 1) return isGrouped(text, last) ? text.split(last).join("") : undefined;
  // Two kinds: the last one is the decimal separator and stands once, the other groups.
  if (last !== "." && last !== ",") return undefined;
  const whole = text.slice(0, cut);
  const fraction = text.slice(cut + 1);
  const group = separators.charAt(0);
  if (fraction.includes(last) || fraction === "" || !isGrouped(whole, group)) return undefined;
  return `${whole.split(group).join("")}.${fraction}`;
}

function isGrouped(text: string, separator: string): boolean {
  const groups = text.split(separator);
  return groups.every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
}
