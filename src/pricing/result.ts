/**
 * What kind of failure an {@link Issue} is.
 *
 * - `invalid`: an input of the wrong kind, size or shape (Excel's `#VALUE!`);
 * - `no-answer`: sound inputs for which there is no amount, such as a contract that must be renegotiated
 *   (Excel's `#N/A`);
 * - `zero-count`: a division by a count of zero (Excel's `#DIV/0!`);
 * - `passed-on`: an error value that stood in an input cell and comes back as itself.
 */
export type IssueKind = "invalid" | "no-answer" | "zero-count" | "passed-on";

/** One thing that is wrong, said so that the reader can mend it. */
export interface Issue {
  readonly kind: IssueKind;
  /** The argument, table column or form field, in the words that users see. */
  readonly field: string;
  /** What is wrong and what would be right: one or two sentences that name the field. */
  readonly message: string;
  /** Row of a table's body, counted from 1, where the issue belongs to one. */
  readonly row?: number;
  /** For `passed-on`: the error value as Excel writes it, for example `#NUM!`. */
  readonly errorValue?: string;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: Issue };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(issue: Issue): { readonly ok: false; readonly issue: Issue } {
  return { ok: false, issue };
}

export function invalid(field: string, message: string): Issue {
  return { kind: "invalid", field, message };
}

export function noAnswer(field: string, message: string): Issue {
  return { kind: "no-answer", field, message };
}

export function zeroCount(field: string, message: string): Issue {
  return { kind: "zero-count", field, message };
}
