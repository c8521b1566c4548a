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
