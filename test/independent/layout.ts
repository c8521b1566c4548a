import { failure, type Failure } from "./Failure";
import { Fraction } from "./Fraction";
import { headingOf } from "./headings";
import { readCell, readNumberText, type Cell } from "./readCell";
import { MODELS } from "./Quote";
import type { Term } from "./terms";
import { isAtNoCharge, isOpenWord, choiceKey, isUnlimited, wordKey } from "./words";

/** A table as it is to be read: rows under headings, whichever way it stands. */
export interface Layout {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** The column of the names where no heading says so. */
  readonly namesAt: number | undefined;
}

const textOf = (raw: unknown): string => {
  const cell = readCell(raw);
  return cell.kind === "text" ? cell.text : "";
};
const transposed = (cells: readonly (readonly unknown[])[]): unknown[][] =>
  Array.from({ length: Math.max(0, ...cells.map((row) => row.length)) }, (_, at) =>
    cells.map((row) => row[at] ?? null),
  );

type Knows = (header: string) => string | undefined;

/** How many different terms stand in a line of cells. */
function knownIn(line: readonly unknown[], knows: Knows): number {
  const found = line.map((raw) => knows(textOf(raw))).filter((name) => name !== undefined);
  return new Set(found).size;
}

/** The line of the first three in which most headings are known. */
function headingLine(cells: readonly (readonly unknown[])[], knows: Knows): { at: number; known: number } {
  let best = { at: 0, known: -1 };
  cells.slice(0, 3).forEach((line, at) => {
    const known = knownIn(line, knows);
    if (known > best.known) best = { at, known };
  });
  return best;
}

const MODEL_KEYS = new Set(MODELS.map(choiceKey));

/** Models' names below or beside a heading Model are words that may look like headings. */
function withoutModels(cells: readonly (readonly unknown[])[], knows: Knows): unknown[][] {
  const isModel = (raw: unknown) => knows(textOf(raw)) === "Model";
  const isName = (raw: unknown) => MODEL_KEYS.has(choiceKey(textOf(raw)));
  return cells.map((row, y) =>
    row.map((raw, x) =>
      isName(raw) && (cells.slice(0, y).some((above) => isModel(above[x])) || row.slice(0, x).some(isModel))
        ? null
        : raw,
    ),
  );
}

export interface LayoutRules {
  readonly table: string;
  readonly terms: readonly Term[];
  /** The heading of the names: Quote or Scenario; undefined for Charges and histories, which need none. */
  readonly nameTerm: string | undefined;
  /** Headings that count as known besides the terms. */
  readonly more?: (header: string) => boolean;
  /** Whether total rows at the end are left out. */
  readonly leavesTotalsOut: boolean;
}

export function layoutOf(cells: readonly (readonly unknown[])[], rules: LayoutRules): Layout | Failure {
  const knows: Knows = (header) => {
    const heading = headingOf(header, rules.terms);
    if (heading.kind === "term") return heading.term.name;
    return header !== "" && rules.more?.(header) === true ? header : undefined;
  };
  const turned = transposed(cells);
  const masked = withoutModels(cells, knows);
  const inRows = headingLine(masked, knows);
  const inColumns = headingLine(transposed(masked), knows);
  const stands =
    inColumns.known > inRows.known ? { grid: turned, at: inColumns.at } : { grid: cells, at: inRows.at };
  const [first = [], ...body] = stands.grid.slice(stands.at);
  const headerCells = first.map(readCell);
  const broken = headerCells.find((cell): cell is Cell & { kind: "error" } => cell.kind === "error");
  if (broken !== undefined) return { ...broken.failure, errorClass: "error value in a header" };
  const headers = headerCells.map((cell) => (cell.kind === "text" ? cell.text : ""));
  const namesAt = unnamedColumn(headers, body, rules);
  const filled = body.findLastIndex((row) => row.some((raw) => readCell(raw).kind !== "blank")) + 1;
  let rows = body.slice(0, filled);
  const nameAt =
    namesAt ??
    headers.findIndex((header) => rules.nameTerm !== undefined && knows(header) === rules.nameTerm);
  if (rows[0] !== undefined && isRowOfUnits(rows[0], nameAt)) rows = rows.slice(1);
  if (rules.leavesTotalsOut) rows = withoutTotals(rows, nameAt);
  if (rows.length === 0) return failure("#VALUE!", "no rows", `${rules.table} has no rows below its headers`);
  return { headers, rows, namesAt };
}

