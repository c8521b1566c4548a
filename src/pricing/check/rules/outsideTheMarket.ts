import { isBanded, type Price } from "../../Bands";
import { mayBeOneCurrency } from "../../cells/currencyMarks";
import { isCharged } from "../../ClassRate";
import { numberOf } from "../../Decimal";
import type { Quote } from "../../Quote";
import { QUOTE_TERMS, type QuoteTermName } from "../../terms/quoteTerms";
import type { Term } from "../../terms/Term";
import type { CheckedQuote } from "../CheckedQuote";
import type { Found } from "../Finding";
import { PUBLISHED_RATES, type PublishedRate } from "../publishedRates";

/** Rates below or above what is published, where more than one rate is and the amounts may be US dollars. */
export function outsideTheMarket({ contract, marks }: CheckedQuote): Found[] {
  if (marks.some(({ mark }) => !mayBeOneCurrency(mark, "USD"))) return [];
  return Object.entries(PUBLISHED_RATES).flatMap(([name, published]: [string, readonly PublishedRate[]]) => {
    const term = QUOTE_TERMS[name as QuoteTermName];
    const least = Math.min(...published.map((each) => each.least));
    const most = Math.max(...published.map((each) => each.most));
    if (least === most) return [];
    const outside = ratesOf(contract.quote, name as keyof typeof PUBLISHED_RATES, term).find(
      (rate) => rate < least || rate > most,
    );
    if (outside === undefined) return [];
    const market = { term: term.title, rate: outside, published };
    return [{ kind: "outside the market", cost: undefined, scenario: "", ...market } as const];
  });
}

/** The numbers of a rate; none where the quote has none. */
function ratesOf({ terms }: Quote, name: keyof typeof PUBLISHED_RATES, { deviceClass }: Term): number[] {
  const numbers = (price: Price) =>
    isBanded(price) ? price.bands.map(({ rate }) => numberOf(rate)) : [numberOf(price)];
  const prices =
    name === "userRate" || name === "siteFee"
      ? [terms[name]]
      : terms.classRates.flatMap(({ deviceClass: { key }, rate }) =>
          key === deviceClass && isCharged(rate) ? [rate] : [],
        );
  return prices.flatMap(numbers).filter((rate) => rate > 0);
}
