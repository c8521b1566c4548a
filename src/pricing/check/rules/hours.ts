import { unpricedHours } from "../../contract/unpricedHours";
import type { CheckedQuote } from "../CheckedQuote";
import type { Found } from "../Finding";

/** Support hours for which the quote has no price, in the scenario that uses most. */
export function hours({ contract, cases }: CheckedQuote): Found[] {
  let found: Found[] = [];
  let most = 0;
  for (const { name, consumption } of cases) {
    const unpriced = unpricedHours(contract, consumption);
    if (unpriced === undefined || unpriced.hours <= most) continue;
    most = unpriced.hours;
    found = [{ kind: "hours", cost: undefined, scenario: name, ...unpriced }];
  }
  return found;
}
