import type { SheetPlan } from "../scenarios";

/** Why a host could not do what was asked, and what the person at the keyboard can do about it. */
export interface WorkbookProblem {
  readonly code: "cell-being-edited" | "protected" | "unsupported" | "invalid-name" | "host-error";
  /** One sentence in the reader's words: what happened. */
  readonly message: string;
  /** One sentence: what to do next. */
  readonly remedy: string;
}

export type WorkbookOutcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: WorkbookProblem };

/** The workbook as actions and pane see it. Excel and the workbench each implement it. */
export interface WorkbookPort {
  /** "excel" or "workbench": for wording only, never for behaviour. */
  readonly host: "excel" | "workbench";
  /** Puts a formula (en-US form, starts with "=") in the selected cell; answers its address. */
  insertFormula(formula: string): Promise<WorkbookOutcome<{ readonly address: string }>>;
  /** Adds the sheets, never overwriting; a taken name gets a number. Activates the first; answers the names given. */
  addSheets(
    plans: readonly SheetPlan[],
  ): Promise<WorkbookOutcome<{ readonly sheetNames: readonly string[] }>>;
}
