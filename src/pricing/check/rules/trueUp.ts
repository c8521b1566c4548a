import { addedBy, changedContract, dearest, type CheckedQuote } from "../CheckedQuote";
import type { Found } from "../Finding";

/** What is billed in arrears at audits. */
export function trueUp(quote: CheckedQuote): Found[] {
  if (!quote.contract.quote.terms.trueUpInArrears) return [];
  const without = changedContract(quote, { trueUpInArrears: false });
  const most = dearest(quote.cases, (checked) => addedBy(without, checked));
  return most === undefined ? [] : [{ kind: "true-up", cost: most.cost, scenario: most.checked.name }];
}
