import type { NamePlan, SheetPlan, TablePlan } from "../../src/scenarios";
import type { WorkbookProblem } from "../../src/workbook";
import { absoluteName } from "./officeHost/cellName";

/** What the workbook says where a test wants a refusal and does not care which. */
export const REFUSAL: WorkbookProblem = {
  code: "cell-being-edited",
  message: "A cell is being edited.",
  remedy: "Press Enter or Esc, then try again.",
};
export const SHEET_GONE: WorkbookProblem = {
  code: "not-found",
  message: "The sheet is gone.",
  remedy: "Insert the sheets again.",
};

export const blankPlan = (name: string): SheetPlan => ({
  name,
  cells: [],
  columnWidths: [],
  frozenRows: 0,
  tables: [],
});

/** What a defined name of a sheet refers to. */
export const referenceOf = (named: NamePlan, sheetName: string): string =>
  "refersTo" in named ? named.refersTo : `=${sheetName}!${absoluteName(named.row, named.column)}`;

/** Whether a table takes cells of others. */
export const overlaps = (table: TablePlan, others: readonly TablePlan[]): boolean =>
  others.some(
    (other) =>
      table.firstRow < other.firstRow + other.rows &&
      other.firstRow < table.firstRow + table.rows &&
      table.firstColumn < other.firstColumn + other.columns &&
      other.firstColumn < table.firstColumn + table.columns,
  );
