import type { CheckedQuote } from "../CheckedQuote";
import type { Found } from "../Finding";

/** The first month in which a ceiling without an overage rate is exceeded. */
export function renegotiation({ cases }: CheckedQuote): Found[] {
  let first: Found[] = [];
  let earliest = Infinity;
  for (const { name, total } of cases) {
    if (total.ok || total.issue.code !== "renegotiate") continue;
    const { item, count, included, month = 1 } = total.issue;
    if (month >= earliest) continue;
    earliest = month;
    first = [{ kind: "renegotiation", cost: undefined, scenario: name, item, count, included, month }];
  }
  return first;
}
