import { parseExample, type ExampleArgument } from "./exampleFormula";
import type { FunctionMetadata } from "../../actions";

/** The worksheet functions by id, as they are associated with the workbook. */
export type WorksheetFunctions = Readonly<Record<string, (...values: unknown[]) => unknown>>;

/** What a cell with the example's formula shows. */
export type LiveResult =
  | { readonly kind: "value"; readonly text: string }
  /** A spill; without headings where its first row is not all text. */
  | {
      readonly kind: "table";
      readonly headings: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "error"; readonly code: string; readonly message: string };

/** Calls the function with the example's arguments, as a cell would, and answers what the cell would show. */
export function liveResult(
  formula: string,
  metadata: FunctionMetadata,
  functions: WorksheetFunctions,
  locale?: string,
): LiveResult {
  const worksheetFunction = functions[metadata.id];
  if (worksheetFunction === undefined) {
    return { kind: "error", code: "#NAME?", message: `${metadata.name} is not loaded on this page.` };
  }
  try {
    const result = worksheetFunction(...passedArguments(parseExample(formula).arguments, metadata));
    return shownResult(result, locale);
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { kind: "error", code: errorCode(thrown) ?? "#VALUE!", message };
  }
}

function shownResult(result: unknown, locale: string | undefined): LiveResult {
  const rows = cellRows(result).map((row) => row.map((cell) => shownValue(cell, locale)));
  const [first = [], ...others] = rows;
  if (others.length === 0 && first.length <= 1) return { kind: "value", text: first[0] ?? "" };
  const hasHeadings = others.length > 0 && cellRows(result)[0]?.every((cell) => typeof cell === "string");
  return hasHeadings
    ? { kind: "table", headings: first, rows: others }
    : { kind: "table", headings: [], rows };
}

const cellRows = (result: unknown): readonly (readonly unknown[])[] =>
  Array.isArray(result)
    ? result.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]))
    : [[result]];

/** As Excel passes them: a single cell to a range parameter is a block of one, what is left out is null. */
function passedArguments(values: readonly ExampleArgument[], { parameters }: FunctionMetadata): unknown[] {
  return parameters.map((parameter, index) => {
    const value = values[index] ?? null;
    return parameter.isRange && value !== null && !Array.isArray(value) ? [[value]] : value;
  });
}

function shownValue(value: unknown, locale: string | undefined): string {
  if (typeof value === "number") return shownNumber(value, locale);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return errorCode(value) ?? (typeof value === "string" ? value : "");
}

/** Amounts with their cents, or none where they are whole; ratios to four decimals. */
function shownNumber(value: number, locale: string | undefined): string {
  const isWhole = Number.isInteger(value);
  const isAmount = Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: isWhole ? 0 : 2,
    maximumFractionDigits: isWhole ? 0 : isAmount ? 2 : 4,
  }).format(value);
}

/** The code of the host's error value, known by its shape: its class belongs to the host. */
function errorCode(value: unknown): string | undefined {
  if (!(value instanceof Error) || !("code" in value)) return undefined;
  return typeof value.code === "string" ? value.code : undefined;
}
