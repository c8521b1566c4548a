import type { TableCells } from "../../pricing";
import type { ColumnRun } from "../SheetPlan";

/** Columns that stay open however empty they are. */
const ALWAYS_OPEN: ReadonlySet<string> = new Set([
  "Quote",
  "Model",
  "Scenario",
  "Users",
  "Workstations",
  "Months",
]);
/** What stays open of a table that says nothing yet, for whoever fills it in. */
const OPEN_TO_BEGIN_WITH: ReadonlySet<string> = new Set([
  ...ALWAYS_OPEN,
  ...["Provider", "User rate", "Workstation rate", "Server rate", "Flat fee", "Onboarding", "Uplift", "Term"],
]);

/**
 * Runs of columns of a table in which no row holds anything; the table begins in column A.
 *
 * @param open headings of columns that stay open all the same
 */
export function unusedColumns(table: TableCells, open = openOf(table)): readonly ColumnRun[] {
  const [headers = []] = table;
  return runsOf(headers, (header, column) => !open.has(header) && !holds(table, column));
}

/** Runs of columns that hold something. */
export function usedColumns(table: TableCells): readonly ColumnRun[] {
  const [headers = []] = table;
  return runsOf(headers, (_header, column) => holds(table, column));
}

const holds = ([, ...body]: TableCells, column: number): boolean =>
  body.some((row) => (row[column] ?? "") !== "");

function openOf(table: TableCells): ReadonlySet<string> {
  const [headers = []] = table;
  const isBlank = !headers.some((header, column) => !ALWAYS_OPEN.has(String(header)) && holds(table, column));
  return isBlank ? OPEN_TO_BEGIN_WITH : ALWAYS_OPEN;
}

function runsOf(
  headers: readonly unknown[],
  belongs: (header: string, column: number) => boolean,
): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  headers.forEach((header, column) => {
    if (!belongs(String(header), column)) return;
    const last = runs.at(-1);
    if (last && last.column + last.columns === column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ column, columns: 1 });
  });
  return runs;
}
