import { issueOf, type Issue, type IssueCode, type IssueData } from "./issues/Issue";
import type { IssuePlace } from "./issues/IssueWhere";

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issue: Issue };

/** A result that has no value. */
export type Failure = { readonly ok: false; readonly issue: Issue };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(issue: Issue): Failure {
  return { ok: false, issue };
}

/** A failure by its code and data. */
export function failed<Code extends IssueCode>(code: Code, data: IssueData[Code] & IssuePlace): Failure {
  return failure(issueOf(code, data));
}
