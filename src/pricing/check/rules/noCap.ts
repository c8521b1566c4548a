import { ZERO } from "../../Decimal";
import { SCOPE_ITEMS, UNLIMITED } from "../../scope";
import { Contract } from "../../contract/Contract";
import { above, costIn, dearest, type CheckedQuote } from "../CheckedQuote";
import type { Found } from "../Finding";

/** Prices that may rise without a limit. */
export function noCap(quote: CheckedQuote): Found[] {
  return [...indexWithoutCap(quote), ...overageWithoutCap(quote)];
}

function indexWithoutCap({ contract }: CheckedQuote): Found[] {
  const { uplift, upliftCap } = contract.quote.terms;
  if (uplift.kind !== "index" || upliftCap.coefficient !== 0) return [];
  return [{ kind: "no cap", cost: undefined, scenario: "", of: "index", index: uplift.index }];
}

/** The overage lines alone: what is left of the contract without charges, discount and minimum less that without overage. */
function overageWithoutCap(quote: CheckedQuote): Found[] {
  const { quote: whole, counted, minorDigits } = quote.contract;
  const { scope, overageCap } = whole.terms;
  const hasOverage = SCOPE_ITEMS.some((item) => scope[item].kind === "overage");
  if (!hasOverage || overageCap.coefficient !== 0) return [];
  const bare = { ...whole.terms, discount: ZERO, minimum: ZERO };
  const withOverage = new Contract({ ...whole, terms: bare, charges: [] }, counted, minorDigits);
  const unbound = { users: UNLIMITED, devices: UNLIMITED, sites: UNLIMITED };
  const without = new Contract(
    { ...whole, terms: { ...bare, scope: unbound }, charges: [] },
    counted,
    minorDigits,
  );
  const most = dearest(quote.cases, (checked) => {
    const paid = costIn(withOverage, checked, "total");
    const fee = costIn(without, checked, "total");
    return checked.total.ok && paid !== undefined && fee !== undefined ? above(paid, fee) : undefined;
  });
  if (most === undefined) return [];
  return [{ kind: "no cap", cost: most.cost, scenario: most.checked.name, of: "overage" }];
}
