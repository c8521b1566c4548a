import type { InsertedSheets, SheetTables } from "../../scenarios";
import type { TableContents, WorkbookPort } from "../../workbook";
import { refusal, type ActionReport } from "../ActionReport";

/** The tables as they stand in the sheets, or why they could not be read. */
export type ReadSheets =
  | { readonly tables: SheetTables; readonly report?: undefined }
  | {
      readonly tables?: undefined;
      readonly report: ActionReport;
      /** Whether a table is no longer in the workbook; otherwise the workbook refused. */
      readonly isGone: boolean;
    };

/** Reads the tables of quotes and scenarios that came of a draft. */
export async function readSheets(workbook: WorkbookPort, inserted: InsertedSheets): Promise<ReadSheets> {
  const outcome = await workbook.readTables([inserted.quotesTable, inserted.scenariosTable]);
  if (!outcome.ok) return { report: refusal(outcome.problem), isGone: false };
  const [quotes, scenarios] = outcome.value;
  if (quotes && scenarios) return { tables: { quotes: quotes.rows, scenarios: scenarios.rows } };
  return { report: goneTables(quotes, scenarios), isGone: true };
}

function goneTables(quotes: TableContents | undefined, scenarios: TableContents | undefined): ActionReport {
  const gone = quotes
    ? "the table of scenarios is"
    : scenarios
      ? "the table of quotes is"
      : "both tables are";
  return {
    done: false,
    message: `The sheets of this comparison cannot be read: ${gone} no longer in the workbook.`,
    remedy: "Undo the deletion, or insert the scenario sheets again from the wizard.",
  };
}
