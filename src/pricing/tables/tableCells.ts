import { isBlankOrZero, plainCell, readNumber, type CellProblem } from "../cells/readNumber";
import { normalizedName } from "../deviceClass";
import { failure, invalid, success, type Issue, type Result } from "../result";

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
export function headedTable(cells: TableCells, what: string): Result<HeadedTable> {
  const [headerCells, ...body] = cells;
  const field = what.toLowerCase();
  if (headerCells === undefined || cells.length === 0) {
    return failure(
      invalid(field, `${what}: pass the whole table with its header row, for example ${what}[#All].`),
    );
  }
  const headers: string[] = [];
  for (const cell of headerCells) {
    const plain = plainCell(cell);
    if (typeof plain === "object") return failure(cellIssue(plain, what, "the header row", field));
    headers.push(typeof plain === "string" ? plain.trim() : "");
  }
  if (headers.every((header) => header === "")) {
    return failure(
      invalid(
        field,
        `${what}: the first row holds no headers. Pass the table with its header row, for example ${what}[#All].`,
      ),
    );
  }
  let rows = body.length;
  while (rows > 0 && (body[rows - 1] ?? []).every(isBlankOrZero)) rows -= 1;
  if (rows === 0) return failure(invalid(field, `${what}: the table has no rows below its headers.`));
  return success({ headers, normalized: headers.map(normalizedName), rows: body.slice(0, rows) });
}

/** The issue of a cell that holds no number, in a table. */
export function cellIssue(problem: CellProblem, record: string, title: string, field = title): Issue {
  if (problem.kind === "error") {
    const message = `${record}: ${title} holds the error ${problem.errorValue}: mend that cell first.`;
    return { kind: "passed-on", field, errorValue: problem.errorValue, message };
  }
  const held =
    problem.kind === "text"
      ? `“${problem.text}”: ${problem.advice}`
      : "nothing that can be read: type a number";
  return invalid(field, `${record}: ${title} holds ${held}.`);
}

/** The text in a cell; a number is its digits, blank and 0 are "". */
export function textIn(cell: unknown): string | CellProblem {
  if (isBlankOrZero(cell)) return "";
  const plain = plainCell(cell);
  return typeof plain === "object" ? plain : String(plain).trim();
}

/** Two columns that mean the same term. */
export function duplicateHeader(what: string, first: string, second: string, title: string): Issue {
  return invalid(
    what.toLowerCase(),
    `${what}: the columns “${first}” and “${second}” both mean ${title}: keep one of them.`,
  );
}

/** Two records of one name. */
export function duplicateName(what: string, name: string): Issue {
  return invalid(what.toLowerCase(), `${what}: two rows are named “${name}”: give each a name of its own.`);
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
