import { reconciliationSheets, type ReconciliationPlan } from "../scenarios";
import type { WorkbookPort } from "../workbook";
import { report, type ActionReport } from "./ActionReport";
import { sheetList } from "./sheetList";

/** Adds the sheets of an invoice that was checked. */
export async function insertReconciliation(
  workbook: WorkbookPort,
  plan: ReconciliationPlan,
): Promise<ActionReport> {
  return report(
    await workbook.addSheets(reconciliationSheets(plan)),
    ({ sheets }) => `Added ${sheetList(sheets.map(({ name }) => name))}.`,
  );
}
