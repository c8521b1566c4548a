import { formulaTokens } from "../xlsx/formulaTokens";

/** What stands before names in a file: functions newer than the format, LET's names, functions of add-ins. */
const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xldudf_)+/i;
/** How a file spells `G1#` and `@`, which the engine lacks. */
const ENGINE_LACKS: Readonly<Record<string, string>> = { ANCHORARRAY: "the sign #", SINGLE: "the sign @" };

/** A formula as one types it, or why its last value must stand in its place. */
export type TypedFormula =
  | { readonly formula: string }
  | { readonly problem: "another workbook" }
  | { readonly problem: "function"; readonly name: string };

/**
 * The formula of an .xlsx file as one would type it: with "=", and functions under their own names.
 * @param known the functions that can be calculated, in capitals
 */
export function typedFormula(inFile: string, known: ReadonlySet<string>): TypedFormula {
  const tokens = formulaTokens(inFile);
  const own = new Set(
    tokens
      .filter(({ text }) => /^_xlpm\./i.test(text))
      .map(({ text }) => text.replace(PREFIX, "").toUpperCase()),
  );
  let formula = "=";
  for (const [index, { kind, text }] of tokens.entries()) {
    if (isOtherWorkbook(tokens, index)) return { problem: "another workbook" };
    const plain = text.replace(PREFIX, "");
    if (kind === "function") {
      const name = plain.toUpperCase();
      if (!known.has(name) && !own.has(name))
        return { problem: "function", name: ENGINE_LACKS[name] ?? name };
    }
    // A table that is named whole has empty brackets in a file.
    formula += kind === "brackets" && text === "[]" ? "" : kind === "text" ? text : plain;
  }
  return { formula };
}

/** `[1]Sheet1!A1` or `'[1]My sheet'!A1`: brackets that name no column, since they stand before a sheet. */
function isOtherWorkbook(tokens: readonly { readonly kind: string; readonly text: string }[], index: number) {
  const token = tokens[index];
  if (token?.kind === "sheet") return /^'[^']*\[/.test(token.text);
  return token?.kind === "brackets" && /^\[\d+\]$/.test(token.text);
}
