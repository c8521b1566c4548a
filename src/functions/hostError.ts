import { cellSentence, type Issue } from "../pricing";
import type { ArgumentPlace } from "./arguments/cellPlace";
import { withAddress } from "./issueAddress";

/** The error values that a function can return, by the host's names for them. */
const CODE_NAMES = {
  "#VALUE!": "invalidValue",
  "#N/A": "notAvailable",
  "#DIV/0!": "divisionByZero",
  "#NUM!": "invalidNumber",
  "#NULL!": "nullReference",
} as const satisfies Record<string, keyof typeof CustomFunctions.ErrorCode>;
type ErrorValue = keyof typeof CODE_NAMES;

function isReturnable(value: string | undefined): value is ErrorValue {
  return value !== undefined && value in CODE_NAMES;
}

/** The error value by which an issue shows in a cell; what Excel cannot return shows as #VALUE!. */
export function errorValueOf(issue: Issue): ErrorValue {
  switch (issue.kind) {
    case "invalid":
      return "#VALUE!";
    case "no-answer":
      return "#N/A";
    case "zero-count":
      return "#DIV/0!";
    case "passed-on": {
      const errorValue = "errorValue" in issue ? issue.errorValue : undefined;
      return isReturnable(errorValue) ? errorValue : "#VALUE!";
    }
  }
}

/** What the errors that were made say, for whoever knows more of where it stands. */
const issues = new WeakMap<CustomFunctions.Error, Issue>();

/** The one place where an issue of the core becomes an error of the host, with its message. */
export function hostError(issue: Issue): CustomFunctions.Error {
  const code = CustomFunctions.ErrorCode[CODE_NAMES[errorValueOf(issue)]];
  const error = new CustomFunctions.Error(code, cellSentence(issue));
  issues.set(error, issue);
  return error;
}

/** A cell of an answer; an error tells the address of the cell that it is about, where an argument has one. */
export function placedCell<Cell>(cell: Cell, places: readonly ArgumentPlace[]): Cell | CustomFunctions.Error {
  const issue =
    typeof cell === "object" && cell !== null
      ? issues.get(cell as object as CustomFunctions.Error)
      : undefined;
  if (issue === undefined) return cell;
  const placed = withAddress(issue, places);
  return placed === issue ? cell : hostError(placed);
}
