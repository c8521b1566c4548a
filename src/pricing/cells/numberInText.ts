import type { CellProblem } from "./readNumber";

/** Codes that stand for a currency beside an amount, as price lists write them. */
const CURRENCY_CODES = "USD|EUR|GBP|CHF|CAD|AUD|NZD|JPY|SEK|NOK|DKK|PLN|CZK|INR|ZAR|SGD|HKD|MXN|BRL";
const CURRENCY_AROUND = new RegExp(
  String.raw`^(?:(?:${CURRENCY_CODES}|\p{Sc})\s*)?(.*?)(?:\s*(?:${CURRENCY_CODES}|\p{Sc}))?$`,
  "u",
);
const SIGN = /^[-+−]/;

/**
 * The number that a text stands for, where it can be read in one way only: "150", "$150.00", "1,500.00",
 * "1.500,00", "150 €", "12%". A single separator before exactly three digits ("1,500") is 1500 to some and 1.5 to
 * others, so it is refused, as is all other text.
 */
export function numberInText(text: string): number | CellProblem {
  const refusal: CellProblem = { kind: "text", text };
  let rest = text.replace(/[\u00a0\u202f\u2009]/g, " ").trim();
  if (rest === "") return 0;
  let sign = "";
  const takeSign = () => {
    const found = SIGN.exec(rest);
    if (found === null || sign !== "") return;
    sign = found[0] === "+" ? "+" : "-";
    rest = rest.slice(1).trim();
  };
  takeSign();
  const percent = rest.endsWith("%");
  if (percent) rest = rest.slice(0, -1).trim();
  const bare = rest.replace(CURRENCY_AROUND, "$1");
  if (percent && bare !== rest) return refusal;
  rest = bare;
  takeSign();
  const plain = plainDigits(rest);
  if (plain === undefined) return refusal;
  return Number(`${sign === "-" ? "-" : ""}${plain}${percent ? "e-2" : ""}`) + 0;
}

/** The digits with a decimal point and without grouping; undefined where the text is no number or an unclear one. */
function plainDigits(text: string): string | undefined {
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
    const isUnclear = after.length === 3 && before !== "" && before !== "0";
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
