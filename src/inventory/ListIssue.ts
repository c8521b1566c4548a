import type { ListKind } from "./lists/ListKind";

/** What keeps a list from being counted; sentences are made where it is shown ({@link listSentence}). */
export interface ListIssueData {
  "no-list": object;
  "no-headings": { readonly found: readonly string[] };
  "other-kind": { readonly product: string; readonly kind: ListKind };
  "nothing-to-tell": { readonly kind: ListKind; readonly headings: readonly string[] };
  "no-rows": object;
  "error-value": { readonly errorValue: string; readonly heading: string; readonly row: number };
  "no-column": { readonly wanted: string; readonly headings: readonly string[] };
  "no-date": { readonly days: string };
  "no-seen": { readonly days: string; readonly headings: readonly string[] };
  "no-licences": { readonly basis: string; readonly headings: readonly string[] };
  "active-lacks": object;
  "unclear-snapshot": { readonly found: string; readonly heading: string; readonly row: number };
  "no-snapshots": { readonly headings: readonly string[] };
  "map-columns": { readonly columns: number };
  "map-twice": { readonly value: string; readonly first: string; readonly second: string };
  "no-invoice-headings": { readonly found: readonly string[] };
  "no-amounts": { readonly headings: readonly string[] };
  "not-an-amount": { readonly found: string; readonly heading: string; readonly row: number };
  "map-kind": { readonly value: string; readonly kind: string };
}

export type ListIssueCode = keyof ListIssueData;

/** One thing that is wrong, as data, with the argument that it is about. */
export type ListIssue = {
  [Code in ListIssueCode]: { readonly code: Code; readonly field: string } & ListIssueData[Code];
}[ListIssueCode];

export type ListFailure = { readonly ok: false; readonly issue: ListIssue };
export type ListResult<T> = { readonly ok: true; readonly value: T } | ListFailure;

export function listFailure<Code extends ListIssueCode>(
  code: Code,
  field: string,
  data: ListIssueData[Code],
): ListFailure {
  return { ok: false, issue: { code, field, ...data } as unknown as ListIssue };
}
