import type { Term, TermKind } from "./Term";

/** What a declaration may leave out. */
export type TermDetails = Omit<Partial<Term>, "title" | "headings" | "kind">;
/** The heading that the product writes, then the others. */
export type Headings = readonly [string, ...string[]];

/** A term of a kind by its headings. */
export function declareTerm<const Kind extends TermKind>(
  kind: Kind,
  [title, ...headings]: Headings,
  { group = "none", ...details }: TermDetails = {},
): Term<Kind> {
  return { title, headings, kind, group, ...details };
}
