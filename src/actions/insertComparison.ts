import { comparisonSheets, LAYOUT, SHEET_ROLES, type Draft, type InsertedSheets } from "../scenarios";
import type { AddedSheets, WorkbookPort } from "../workbook";
import { report, type ActionReport } from "./ActionReport";
import { firstOfSheets } from "./sheetList";

export interface InsertedComparison {
  readonly report: ActionReport;
  /** Where the sheets stand; to be kept with the draft. */
  readonly inserted?: InsertedSheets;
}

/** Adds the scenario sheets of a draft to the workbook, beside whatever is there. */
export async function insertComparison(workbook: WorkbookPort, draft: Draft): Promise<InsertedComparison> {
  const outcome = await workbook.addSheets(comparisonSheets(draft));
  const inserted = outcome.ok ? insertedSheets(outcome.value) : undefined;
  // The answer first; where it cannot be turned to, the sheets are there all the same.
  if (inserted?.sheets.Comparison !== undefined) await workbook.showSheet(inserted.sheets.Comparison);
  const done = report(outcome, ({ sheets }) => {
    const names = firstOfSheets(sheets.map(({ name }) => name));
    return `${names} added. The wizard shows what you change there.`;
  });
  return inserted ? { report: done, inserted } : { report: done };
}

/** The keys of the sheets by their role, and those of the tables that hold the inputs. */
export function insertedSheets({ sheets, tables }: AddedSheets): InsertedSheets {
  const keyOf = (added: AddedSheets["sheets"], planned: string): string => {
    const found = added.find((each) => each.planned === planned);
    if (!found) throw new Error(`The comparison was added without its part “${planned}”.`);
    return found.key;
  };
  return {
    sheets: Object.fromEntries(SHEET_ROLES.map((role) => [role, keyOf(sheets, role)])),
    quotesTable: keyOf(tables, "Quotes"),
    scenariosTable: keyOf(tables, "Scenarios"),
    chargesTable: keyOf(tables, "Charges"),
    layout: LAYOUT,
  };
}
