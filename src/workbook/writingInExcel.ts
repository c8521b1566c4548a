import { inExcel } from "./inExcel";
import type { WorkbookOutcome, WorkbookProblem } from "./WorkbookPort";

type SheetWriting = typeof import("./sheetWriting");

const NOT_FETCHED: WorkbookProblem = {
  code: "host-error",
  message: "The part of the add-in that writes sheets could not be loaded.",
  remedy: "Check the connection to the internet, then try again.",
};

/** Runs a batch in Excel that needs what writes sheets; that is fetched first, so that no batch waits half-way. */
export async function writingInExcel<T>(
  batch: (writing: SheetWriting, context: Excel.RequestContext) => Promise<T>,
): Promise<WorkbookOutcome<T>> {
  let writing: SheetWriting;
  try {
    writing = await import("./sheetWriting");
  } catch {
    return { ok: false, problem: NOT_FETCHED };
  }
  return inExcel((context) => batch(writing, context));
}