/** The first column, where it holds texts alone under no term of words but Provider. */
function unnamedColumn(
  headers: readonly string[],
  body: readonly (readonly unknown[])[],
  rules: LayoutRules,
) {
  const { nameTerm, terms } = rules;
  const headingAt = (at: number) => headingOf(headers[at] ?? "", terms);
  const isName = (at: number) => {
    const heading = headingAt(at);
    return heading.kind === "term" && heading.term.name === nameTerm;
  };
  if (nameTerm === undefined || headers.some((_, at) => isName(at))) return undefined;
  const own = headingAt(0);
  if (own.kind === "term" && own.term.kind === "words" && own.term.name !== "Provider") return undefined;
  const cells = body.map((row) => readCell(row[0])).filter((cell) => cell.kind !== "blank");
  const areTexts = cells.every(
    (cell) =>
      cell.kind === "text" &&
      typeof readNumberText(cell.text) === "string" &&
      /\p{L}/u.test(cell.text) &&
      !isSpoken(cell.text),
  );
  return cells.length > 0 && areTexts ? 0 : undefined;
}

const isSpoken = (text: string) =>
  isAtNoCharge(text) || isUnlimited(text) || isOpenWord(text) || wordKey(text) === "renegotiate";

/** A row of units stands directly under the headings, without a name. */
function isRowOfUnits(row: readonly unknown[], nameAt: number): boolean {
  const cells = row.map(readCell);
  if (cells[nameAt] !== undefined && cells[nameAt].kind !== "blank") return false;
  const filled = cells.filter((cell) => cell.kind !== "blank");
  return filled.every(
    (cell) =>
      cell.kind === "text" && !/\d/.test(cell.text) && !/^[-–—]$/.test(cell.text) && !isSpoken(cell.text),
  );
}

const TOTALS = new Set(["total", "totals", "subtotal", "sum", "grandtotal"]);
const SUMMARIES = new Set(["average", "mean", "median", "min", "max"]);

function withoutTotals(rows: readonly (readonly unknown[])[], nameAt: number): (readonly unknown[])[] {
  let kept = [...rows];
  for (;;) {
    const last = kept.at(-1);
    // A table whose only row is called so has that row.
    if (last === undefined || kept.length === 1) return kept;
    const name = wordKey(textOf(last[nameAt]));
    const leaves =
      TOTALS.has(name) ||
      (SUMMARIES.has(name) && summarises(last, withoutSummaries(kept, nameAt), name, nameAt));
    if (!leaves) return kept;
    kept = kept.slice(0, -1);
  }
}

/** The rows above all those at the end that are named like sums, averages and the like. */
function withoutSummaries(rows: readonly (readonly unknown[])[], nameAt: number) {
  const isRow = (row: readonly unknown[]) => {
    const name = wordKey(textOf(row[nameAt]));
    return !TOTALS.has(name) && !SUMMARIES.has(name);
  };
  return rows.slice(0, rows.findLastIndex(isRow) + 1);
}

function summarises(
  row: readonly unknown[],
  above: readonly (readonly unknown[])[],
  name: string,
  nameAt: number,
) {
  return row.every((raw, at) => {
    const cell = readCell(raw);
    if (at === nameAt || cell.kind !== "number") return true;
    const zero = Fraction.zero;
    const withBlanks = above.map((each) => {
      const other = readCell(each[at]);
      return other.kind === "number" ? other.value : zero;
    });
    const filled = withBlanks.filter((value) => !value.isZero);
    const mean = (list: readonly Fraction[]) =>
      list.reduce((sum, each) => sum.plus(each), zero).over(Fraction.whole(Math.max(1, list.length)));
    const isOf = (values: readonly Fraction[]) => {
      const sorted = [...values].sort((a, b) => a.compare(b));
      const half = sorted.length / 2;
      const wanted =
        name === "min"
          ? sorted[0]
          : name === "max"
            ? sorted.at(-1)
            : name === "median"
              ? mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1))
              : mean(values);
      return wanted !== undefined && wanted.round(10).compare(cell.value.round(10)) === 0;
    };
    // A host may say 0 for a blank cell: nothing may depend on it.
    return filled.length > 0 && (isOf(filled) || isOf(withBlanks));
  });
}
