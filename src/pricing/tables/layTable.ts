import { itemAt } from "../entryOf";
import { isBlankOrZero, plainCell } from "../cells/readNumber";
import { isNoCharge, isNoLimit, isNothing, isOpen, wordIn } from "../cells/words";
import { issueOf } from "../issues/Issue";
import type { TableTitle } from "../issues/IssueWhere";
import { failure, success, type Result } from "../result";
import { bearsOnCost } from "./bearsOnCost";
import type { TableCells } from "./tableCells";
import { isTotalRow, textIn } from "./totalRow";

/** How the headings of one kind of table are known, as far as finding them needs it. */
export interface KnownHeadings {
  readonly table: TableTitle;
  /** What a heading means, so that two of one meaning count once; undefined for one that is not known. */
  readonly meaning: (heading: string) => string | undefined;
  /** The meaning of the heading over the names of the records; undefined where records have none. */
  readonly nameMeaning: string | undefined;
  /** The meaning of the heading over what each record belongs to, where records have no names of their own. */
  readonly ownerMeaning?: string;
  /** Meanings under which words stand, so that a column of texts under them holds no names. */
  readonly wordMeanings: ReadonlySet<string>;
  /** The meaning of the heading over pricing models, whose names read like headings. */
  readonly modelMeaning: string | undefined;
  readonly isModelName: (text: string) => boolean;
  /** Whether rows of units and of totals are left out wherever they may stand, or at the end only. */
  readonly isHistory?: boolean;
  /** Whether a table without records is one all the same. */
  readonly mayBeEmpty?: boolean;
}

/** What was left out of a table, by its words. */
export interface LeftOutRow {
  readonly kind: "total-row" | "units-row";
  readonly name: string;
}

/** A table as its records stand, whichever way it was written. */
export interface LaidTable {
  readonly table: TableTitle;
  /** Whether a record is a row of what was passed, or a column. */
  readonly stands: "rows" | "columns";
  readonly headings: readonly string[];
  /** One entry per record, one cell per heading. */
  readonly records: TableCells;
  /** The number, from 1, of the row (column) of what was passed in which the headings stand. */
  readonly headingsAt: number;
  /** The same of the first record. */
  readonly firstAt: number;
  /** Where the names stand among the headings; undefined where the table has none. */
  readonly nameColumn: number | undefined;
  /** Whether the heading over the names means nothing but that. */
  readonly isNameOnly: boolean;
  readonly leftOut: readonly LeftOutRow[];
}

/** How many of the first rows and columns may hold the headings. */
const HEADING_LINES = 3;
/** So many cells of a line are looked at to tell which way a table stands: far more than there are terms. */
const LOOKED_AT = 300;

/**
 * Finds which way a table stands, where its headings are and which of its lines are records. Nothing of a cell's
 * value is read here.
 */
export function layTable(cells: TableCells, known: KnownHeadings): Result<LaidTable> {
  const { table } = known;
  if (cells.length === 0 || cells.every((row) => row.length === 0)) {
    return failure(issueOf("no-table", placed(table, { table })));
  }
  const columns = bestLine(columnLines(cells, known));
  const rows = bestLine(rowLines(cells, known));
  const isRows = rows.known >= columns.known;
  const lines = isRows ? cells : transposed(cells);
  const at = isRows ? rows.at : columns.at;
  const headings: string[] = [];
  for (const cell of itemAt(lines, at, [])) {
    const plain = plainCell(cell);
    if (typeof plain === "object") {
      return failure(
        plain.kind === "error"
          ? issueOf("header-error", { ...placed(table, {}), errorValue: plain.errorValue })
          : issueOf("header-unreadable", placed(table, {})),
      );
    }
    headings.push(typeof plain === "string" ? plain.trim() : "");
  }
  if (headings.every((heading) => heading === ""))
    return failure(issueOf("no-headers", placed(table, { table })));
  return recordsBelow(lines, at, headings, isRows ? "rows" : "columns", known);
}

function placed<Data extends object>(table: TableTitle, data: Data) {
  return { field: table.toLowerCase(), where: { kind: "table", table } as const, ...data };
}

interface HeadingLine {
  readonly at: number;
  /** How many different meanings it holds. */
  readonly known: number;
}

const NO_LINE: HeadingLine = { at: 0, known: 0 };

function bestLine(lines: readonly HeadingLine[]): HeadingLine {
  return lines.reduce((best, line) => (line.known > best.known ? line : best), lines[0] ?? NO_LINE);
}

function columnLines(cells: TableCells, known: KnownHeadings): HeadingLine[] {
  const height = Math.min(cells.length, LOOKED_AT);
  return Array.from({ length: Math.min(HEADING_LINES, widthOf(cells)) }, (_, column) => ({
    at: column,
    known: meaningsAlong(height, (row) => cells[row]?.[column], known),
  }));
}

function rowLines(cells: TableCells, known: KnownHeadings): HeadingLine[] {
  return cells.slice(0, HEADING_LINES).map((row, at) => ({
    at,
    known: meaningsAlong(Math.min(row.length, LOOKED_AT), (column) => row[column], known),
  }));
}

