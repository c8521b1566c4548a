import type { WorkbookPort } from "../workbook";
import { report, type ActionReport } from "./ActionReport";

/** Calculates the whole workbook anew: for results that are old, or that came without the add-in. */
export async function repair(workbook: WorkbookPort): Promise<ActionReport> {
  return report(await workbook.recalculate(), () => "Every formula of the workbook was calculated anew.");
}
