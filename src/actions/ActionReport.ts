import type { WorkbookOutcome, WorkbookProblem } from "../workbook";

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
  return outcome.ok ? { done: true, message: success(outcome.value) } : refusal(outcome.problem);
}

/** What the workbook refused, and what to do. */
export function refusal({ message, remedy }: WorkbookProblem): ActionReport {
  return { done: false, message, remedy };
}
