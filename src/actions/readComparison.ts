import type { InsertedSheets } from "../scenarios";
import type { WorkbookPort } from "../workbook";
import { refusal, type ActionReport } from "./ActionReport";
import { meantHeaders, underHeaders, writtenHeaders, type TableHeaders } from "./tableHeaders";
import type { Tables } from "./Tables";

/** The tables as they stand in the sheets, or why they could not be read. */
export type ReadTables =
  | {
      /** Under the draft's headers, whatever spelling the sheets have. */
      readonly tables: Tables;
      /** The headers as the sheets have them, column by column. */
      readonly written: TableHeaders;
      readonly report?: undefined;
    }
  | { readonly tables?: undefined; readonly report: ActionReport };

/** Reads the tables of quotes and scenarios that came of a draft. */
export async function readComparison(workbook: WorkbookPort, inserted: InsertedSheets): Promise<ReadTables> {
  const outcome = await workbook.readTables([inserted.quotesTable, inserted.scenariosTable]);
  if (!outcome.ok) return { report: refusal(outcome.problem) };
  const [quotes, scenarios] = outcome.value;
  if (!quotes || !scenarios) {
    const gone = quotes
      ? "the table of scenarios is"
      : scenarios
        ? "the table of quotes is"
        : "both tables are";
    const message = `The sheets of this comparison cannot be read: ${gone} no longer in the workbook.`;
    const remedy = "Undo the deletion, or insert the scenario sheets again from the wizard.";
    return { report: { done: false, message, remedy } };
  }
  const meaning = meantHeaders({ quotes: quotes.rows, scenarios: scenarios.rows });
  return {
    tables: {
      quotes: underHeaders(quotes.rows, meaning.quotes),
      scenarios: underHeaders(scenarios.rows, meaning.scenarios),
    },
    written: { quotes: writtenHeaders(quotes.rows), scenarios: writtenHeaders(scenarios.rows) },
  };
}
