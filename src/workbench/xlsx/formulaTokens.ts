/** A piece of a formula. A formula is its tokens' texts, one after the other. */
export interface FormulaToken {
  readonly kind:
    | "text"
    /** A sheet with its exclamation mark: `Quotes!`, `'My quotes'!`. */
    | "sheet"
    /** A name right before an opening parenthesis. */
    | "function"
    /** One cell, or one end of a range: `$B$2`. */
    | "cell"
    /** A table, a defined name, TRUE, a column of `A:A`. */
    | "name"
    /** Brackets with what they hold. */
    | "brackets"
    | "error"
    | "open"
    | "close"
    | "comma"
    | "space"
    | "other";
  readonly text: string;
}

const PATTERNS: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["sheet", /(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!/uy],
  ["error", /#(?:N\/A|[A-Z0-9_]+[!?]?(?:\/0!)?)/y],
  ["function", /[\p{L}_\\][\p{L}\p{N}_.]*(?=\()/uy],
  ["cell", /\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?![\p{L}\p{N}_.[])/uy],
  ["name", /\$?[\p{L}_\\][\p{L}\p{N}_.?\\]*/uy],
  ["open", /[({]/y],
  ["close", /[)}]/y],
  ["comma", /[,;]/y],
  ["space", /\s+/y],
  ["other", /(?:[0-9]+\.?[0-9]*(?:E[+-]?[0-9]+)?|[^])/iy],
];

/** The tokens of a formula, with or without its "=". Never fails: what is not a formula comes out as it went in. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = bracketsAt(formula, at) ?? tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const [text = ""] = pattern.exec(formula) ?? [];
    if (text !== "") return { kind, text };
  }
  return { kind: "other", text: formula.charAt(at) };
}

/** An apostrophe escapes the next character in a column's name. */
function bracketsAt(formula: string, at: number): FormulaToken | undefined {
  if (formula[at] !== "[") return undefined;
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    const letter = formula[end];
    if (letter === "'") end += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]" && --depth === 0) return { kind: "brackets", text: formula.slice(at, end + 1) };
  }
  return { kind: "other", text: formula.slice(at) };
}
