import { invalidArgument } from "./HostError";

/** Characters that a cell holds ("Excel specifications and limits",
 * https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3). */
const LONGEST_CONTENT = 32_767;

export type Content = string | number | boolean;

/** What one cell holds. */
export interface HostCell {
  /** A formula with its "=", or a constant; "" for none. */
  formula: Content;
  /** Whether the text of {@link formula} was typed after an apostrophe: it is not a formula, whatever it looks like. */
  isText: boolean;
  numberFormat: string;
  locked: boolean;
  /** Font, fill and borders by their path, for example "Font.Bold". */
  looks: Record<string, unknown>;
  validation: CellValidation;
}

/** Data validation of a cell as it was set: rule, alert, input message. */
export interface CellValidation {
  Rule?: Record<string, Record<string, unknown>>;
  IgnoreBlanks?: boolean;
  ErrorAlert?: Record<string, unknown>;
  Prompt?: { readonly title: string; readonly message: string };
}

export const blankCell = (): HostCell => ({
  formula: "",
  isText: false,
  numberFormat: "General",
  locked: true,
  looks: {},
  validation: {},
});

export const isFormula = ({ formula, isText }: HostCell): boolean =>
  !isText && typeof formula === "string" && formula.startsWith("=");

/**
 * What Excel makes of a content that is typed or written: an apostrophe in front makes it text, otherwise numbers,
 * dates, truth values and formulas are read ("Stop automatically changing numbers to dates",
 * https://support.microsoft.com/office/452bd2db-cc96-47d1-81e4-72cec11c4ed8; for the apostrophe "Format numbers as
 * text", https://support.microsoft.com/office/583160db-936b-4e52-bdff-6f1863518ba4).
 */
export function entered(content: Content): Pick<HostCell, "formula" | "isText"> {
  if (typeof content !== "string") return { formula: content, isText: false };
  if (content.length > LONGEST_CONTENT) throw invalidArgument("a content of more than 32,767 characters");
  if (content.startsWith("'")) return { formula: content.slice(1), isText: true };
  if (content.startsWith("=")) return { formula: content, isText: false };
  return { formula: readAs(content), isText: false };
}

/** Enough of a serial number to show that a text became a date. */
const SOME_DATE = 46_000;

function readAs(text: string): Content {
  const plain = text.trim();
  if (/^(true|false)$/i.test(plain)) return plain.toLowerCase() === "true";
  if (/^[+-]?[$€£]?[\d,]*\.?\d+(e[+-]?\d+)?$/i.test(plain)) return Number(plain.replace(/[$€£,]/g, ""));
  if (/^[+-]?\d*\.?\d+\s*%$/.test(plain)) return Number(plain.replace("%", "")) / 100;
  if (/^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$/.test(plain)) return SOME_DATE;
  if (/^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d{1,4}$/i.test(plain)) return SOME_DATE;
  return text;
}
