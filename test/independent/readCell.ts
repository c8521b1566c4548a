import { failure, type ErrorCode, type Failure } from "./Failure";
import { Fraction } from "./Fraction";

/** What one cell holds, before it is known what it should hold. */
export type Cell =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: Fraction }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly failure: Failure };

/** Blank and 0 are one: a cell that holds 0 reads as blank. */
export function readCell(raw: unknown): Cell {
  const value = unwrapped(raw);
  if (value === null || value === undefined || value === false) return { kind: "blank" };
  if (value === true) return { kind: "number", value: Fraction.one };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return errorCell("#NUM!");
    return value === 0 ? { kind: "blank" } : { kind: "number", value: fifteenDigits(value) };
  }
  if (typeof value === "string") {
    return value.trim() === "" ? { kind: "blank" } : { kind: "text", text: value.trim() };
  }
  return isErrorValue(value) ? errorCell(value.basicValue) : errorCell("#VALUE!");
}

/** A number as its decimal at 15 significant digits: what a spreadsheet keeps and shows. */
export function fifteenDigits(value: number): Fraction {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return Fraction.whole(value);
  // Without the zeros behind: small denominators are faster to calculate with.
  return Fraction.parse(String(Number(value.toPrecision(15))));
}

function unwrapped(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null || isErrorValue(raw)) return raw;
  return "basicValue" in raw ? raw.basicValue : raw;
}

function isErrorValue(value: unknown): value is { type: "Error"; basicValue: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    value.type === "Error" &&
    "basicValue" in value &&
    typeof value.basicValue === "string"
  );
}

function errorCell(shown: string): Cell {
  const returnable: readonly ErrorCode[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];
  const code = returnable.find((each) => each === shown) ?? "#VALUE!";
  return { kind: "error", failure: failure(code, "error value in a cell", `the cell holds ${shown}`) };
}

/** A number as a text gives it. */
export interface NumberText {
  readonly value: Fraction;
  readonly isPercentage: boolean;
  /** The currency's sign or code as written, "" for none. */
  readonly currency: string;
}

const CURRENCY =
  "US\\$|CA\\$|C\\$|AU\\$|A\\$|NZ\\$|S\\$|HK\\$|\\p{Sc}|kr|USD|EUR|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|JPY|CNY|INR|ZAR|SGD|HKD|MXN|BRL|PLN";
const NUMBER = new RegExp(
  `^([+-]?)\\s*((?:${CURRENCY})?)\\s*([+-]?)\\s*([\\d.,]+)\\s*((?:${CURRENCY})?)\\s*(%?)$`,
  "iu",
);

/** A number written as text, where it can be read in one way only. */
export function readNumberText(text: string): NumberText | "ambiguous" | "not a number" {
  const match = NUMBER.exec(text.trim());
  if (match === null) return "not a number";
  const [, sign = "", before = "", laterSign = "", digits = "", after = "", percent = ""] = match;
  if ((sign !== "" && laterSign !== "") || (before !== "" && after !== "")) return "not a number";
  const plain = withoutGrouping(digits, percent !== "");
  if (plain === "ambiguous" || plain === "not a number") return plain;
  const size = Fraction.parse(plain);
  const signed = sign === "-" || laterSign === "-" ? size.negated() : size;
  return {
    value: percent === "" ? signed : signed.over(Fraction.whole(100)),
    isPercentage: percent !== "",
    currency: (before + after).toUpperCase(),
  };
}

/** "1,500.00" and "1.500,00" as "1500.00"; "1,500" is refused, for it is 1.5 to some, but not before a %. */
function withoutGrouping(digits: string, isPercentage: boolean): string {
  if (!/\d/.test(digits)) return "not a number";
  const separators: string[] = digits.match(/[.,]/g) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return digits;
  const kinds = new Set(separators);
  if (kinds.size === 2) {
    const at = digits.lastIndexOf(last);
    const other = last === "." ? "," : ".";
    const whole = digits.slice(0, at);
    if (whole.includes(last) || !isGrouped(whole, other) || at === digits.length - 1) return "not a number";
    return `${whole.replaceAll(other, "")}.${digits.slice(at + 1)}`;
  }
  if (separators.length > 1) return isGrouped(digits, last) ? digits.replaceAll(last, "") : "not a number";
  const [whole = "", decimals = ""] = digits.split(last);
  if (decimals === "") return "not a number";
  if (decimals.length === 3 && whole !== "" && whole !== "0" && !isPercentage) return "ambiguous";
  return `${whole}.${decimals}`;
}

function isGrouped(digits: string, separator: string): boolean {
  const [first = "", ...groups] = digits.split(separator);
  return /^\d{1,3}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
}
