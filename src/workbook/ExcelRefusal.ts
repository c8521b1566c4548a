import type { WorkbookProblem } from "./WorkbookPort";

/** Something that cannot be done, seen before or instead of Excel's own error. */
export class ExcelRefusal extends Error {
  constructor(
    readonly code: WorkbookProblem["code"],
    message: string,
    /** What to do next, where it is more than usual for the code. */
    readonly remedy?: string,
  ) {
    super(message);
    this.name = "ExcelRefusal";
  }
}

/** What could neither be finished nor taken back. */
export function stoppedHalfWay(failure: unknown, remedy: string): ExcelRefusal {
  const what = failure instanceof Error ? failure.message : String(failure);
  return new ExcelRefusal("host-error", `Excel stopped half-way: ${what}`, remedy);
}
