import { isBlankOrZero, plainCell, readNumber, type CellProblem } from "../cells/readNumber";
import { normalizedName } from "../deviceClass";
import { issueOf, type Issue } from "../issues/Issue";
import type { IssuePlace, TableTitle } from "../issues/IssueWhere";
import { failed, failure, success, type Result } from "../result";

/** A whole table: the header row, then one row a record. */
export type TableCells = readonly (readonly unknown[])[];

/** A table cut to its rows that hold something, with its headers as text. */
export interface HeadedTable {
  readonly headers: readonly string[];
  readonly normalized: readonly string[];
  readonly rows: TableCells;
}

/**
 * Splits a table into headers and body. Fails where there is no header row of text, or no row below it.
 *
 * @param what the argument in the user's words: "Quotes", "Scenarios", "History"
 */
export function headedTable(cells: TableCells, what: TableTitle): Result<HeadedTable> {
  const [headerCells, ...body] = cells;
  const place = { field: what.toLowerCase(), where: { kind: "table", table: what } } as const;
  if (headerCells === undefined || cells.length === 0) {
    return failed("no-table", { ...place, table: what });
  }
  const headers: string[] = [];
  for (const cell of headerCells) {
    const plain = plainCell(cell);
    if (typeof plain === "object") return failure(headerIssue(plain, place));
    headers.push(typeof plain === "string" ? plain.trim() : "");
  }
  if (headers.every((header) => header === "")) {
    return failed("no-headers", { ...place, table: what });
  }
  let rows = body.length;
  while (rows > 0 && (body[rows - 1] ?? []).every(isBlankOrZero)) rows -= 1;
  if (rows === 0) return failed("no-rows", place);
  return success({ headers, normalized: headers.map(normalizedName), rows: body.slice(0, rows) });
}

/** The issue of a cell that holds no number, in a table. */
export function cellIssue(problem: CellProblem, place: IssuePlace): Issue {
  switch (problem.kind) {
    case "error":
      return issueOf("error-value", { ...place, errorValue: problem.errorValue });
    case "text":
      return issueOf("not-a-number", { ...place, found: problem.text, wanted: "number" });
    case "unreadable":
      return issueOf("unreadable", place);
  }
}

function headerIssue(problem: CellProblem, place: IssuePlace): Issue {
  return problem.kind === "error"
    ? issueOf("header-error", { ...place, errorValue: problem.errorValue })
    : issueOf("header-unreadable", place);
}

/** The text in a cell; a number is its digits, blank and 0 are "". */
export function textIn(cell: unknown): string | CellProblem {
  if (isBlankOrZero(cell)) return "";
  const plain = plainCell(cell);
  return typeof plain === "object" ? plain : String(plain).trim();
}

/** Two columns that mean the same term. */
export function duplicateHeader(what: TableTitle, first: string, second: string, title: string): Issue {
  return issueOf("column-twice", {
    field: what.toLowerCase(),
    where: { kind: "table", table: what },
    first,
    second,
    term: title,
  });
}

/** Two records of one name. */
export function duplicateName(what: TableTitle, name: string): Issue {
  return issueOf("name-twice", {
    field: what.toLowerCase(),
    where: { kind: "table", table: what },
    name,
    records: "rows",
  });
}

/** Whether a column holds a number other than 0 anywhere, so that a reader may believe that it counts. */
export function holdsNumbers(rows: TableCells, column: number): boolean {
  return rows.some((row) => {
    const cell = row[column];
    if (isBlankOrZero(cell)) return false;
    return typeof readNumber(cell) === "number";
  });
}

/** The header of a column as it is written. */
export function headerAt(headers: readonly string[], column: number): string {
  return headers[column] ?? "";
}

/** Names as they are compared: case and outer blanks do not count. */
export function comparableName(name: string): string {
  return name.trim().toLowerCase();
}

/** The first name that two records share. */
export function repeatedName(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  for (const name of names) {
    const key = comparableName(name);
    if (seen.has(key)) return name;
    seen.add(key);
  }
  return undefined;
}
