import type { CheckedQuote } from "../CheckedQuote";
import type { Found } from "../Finding";

/** A term that ends within the horizon: the price behind it is not agreed. */
export function renewal({ contract, cases }: CheckedQuote): Found[] {
  const { termMonths } = contract.quote.terms;
  const [longest] = [...cases].sort((one, other) => other.consumption.months - one.consumption.months);
  if (longest === undefined || termMonths === 0 || termMonths >= longest.consumption.months) return [];
  const { months } = longest.consumption;
  return [{ kind: "renewal", cost: undefined, scenario: longest.name, termMonths, months }];
}
