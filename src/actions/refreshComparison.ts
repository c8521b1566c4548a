import { comparisonDrawings, isFilledRow, type Draft, type SheetTables } from "../scenarios";
import type { WorkbookPort } from "../workbook";
import { refusal, report, type ActionReport } from "./ActionReport";
import { presentSheets } from "./presentSheets";
import { readSheets } from "./sync/readSheets";

/** Redraws charts and highlights to fit the tables, and recalculates everything. */
export async function refreshComparison(workbook: WorkbookPort, draft: Draft): Promise<ActionReport> {
  const { inserted } = draft;
  if (!inserted) return NOTHING_INSERTED;
  const read = await readSheets(workbook, inserted);
  if (!read.tables) return read.report;
  const { scenarios, quotes } = read.tables;
  // As the sheet counts them: a blank row of a table has a line of its own.
  const rows = { scenarios: scenarios.length - 1, quotes: quotes.length - 1 };
  const drawings = comparisonDrawings(inserted, rows, draft.currency);
  const present = await presentSheets(
    workbook,
    drawings.map(({ sheetKey }) => sheetKey),
  );
  if (!present.ok) return refusal(present.problem);
  const keys = present.value.map(({ key }) => key);
  const drawn = await workbook.redraw(drawings.filter(({ sheetKey }) => keys.includes(sheetKey)));
  if (!drawn.ok) return refusal(drawn.problem);
  return report(
    await workbook.recalculate(),
    () =>
      `Everything was recalculated, and charts and highlights cover ${counted(filledRows(scenarios), "scenario")} and ${counted(filledRows(quotes), "quote")}.`,
  );
}

const NOTHING_INSERTED: ActionReport = {
  done: false,
  message: "There are no scenario sheets of this draft in the workbook yet.",
  remedy: "Insert them from the wizard.",
};

const filledRows = ([, ...body]: SheetTables["quotes"]): number => body.filter(isFilledRow).length;

const counted = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`;
