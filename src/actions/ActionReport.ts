import type { WorkbookOutcome } from "../workbook";

/** What came of an action, in words for the person who asked for it. */
export interface ActionReport {
  readonly done: boolean;
  /** What happened. */
  readonly message: string;
  /** What to do next, where something failed. */
  readonly remedy?: string;
}

/** Puts the workbook's answer in words. */
export function report<T>(outcome: WorkbookOutcome<T>, success: (value: T) => string): ActionReport {
  return outcome.ok
    ? { done: true, message: success(outcome.value) }
    : { done: false, message: outcome.problem.message, remedy: outcome.problem.remedy };
}
