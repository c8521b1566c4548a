import { problemOf } from "./problemOf";
import type { WorkbookOutcome } from "./WorkbookPort";

/** Whether this Excel has the members of ExcelApi 1.x. */
export function hasExcelApi(minor: number): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", `1.${minor}`);
}

/**
 * Runs a batch in Excel; what Excel refuses comes back as a problem in words. While a cell is being edited Excel
 * refuses at once: a write that waited for the edit to end would come as a surprise.
 */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<WorkbookOutcome<T>> {
  // One step for undo, where this Excel can do it.
  const options: Excel.RunOptions = hasExcelApi(20) ? { mergeUndoGroup: true } : {};
  try {
    return { ok: true, value: await Excel.run(options, batch) };
  } catch (thrown) {
    return { ok: false, problem: problemOf(thrown) };
  }
}
