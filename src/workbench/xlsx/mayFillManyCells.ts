import { expandStructuredReferences } from "../grid/formulas/structuredReference";
import { formulaTokens } from "./formulaTokens";
import type { FormulaToken } from "./formulaTokens";
import { RANGE_PARAMETERS, SINGLE_VALUE_FUNCTIONS, SPILLING_FUNCTIONS } from "./newerFunctions";
import type { XlsxFunction, XlsxName } from "./XlsxBook";

/** What is known of the names in a formula. */
export interface KnownNames {
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[] }[];
  readonly names: readonly XlsxName[];
  readonly functions: readonly XlsxFunction[];
}

interface OpenCall {
  /** Whether a range in the argument leaves the answer one value. */
  takesRange(argument: number): boolean;
  argument: number;
}

/**
 * Whether a formula could answer more than one cell, whatever it answers today. Excel keeps such formulas as arrays;
 * one that a file holds as a plain formula gets an "@" before what could be many, and no longer spills.
 * In doubt the answer is yes: an array that fills one cell looks and works as any formula.
 */
export function mayFillManyCells(
  formula: string,
  known: KnownNames,
  home?: KnownNames["tables"][number],
): boolean {
  const tokens = formulaTokens(expandStructuredReferences(formula, known.tables, home));
  const open: OpenCall[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "open") {
      if (token.text === "{" && !isTaken(open)) return true;
      open.push(openCall(tokens[index - 1], known.functions));
    } else if (token.kind === "close") {
      open.pop();
    } else if (token.kind === "comma") {
      const call = open.at(-1);
      if (call) call.argument += 1;
    } else if (isMany(tokens, index, known) && !isTaken(open)) {
      return true;
    }
  }
  return false;
}

const isTaken = (open: readonly OpenCall[]): boolean => open.some((call) => call.takesRange(call.argument));

function openCall(before: FormulaToken | undefined, functions: readonly XlsxFunction[]): OpenCall {
  const name = before?.kind === "function" ? before.text.toUpperCase() : "";
  const own = functions.find((each) => each.name === name);
  const parameters = own?.takesRange;
  const positions = RANGE_PARAMETERS.get(name);
  return {
    argument: 0,
    takesRange: (argument) =>
      SINGLE_VALUE_FUNCTIONS.has(name) ||
      positions?.includes(argument) === true ||
      (parameters?.[Math.min(argument, parameters.length - 1)] ?? false),
  };
}

function isMany(tokens: readonly FormulaToken[], index: number, known: KnownNames): boolean {
  const token = tokens[index];
  if (!token) return false;
  const next = tokens[index + 1];
  const { text } = token;
  switch (token.kind) {
    case "function":
      return (
        SPILLING_FUNCTIONS.has(text.toUpperCase()) ||
        known.functions.some((each) => each.givesMatrix && each.name === text.toUpperCase())
      );
    case "brackets":
      return !/#This Row/i.test(text) || /\]\s*:\s*\[/.test(text) || /^\[#This Row\]$/i.test(text);
    case "other":
      return text === ":";
    case "name": {
      if (next?.kind === "brackets") return false;
      const lower = text.toLowerCase();
      if (known.tables.some((table) => table.name.toLowerCase() === lower)) return true;
      const defined = known.names.find((each) => each.name.toLowerCase() === lower);
      return defined !== undefined && !/!\$?[A-Z]{1,3}\$?[0-9]+$/i.test(defined.refersTo);
    }
    default:
      return false;
  }
}
