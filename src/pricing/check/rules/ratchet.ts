import { addedBy, changedContract, dearest, type CheckedQuote } from "../CheckedQuote";
import type { Found } from "../Finding";

/** What a count that never goes down adds to one that follows the count. */
export function ratchet(quote: CheckedQuote): Found[] {
  if (quote.contract.quote.terms.billingBasis !== "ratchet") return [];
  const without = changedContract(quote, { billingBasis: "snapshot" });
  const most = dearest(quote.cases, (checked) => addedBy(without, checked));
  return most === undefined ? [] : [{ kind: "ratchet", cost: most.cost, scenario: most.checked.name }];
}
