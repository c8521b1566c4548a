import type { Issue } from "../pricing";

/** Error values that a function can return; Excel turns any other into #VALUE!. */
const RETURNABLE: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/** The error value by which an issue shows in a cell. */
export function errorValueOf(issue: Issue): string {
  switch (issue.kind) {
    case "invalid":
      return "#VALUE!";
    case "no-answer":
      return "#N/A";
    case "zero-count":
      return "#DIV/0!";
    case "passed-on":
      return RETURNABLE.includes(issue.errorValue ?? "") ? (issue.errorValue ?? "#VALUE!") : "#VALUE!";
  }
}

/** The one place where an issue of the core becomes an error of the host, with its message. */
export function hostError(issue: Issue): CustomFunctions.Error {
  // The codes of CustomFunctions.ErrorCode are the error values as Excel writes them.
  return new CustomFunctions.Error(errorValueOf(issue) as CustomFunctions.ErrorCode, issue.message);
}
