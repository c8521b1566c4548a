import type { WorkbookProblem } from "../../workbook";

/** Something that the workbench does not do, with what the person at the keyboard can do about it. */
export class GridRefusal extends Error {
  constructor(
    readonly code: WorkbookProblem["code"],
    message: string,
    readonly remedy: string,
  ) {
    super(message);
    this.name = "GridRefusal";
  }
}

/** What was asked for is no longer in the workbook. */
export function isGone(what: "sheet" | "table"): GridRefusal {
  return new GridRefusal(
    "not-found",
    `A ${what} of the comparison is no longer in the workbook.`,
    "Undo until it is back, or insert the sheets again.",
  );
}
