import { expandStructuredReferences } from "../grid/formulas/structuredReference";
import { formulaTokens } from "./formulaTokens";
import type { FormulaToken } from "./formulaTokens";
import { NEWER_FUNCTIONS, WORKSHEET_PREFIXED_FUNCTIONS } from "./newerFunctions";

/** What a formula may speak of, and what that is called in the file. */
export interface FormulaSurroundings {
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[] }[];
  /** Worksheet functions of the add-in, in capitals. */
  readonly ownFunctions: ReadonlySet<string>;
  /** The file's names of sheets and tables whose own names Excel would not take, by their name in small letters. */
  readonly sheetNames: ReadonlyMap<string, string>;
  readonly tableNames: ReadonlyMap<string, string>;
}

/** How Excel names, in a file, a function that an add-in supplies. */
export const OWN_FUNCTION_PREFIX = "_xldudf_";

/**
 * The formula as an .xlsx file holds it: without "=", structured references in their long form, and every
 * function under the name that the file format has for it.
 * @param home the table in which the formula's cell stands, for references to its row
 */
export function fileFormula(
  formula: string,
  surroundings: FormulaSurroundings,
  home?: FormulaSurroundings["tables"][number],
): string {
  const long = expandStructuredReferences(formula.replace(/^=/, ""), surroundings.tables, home);
  const tokens = formulaTokens(long);
  const named = namedInside(tokens);
  return tokens
    .map((token, index) => {
      switch (token.kind) {
        case "function":
          return named[index] ? `_xlpm.${token.text}` : functionName(token.text, surroundings.ownFunctions);
        case "sheet":
          return sheetPrefix(token.text, surroundings.sheetNames);
        case "name":
        case "cell":
          return named[index] ? `_xlpm.${token.text}` : name(token.text, tokens[index + 1], surroundings);
        default:
          return token.text;
      }
    })
    .join("");
}

function functionName(typed: string, ownFunctions: ReadonlySet<string>): string {
  const capitals = typed.toUpperCase();
  if (ownFunctions.has(capitals)) return OWN_FUNCTION_PREFIX + capitals;
  if (!NEWER_FUNCTIONS.has(capitals)) return typed;
  return `_xlfn.${WORKSHEET_PREFIXED_FUNCTIONS.has(capitals) ? "_xlws." : ""}${capitals}`;
}

/** A table that is named without brackets stands in a file with empty ones. */
function name(typed: string, next: FormulaToken | undefined, surroundings: FormulaSurroundings): string {
  const table = surroundings.tables.find((each) => each.name.toLowerCase() === typed.toLowerCase());
  if (!table) return typed;
  const inFile = surroundings.tableNames.get(table.name.toLowerCase()) ?? table.name;
  return next?.kind === "brackets" ? inFile : `${inFile}[]`;
}

function sheetPrefix(typed: string, sheetNames: ReadonlyMap<string, string>): string {
  const plain = typed
    .slice(0, -1)
    .replace(/^'([^]*)'$/, "$1")
    .replaceAll("''", "'");
  const inFile = sheetNames.get(plain.toLowerCase());
  return inFile === undefined ? typed : quotedSheet(inFile);
}

/** `'My quotes'!`; quotes do no harm where they are not needed. */
export function quotedSheet(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!`;
}

interface OpenCall {
  readonly functionName: string;
  argument: number;
  readonly names: Set<string>;
}

/** By token: whether it is a name that a LET or a LAMBDA around it gives to a value. */
function namedInside(tokens: readonly FormulaToken[]): readonly boolean[] {
  const open: OpenCall[] = [];
  return tokens.map((token, index) => {
    const call = open.at(-1);
    switch (token.kind) {
      case "open": {
        const before = tokens[index - 1];
        const functionName = before?.kind === "function" ? before.text.toUpperCase() : "";
        open.push({ functionName, argument: 0, names: new Set() });
        return false;
      }
      case "close":
        open.pop();
        return false;
      case "comma":
        if (call) call.argument += 1;
        return false;
      case "name":
      case "cell":
      case "function": {
        const lower = token.text.toLowerCase();
        if (call && token.kind !== "function" && givesName(call, tokens, index)) call.names.add(lower);
        return open.some(({ names }) => names.has(lower));
      }
      default:
        return false;
    }
  });
}

function givesName(call: OpenCall, tokens: readonly FormulaToken[], index: number): boolean {
  const isPlace = (call.functionName === "LET" && call.argument % 2 === 0) || call.functionName === "LAMBDA";
  if (!isPlace) return false;
  const beside = (step: number): FormulaToken | undefined => {
    let at = index + step;
    while (tokens[at]?.kind === "space") at += step;
    return tokens[at];
  };
  const before = beside(-1)?.kind;
  return beside(1)?.kind === "comma" && (before === "open" || before === "comma");
}
