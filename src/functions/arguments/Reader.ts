import { failure, invalid, type Issue, type Result } from "../../pricing";
import { titleOf, type ArgumentPlace } from "./cellPlace";

/** Reads one argument as the host passes it; the issue of a bad one names the argument and what would be right. */
export type Reader<T> = (value: unknown, place: ArgumentPlace) => Result<T>;

/** An issue about an argument, opened with the argument's name. */
export function argumentIssue(place: ArgumentPlace, message: string): Issue {
  return invalid(place.name, `${titleOf(place)}: ${message}`);
}

/** A failed reading of an argument. */
export function refused(
  place: ArgumentPlace,
  message: string,
): { readonly ok: false; readonly issue: Issue } {
  return failure(argumentIssue(place, message));
}
