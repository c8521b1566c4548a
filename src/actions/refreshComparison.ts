import { comparisonDrawings, type Draft } from "../scenarios";
import type { WorkbookPort } from "../workbook";
import { report, type ActionReport } from "./ActionReport";
import { readComparison } from "./readComparison";
import type { TableCells } from "./Tables";

/** Draws charts and highlights anew, as large as the tables have become, and calculates everything. */
export async function refreshComparison(workbook: WorkbookPort, draft: Draft): Promise<ActionReport> {
  const { inserted } = draft;
  if (!inserted) return NOTHING_INSERTED;
  const read = await readComparison(workbook, inserted);
  if (!read.tables) return read.report;
  const scenarios = rowsIn(read.tables.scenarios);
  const quotes = rowsIn(read.tables.quotes);
  const drawings = comparisonDrawings(inserted, { scenarios, quotes }, draft.currency);
  const present = await workbook.sheetNames(drawings.map(({ sheetKey }) => sheetKey));
  if (!present.ok) return report(present, () => "");
  const drawn = await workbook.redraw(
    drawings.filter((_drawing, place) => present.value[place] !== undefined),
  );
  if (!drawn.ok) return report(drawn, () => "");
  return report(
    await workbook.recalculate(),
    () =>
      `Everything was calculated anew, and charts and highlights cover ${counted(scenarios, "scenario")} and ${counted(quotes, "quote")}.`,
  );
}

const NOTHING_INSERTED: ActionReport = {
  done: false,
  message: "There are no scenario sheets of this draft in the workbook yet.",
  remedy: "Insert them from the wizard.",
};

const rowsIn = ([, ...body]: TableCells): number =>
  body.filter((row) => row.some((cell) => cell !== "" && cell !== null && cell !== undefined)).length;

const counted = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`;
