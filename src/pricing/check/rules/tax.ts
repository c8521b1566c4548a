import type { CheckedQuote } from "../CheckedQuote";
import type { Found } from "../Finding";

/** Says nothing of taxes, while others do. */
export function tax({ contract, statingTax }: CheckedQuote): Found[] {
  if (contract.quote.terms.taxes !== undefined || statingTax.length === 0) return [];
  return [{ kind: "tax", cost: undefined, scenario: "", stating: statingTax }];
}
