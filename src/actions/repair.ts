import type { WorkbookPort } from "../workbook";
import { report, type ActionReport } from "./ActionReport";

/** Recalculates the whole workbook: for results that are old, or that came without the add-in. */
export async function repair(workbook: WorkbookPort): Promise<ActionReport> {
  return report(await workbook.recalculate(), () => "Every formula in the workbook was recalculated.");
}
