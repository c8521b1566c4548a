import type { Sentences } from "./IssueWhere";
import { listed, quoted, shownNumber } from "./wording";

/** What is wrong with a question about what would change the answer. */
export interface AnalysisIssues {
  "no-field": object;
  "no-such-field": { readonly found: string; readonly headings: readonly string[] };
  "field-no-number": { readonly found: string };
  "field-in-columns": { readonly found: string; readonly headings: readonly string[] };
  "field-of-another": { readonly found: string; readonly quote: string };
  "same-field": { readonly found: string };
  "no-values": object;
  "bounds-reversed": {
    readonly low: number;
    readonly high: number;
    /** Which of the two is the field's own, and was not given. */
    readonly own: "low" | "high" | undefined;
  };
  "not-a-change": { readonly found: number };
  "not-trials": { readonly found: number; readonly most: number };
  "not-a-seed": { readonly found: number };
  "no-crossing": { readonly crossed: string; readonly first: string; readonly second: string };
  "too-much-work": { readonly advice: Advice; readonly most: number };
}

/** What makes a calculation smaller. */
export type Advice = "trials" | "values" | "bounds" | "quotes";

const HEADINGS_SHOWN = 8;
const TERM_EXAMPLE = "a term of the quotes, such as “User rate” or “Acme: User rate”";

export const analysisSentences: Sentences<AnalysisIssues> = {
  "no-field": () => `give a column of the scenarios, or ${TERM_EXAMPLE}.`,
  "no-such-field": ({ found, headings }) =>
    `there is no ${quoted(found)}; give a column of the scenarios (${listed(headings.slice(0, HEADINGS_SHOWN))}${headings.length > HEADINGS_SHOWN ? ", …" : ""}) or ${TERM_EXAMPLE}.`,
  "field-no-number": ({ found }) =>
    `${quoted(found)} is not a single number here, but bands, a list or a word, or no quote takes it. Give a term that is one number.`,
  "field-in-columns": ({ found, headings }) =>
    `${quoted(found)} is the sum of several columns; name one of ${listed(headings)}.`,
  "field-of-another": ({ found, quote }) =>
    `${quoted(found)} belongs to another quote; give a column of the scenarios or a term of ${quoted(quote)}.`,
  "same-field": ({ found }) => `${quoted(found)} is in the rows already; give another field.`,
  "no-values": () => "there are no values; give one or more numbers.",
  "bounds-reversed": ({ low, high, own }) =>
    `the search begins at ${shownNumber(low)} and ends at ${shownNumber(high)}: ${own === undefined ? "give the smaller number as low" : `give ${own} too`}.`,
  "not-a-change": ({ found }) =>
    `${shownNumber(found)} must be above 0 and below 1: write 10% or 0.1 for ten percent up and down.`,
  "not-trials": ({ found, most }) =>
    `${shownNumber(found)} must be a whole number from 1 to ${shownNumber(most)}.`,
  "not-a-seed": ({ found }) =>
    `${shownNumber(found)} must be a whole number between −2,147,483,647 and 2,147,483,647.`,
  "no-crossing": ({ crossed, first, second }) =>
    `${quoted(first)} and ${quoted(second)} do not change places at any ${quoted(crossed)} within the bounds.`,
  "too-much-work": ({ advice, most }) => ADVICE[advice](shownNumber(most)),
};

const LONG = "This would take more than half a second, and a calculation cannot be stopped";
const ADVICE: Readonly<Record<Advice, (most: string) => string>> = {
  trials: (most) => `${LONG}: give at most ${most} trials, or pass fewer quotes or a shorter horizon.`,
  values: (most) => `${LONG}: give at most ${most} points, or pass fewer quotes or a shorter horizon.`,
  bounds: () => `${LONG}: give low and high closer together, or a shorter horizon.`,
  quotes: () => `${LONG}: pass fewer quotes or a shorter horizon.`,
};
