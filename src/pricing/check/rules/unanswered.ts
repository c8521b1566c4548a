import type { CheckedQuote } from "../CheckedQuote";
import type { Found } from "../Finding";

/** What the contract checklist asks and nobody has looked up. */
export function unanswered({ row }: CheckedQuote): Found[] {
  return row.unanswered.map((column) => ({ kind: "unanswered", cost: undefined, scenario: "", column }));
}
