import { ZERO } from "../../Decimal";
import { NO_UPLIFT } from "../../Uplift";
import { addedBy, changedContract, dearest, type CheckedQuote } from "../CheckedQuote";
import type { Found } from "../Finding";

/** Yearly increases that make up a good part of the total. */
export function uplift(quote: CheckedQuote): Found[] {
  const without = changedContract(quote, { uplift: NO_UPLIFT, upliftFloor: ZERO, upliftCap: ZERO });
  const most = dearest(quote.cases, (checked) => {
    const added = addedBy(without, checked);
    if (added === undefined || !checked.total.ok) return undefined;
    return added > quote.thresholds.upliftShare * checked.total.value ? added : undefined;
  });
  if (most === undefined || !most.checked.total.ok) return [];
  const share = most.cost / most.checked.total.value;
  return [{ kind: "uplift", cost: most.cost, scenario: most.checked.name, share }];
}
