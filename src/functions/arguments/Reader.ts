import {
  failed,
  type ArgumentWhere,
  type Failure,
  type IssueCode,
  type IssueData,
  type Result,
} from "../../pricing";
import type { ArgumentPlace } from "./cellPlace";

/** Reads one argument as the host passes it; the issue of a bad one names the argument and what would be right. */
export type Reader<T> = (value: unknown, place: ArgumentPlace) => Result<T>;

/** Where an issue about an argument stands, with the cell where it is about one. */
export function inArgument(
  { name }: ArgumentPlace,
  cell?: string,
): { readonly field: string; readonly where: ArgumentWhere } {
  return { field: name, where: { kind: "argument", cell } };
}

/** A failed reading of an argument. */
export function refused<Code extends IssueCode>(
  place: ArgumentPlace,
  code: Code,
  data: IssueData[Code],
): Failure {
  return failed(code, { ...data, ...inArgument(place) });
}
