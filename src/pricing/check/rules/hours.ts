import { newRoom } from "../../counts/MonthlyCount";
import { weightedHours } from "../../counts/supportHours";
import { unitsOf } from "../../quantity";
import type { CheckedQuote } from "../CheckedQuote";
import type { Found } from "../Finding";

/** Support hours for which the quote has no price, in the scenario that uses most. */
export function hours({ contract, cases }: CheckedQuote): Found[] {
  const { quote, model } = contract;
  const { hourlyRate, includedHours } = quote.terms;
  const isPriced = hourlyRate.coefficient !== 0 || model.needsSupportHours;
  if (isPriced || includedHours === "unlimited" || quote.charges.some(({ per }) => per.kind === "hour"))
    return [];
  const included = unitsOf(includedHours);
  let found: Found[] = [];
  let most = included;
  for (const { name, consumption } of cases) {
    const used = unitsOf(weightedHours(consumption, quote.terms, newRoom).first);
    if (used <= most) continue;
    most = used;
    found = [{ kind: "hours", cost: undefined, scenario: name, hours: used, included }];
  }
  return found;
}
