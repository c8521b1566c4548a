import { BLANK_TERMS } from "./blankTerms";
import { QUOTE_TERMS, SINGLE_TERM_NAMES, type SingleTermName, type SingleTerms } from "./quoteTerms";
import type { Term } from "./Term";

/** Rates and fees of which a quote can consist, but those of devices. */
export const HEADLINE_TERMS: readonly SingleTermName[] = SINGLE_TERM_NAMES.filter((name) => {
  const { isHeadline, kind }: Term = QUOTE_TERMS[name];
  return isHeadline === true && kind !== "deviceRate";
});

/** Terms that not every model takes, and that are a value of their own; the rates of devices are one with their classes. */
export const RESTRICTED_TERMS: readonly SingleTermName[] = SINGLE_TERM_NAMES.filter((name) => {
  const { parts, kind }: Term = QUOTE_TERMS[name];
  return parts !== undefined && kind !== "deviceRate";
});

/** Whether a quote says something of a term: a number of 0 and a blank are the same. */
export function isGiven(name: SingleTermName, terms: SingleTerms): boolean {
  const value: unknown = terms[name];
  if (value === BLANK_TERMS[name]) return false;
  const isNothing =
    typeof value === "object" && value !== null && "coefficient" in value && value.coefficient === 0;
  return !isNothing;
}