/** How many different meanings a line holds. Under a heading Model the names of models count for nothing. */
function meaningsAlong(length: number, cellAt: (index: number) => unknown, known: KnownHeadings): number {
  const meanings = new Set<string>();
  for (let index = 0; index < length; index++) {
    const cell = cellAt(index);
    if (typeof cell !== "string" || cell === "") continue;
    const isModel =
      known.modelMeaning !== undefined && meanings.has(known.modelMeaning) && known.isModelName(cell);
    const meaning = isModel ? undefined : known.meaning(cell);
    if (meaning !== undefined) meanings.add(meaning);
  }
  return meanings.size;
}

function widthOf(cells: TableCells): number {
  return cells.reduce((most, row) => Math.max(most, row.length), 0);
}

function transposed(cells: TableCells): TableCells {
  return Array.from({ length: widthOf(cells) }, (_, column) => cells.map((row) => row[column]));
}

function recordsBelow(
  lines: TableCells,
  at: number,
  headings: readonly string[],
  stands: LaidTable["stands"],
  known: KnownHeadings,
): Result<LaidTable> {
  const { table } = known;
  let first = at + 1;
  let end = lines.length;
  while (end > first && itemAt(lines, end - 1, []).every(isBlankOrZero)) end -= 1;
  if (end === first && known.mayBeEmpty !== true) return failure(issueOf("no-rows", placed(table, {})));
  const leftOut: LeftOutRow[] = [];
  const { nameColumn, isNameOnly } = namesIn(lines, first, end, headings, known);
  if (
    known.isHistory !== true &&
    end > first &&
    isUnitsRow(itemAt(lines, first, []), nameColumn ?? ownerIn(headings, known))
  ) {
    leftOut.push({ kind: "units-row", name: firstText(itemAt(lines, first, [])) });
    first += 1;
    if (end === first && known.mayBeEmpty !== true) return failure(issueOf("no-rows", placed(table, {})));
  }
  const labelColumn = nameColumn ?? 0;
  while (end > first + 1 && isTotalRow(lines, first, end - 1, labelColumn)) {
    leftOut.push({ kind: "total-row", name: textIn(lines[end - 1]?.[labelColumn]) });
    end -= 1;
  }
  return success({
    table,
    stands,
    headings,
    records: lines.slice(first, end),
    headingsAt: at + 1,
    firstAt: first + 1,
    nameColumn,
    isNameOnly,
    leftOut,
  });
}

function ownerIn(headings: readonly string[], { ownerMeaning, meaning }: KnownHeadings): number | undefined {
  const column =
    ownerMeaning === undefined ? -1 : headings.findIndex((heading) => meaning(heading) === ownerMeaning);
  return column < 0 ? undefined : column;
}

/** Where the names of the records stand: under their heading, else in a first column that holds texts alone. */
function namesIn(
  lines: TableCells,
  first: number,
  end: number,
  headings: readonly string[],
  known: KnownHeadings,
): Pick<LaidTable, "nameColumn" | "isNameOnly"> {
  if (known.nameMeaning === undefined) return { nameColumn: undefined, isNameOnly: false };
  const meanings = headings.map((heading) => (heading === "" ? undefined : known.meaning(heading)));
  const named = meanings.indexOf(known.nameMeaning);
  if (named >= 0) return { nameColumn: named, isNameOnly: true };
  const body = lines.slice(first, end);
  // A title beside the headings of a table that stands in columns is not a column of theirs.
  const column = headings.findIndex(
    (_heading, index) => meanings[index] !== undefined || body.some((row) => !isBlankOrZero(row[index])),
  );
  const meaning = meanings[column];
  const holdsNames =
    column >= 0 &&
    (meaning === undefined || !known.wordMeanings.has(meaning)) &&
    body.some((row) => !isBlankOrZero(row[column])) &&
    body.every((row) => isBlankOrZero(row[column]) || isPlainText(row[column]));
  if (!holdsNames) return { nameColumn: undefined, isNameOnly: false };
  return { nameColumn: column, isNameOnly: meaning !== PROVIDER };
}

/** The one term of words that may hold the names as well. */
const PROVIDER = "provider";

/** Text that is neither a number nor a word that stands for one. */
function isPlainText(cell: unknown): boolean {
  const plain = plainCell(cell);
  return (
    typeof plain === "string" &&
    /\p{L}/u.test(plain) &&
    !bearsOnCost(plain) &&
    !isNothing(plain) &&
    !isSpoken(plain)
  );
}

/** Whether a text is one of the words that say what holds, in the place of a number. */
const isSpoken = (text: string): boolean =>
  isNoCharge(text) || isOpen(text) || isNoLimit(text) || wordIn(text) === "renegotiate";

/** A row of units under the headings: "$/user/month", "one-time". */
function isUnitsRow(row: readonly unknown[], nameColumn: number | undefined): boolean {
  if (nameColumn !== undefined && !isBlankOrZero(row[nameColumn])) return false;
  let holdsText = false;
  for (const cell of row) {
    const plain = plainCell(cell);
    if (isBlankOrZero(cell)) continue;
    if (typeof plain !== "string") return false;
    if (/\d/.test(plain) || /^\s*[-–—]\s*$/.test(plain) || isSpoken(plain)) return false;
    holdsText = true;
  }
  return holdsText;
}

const firstText = (row: readonly unknown[]): string => row.map(textIn).find((text) => text !== "") ?? "";
