import type { InsertedSheets, SheetTables } from "../../scenarios";
import type { WorkbookPort } from "../../workbook";
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

/** Reads the tables of quotes, scenarios and charges that came of a draft. */
export async function readSheets(workbook: WorkbookPort, inserted: InsertedSheets): Promise<ReadSheets> {
  const outcome = await workbook.readTables([
    inserted.quotesTable,
    inserted.scenariosTable,
    ...(inserted.chargesTable === undefined ? [] : [inserted.chargesTable]),
  ]);
  if (!outcome.ok) return { report: refusal(outcome.problem), isGone: false };
  const [quotes, scenarios, charges] = outcome.value;
  const isWhole = inserted.chargesTable === undefined || charges !== undefined;
  if (quotes && scenarios && isWhole) {
    return { tables: { quotes: quotes.rows, scenarios: scenarios.rows, charges: charges?.rows } };
  }
  const gone = [
    ...(quotes ? [] : ["quotes"]),
    ...(scenarios ? [] : ["scenarios"]),
    ...(isWhole ? [] : ["charges"]),
  ];
  return { report: goneTables(gone), isGone: true };
}

function goneTables(tables: readonly string[]): ActionReport {
  const [first, second, third] = tables;
  const gone =
    second === undefined
      ? `the table of ${first} is`
      : second === "scenarios" && third === undefined
        ? "both tables are"
        : `the tables of ${new Intl.ListFormat("en").format(tables)} are`;
  return {
    done: false,
    message: `The sheets of this comparison cannot be read: ${gone} no longer in the workbook.`,
    remedy: "Undo the deletion, or insert the scenario sheets again from the wizard.",
  };
}
