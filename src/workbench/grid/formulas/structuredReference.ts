/**
 * The grid's engine understands structured references in their long form only: `Quotes[[#This Row],[Users]]`.
 * People type the short ones that Excel shows: `[@Users]`, `[@[User rate]]`, `Quotes[@[User rate]]`, `[Users]`.
 * These functions turn what was typed into the long form; they are pure, so that they can be tested by tables.
 */
export interface TableNames {
  readonly name: string;
  readonly columns: readonly string[];
}

/**
 * The formula with every short structured reference in its long form, and table and column names in the
 * spelling of the tables. What names no known table is left as it stands.
 * @param formula the formula, with or without "="
 * @param tables every table of the workbook
 * @param home the table in which the formula's cell stands; without it `[@Users]` has no meaning
 */
export function expandStructuredReferences(
  formula: string,
  tables: readonly TableNames[],
  home?: TableNames,
): string {
  if (!formula.includes("[") || tables.length === 0) return formula;
  let result = "";
  let at = 0;
  while (at < formula.length) {
    const quoted = quotedLength(formula, at);
    if (quoted > 0) {
      result += formula.slice(at, at + quoted);
      at += quoted;
      continue;
    }
    if (formula[at] !== "[") {
      result += formula.charAt(at);
      at += 1;
      continue;
    }
    const end = closingBracket(formula, at);
    if (end === -1) return result + formula.slice(at);
    const typedName = nameBefore(result);
    const table = typedName === "" ? home : tables.find((each) => same(each.name, typedName));
    const body = formula.slice(at + 1, end);
    const long = table && longBody(body, table);
    if (table && long !== undefined) {
      result = `${result.slice(0, result.length - typedName.length)}${table.name}[${long}]`;
    } else {
      result += formula.slice(at, end + 1);
    }
    at = end + 1;
  }
  return result;
}

/** The formula, in its long form, with a column of the table under its new name; text is left alone. */
export function renameColumn(formula: string, table: string, from: string, to: string): string {
  let result = "";
  let at = 0;
  while (at < formula.length) {
    const quoted = quotedLength(formula, at);
    const end = quoted === 0 && formula[at] === "[" ? closingBracket(formula, at) : -1;
    if (end === -1) {
      result += formula.slice(at, at + Math.max(1, quoted));
      at += Math.max(1, quoted);
      continue;
    }
    const body = formula.slice(at + 1, end);
    const ours = same(nameBefore(result), table);
    result += `[${ours ? renameInBody(body, from, to) : body}]`;
    at = end + 1;
  }
  return result;
}

/** `Users` alone, or every `[Users]` among sections and columns. */
function renameInBody(body: string, from: string, to: string): string {
  if (!body.includes("[")) return same(body, from) ? to : body;
  return body.replace(/\[([^[\]]*)\]/g, (whole, name: string) => (same(name, from) ? `[${to}]` : whole));
}

/** The name that stands right before what follows, "" for none. */
const nameBefore = (text: string): string => /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.exec(text)?.[0] ?? "";

/** How long the text in quotes is that starts here; 0 where none does. */
function quotedLength(formula: string, at: number): number {
  const quote = formula[at];
  if (quote !== '"' && quote !== "'") return 0;
  let end = at + 1;
  while (end < formula.length) {
    if (formula[end] === quote) {
      if (formula[end + 1] !== quote) return end + 1 - at;
      end += 1;
    }
    end += 1;
  }
  return formula.length - at;
}

/** Where the bracket that opens here closes; an apostrophe escapes the next character in a column's name. */
function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at += 1) {
    const letter = formula[at];
    if (letter === "'") at += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]" && --depth === 0) return at;
  }
  return -1;
}

/** The long form of what stands between the outer brackets; undefined where it names nothing of the table. */
function longBody(body: string, table: TableNames): string | undefined {
  const text = body.trim();
  if (text === "") return undefined;
  if (text === "@") return "#This Row";
  if (text.startsWith("@")) {
    const columns = longColumns(text.slice(1), table);
    return columns && `[#This Row],${columns}`;
  }
  if (/^#[a-z ]+$/i.test(text)) return sectionName(text);
  if (!text.startsWith("[")) {
    const column = columnName(text, table);
    return column;
  }
  const section = /^\[\s*(#[a-z ]+|@)\s*\]\s*(?:,\s*([^]*))?$/i.exec(text);
  if (!section) return longColumns(text, table);
  const name = section[1] === "@" ? "#This Row" : sectionName(section[1] ?? "");
  if (section[2] === undefined || name === undefined) return name;
  const columns = longColumns(section[2], table);
  return columns && `[${name}],${columns}`;
}

const SECTIONS = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];

function sectionName(text: string): string | undefined {
  const plain = text.replace(/\s+/g, " ").trim();
  return SECTIONS.find((section) => same(section, plain));
}

/** `Users`, `[Users]`, `[Users]:[Devices]` or `[[Users]:[Devices]]` with every column in brackets. */
function longColumns(text: string, table: TableNames): string | undefined {
  const trimmed = text.trim();
  const inner = /^\[\s*\[([^]*)\]\s*\]$/.exec(trimmed);
  const parts = (inner ? `[${inner[1] ?? ""}]` : trimmed).split(/\]\s*:\s*\[/);
  if (parts.length > 2) return undefined;
  const names = parts.map((part) => columnName(part.trim().replace(/^\[/, "").replace(/\]$/, ""), table));
  if (names.some((name) => name === undefined)) return undefined;
  return names.map((name) => `[${name}]`).join(":");
}

function columnName(typed: string, table: TableNames): string | undefined {
  const plain = typed.trim().replace(/'(.)/g, "$1");
  return table.columns.find((column) => same(column, plain));
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
