import type { Part, Term } from "./Term";

/** Whether a model takes a term; one without parts goes with any. */
export function takesTerm(
  model: { readonly takes: readonly Part[] },
  { parts }: Pick<Term, "parts">,
): boolean {
  return parts === undefined || parts.some((part) => model.takes.includes(part));
}
