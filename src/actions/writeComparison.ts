import type { InsertedSheets } from "../scenarios";
import type { CellContent, WorkbookPort } from "../workbook";
import { report, type ActionReport } from "./ActionReport";
import { readComparison } from "./readComparison";
import { contentOf, type TableCells, type Tables } from "./Tables";

export interface WrittenTables {
  readonly report: ActionReport;
  /** What the sheets hold now, in the workbook's reading: a text that looks like a number may have become one. */
  readonly tables?: Tables;
}

/**
 * Puts the wizard's quotes and scenarios in their tables: both or none. A column keeps the header that the sheet has
 * for it, and columns of the user's own stay.
 */
export async function writeComparison(
  workbook: WorkbookPort,
  inserted: InsertedSheets,
  tables: Tables,
): Promise<WrittenTables> {
  const before = await readComparison(workbook, inserted);
  if (!before.tables) return { report: before.report };
  const { written } = before;
  const outcome = await workbook.writeTables([
    { key: inserted.quotesTable, rows: rowsFor(tables.quotes, before.tables.quotes, written.quotes) },
    {
      key: inserted.scenariosTable,
      rows: rowsFor(tables.scenarios, before.tables.scenarios, written.scenarios),
    },
  ]);
  const done = report(outcome, () => "The sheets now hold what the wizard shows.");
  if (!done.done) return { report: done };
  const after = await readComparison(workbook, inserted);
  return after.tables ? { report: done, tables: after.tables } : { report: after.report };
}

/** The wizard's rows under the sheet's own headers. */
function rowsFor(
  [headers = [], ...body]: TableCells,
  [meant = []]: TableCells,
  written: readonly string[],
): readonly (readonly CellContent[])[] {
  const inSheet = headers.map((header) => written[meant.indexOf(header)] ?? contentOf(header));
  return [inSheet, ...body.map((row) => row.map(contentOf))];
}
