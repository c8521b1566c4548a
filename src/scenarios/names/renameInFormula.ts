/** New names by old ones in lower case, since capitals tell no names apart. */
export interface Renamed {
  readonly sheets: ReadonlyMap<string, string>;
  /** Tables and defined names. */
  readonly names: ReadonlyMap<string, string>;
}

/** What a formula is made of, as far as names go: a text, a quoted sheet, or a word with what makes it a sheet or a call. */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)([!(]?)/uy;

/**
 * The formula with sheets, tables and defined names under their new names. Texts, functions, and what stands in
 * brackets (columns, other workbooks) are left alone.
 */
export function renameInFormula(formula: string, renamed: Renamed): string {
  let result = "";
  for (let at = 0; at < formula.length;) {
    if (formula[at] === "[") {
      const end = closingBracket(formula, at);
      result += formula.slice(at, end);
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(formula);
    // After a closing bracket stands a sheet of another workbook; after a digit or a sign, no name begins.
    if (token === null || /[\]\p{N}$]$/u.test(result)) {
      const length = token?.[0].length ?? 1;
      result += formula.slice(at, at + length);
      at += length;
      continue;
    }
    const [whole, quoted, word = "", mark] = token;
    result += named(whole, quoted, word, mark, renamed);
    at += whole.length;
  }
  return result;
}

function named(
  whole: string,
  quoted: string | undefined,
  word: string,
  mark: string | undefined,
  { sheets, names }: Renamed,
): string {
  if (quoted !== undefined) return sheetReference(quoted.replaceAll("''", "'"), sheets) ?? whole;
  if (mark === "!") return sheetReference(word, sheets) ?? whole;
  if (word === "" || mark === "(") return whole;
  return names.get(word.toLowerCase()) ?? whole;
}

function sheetReference(name: string, sheets: ReadonlyMap<string, string>): string | undefined {
  const renamed = sheets.get(name.toLowerCase());
  if (renamed === undefined || renamed === name) return undefined;
  return `'${renamed.replaceAll("'", "''")}'!`;
}

/** Behind the bracket that closes this one; an apostrophe escapes the next character in a column's name. */
function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at += 1) {
    const letter = formula[at];
    if (letter === "'") at += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
