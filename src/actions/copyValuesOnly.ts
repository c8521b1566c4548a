import { SHEET_ROLES, type InsertedSheets } from "../scenarios";
import type { WorkbookPort } from "../workbook";
import { refusal, report, type ActionReport } from "./ActionReport";
import { presentSheets } from "./presentSheets";
import { sheetList } from "./sheetList";

/** Adds a copy of the comparison that holds values alone, for people without the add-in. */
export async function copyValuesOnly(
  workbook: WorkbookPort,
  inserted: InsertedSheets,
): Promise<ActionReport> {
  const keys = SHEET_ROLES.flatMap((role) => inserted.sheets[role] ?? []);
  const present = await presentSheets(workbook, keys);
  if (!present.ok) return refusal(present.problem);
  if (present.value.length === 0) return NOTHING_LEFT;
  const copied = present.value.map(({ key }) => key);
  return report(await workbook.copyValues(copied), ({ sheetNames }) => {
    const one = sheetNames.length === 1;
    const advice = {
      excel: `select ${one ? "its tab" : "their tabs"}, then right-click › Move or Copy › new book, to send ${one ? "it" : "them"} to others.`,
      workbench: `people without the pricing functions can read ${one ? "it as it is" : "them as they are"}.`,
    };
    return `Added ${sheetList(sheetNames)} with values and no formulas: ${advice[workbook.host]}`;
  });
}

const NOTHING_LEFT: ActionReport = {
  done: false,
  message: "There is nothing to copy: the scenario sheets are no longer in the workbook.",
  remedy: "Insert them again from the wizard.",
};
