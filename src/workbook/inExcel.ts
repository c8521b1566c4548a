import { problemOf } from "./problemOf";
import type { WorkbookOutcome } from "./WorkbookPort";

/**
 * Runs a batch in Excel; what Excel refuses comes back as a problem in words. While a cell is being edited Excel
 * refuses at once: a write that waited for the edit to end would come as a surprise.
 */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<WorkbookOutcome<T>> {
  // One step for undo, where this Excel can do it.
  const mergesUndo = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  try {
    return { ok: true, value: await Excel.run(mergesUndo ? { mergeUndoGroup: true } : {}, batch) };
  } catch (thrown) {
    return { ok: false, problem: problemOf(thrown) };
  }
}
