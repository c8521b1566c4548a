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

/** Runs of columns of a table in which no row holds anything; the table begins in column A. */
export function unusedColumns([headers = [], ...body]: TableCells): readonly ColumnRun[] {
  const holds = (column: number) => body.some((row) => (row[column] ?? "") !== "");
  const isBlank = !headers.some((header, column) => !ALWAYS_OPEN.has(String(header)) && holds(column));
  const open = isBlank ? OPEN_TO_BEGIN_WITH : ALWAYS_OPEN;
  const runs: ColumnRun[] = [];
  headers.forEach((header, column) => {
    if (open.has(String(header)) || holds(column)) return;
    const last = runs.at(-1);
    if (last && last.column + last.columns === column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ column, columns: 1 });
  });
  return runs;
}
