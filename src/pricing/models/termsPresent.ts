import type { Price } from "../Bands";
import type { Charge } from "../Charge";
import { isCharged, isPriced } from "../ClassRate";
import type { QuoteTerms } from "../QuoteTerms";
import { HEADLINE_TERMS, isGiven } from "../terms/isGiven";

/** Whether a money term is there: 0 and blank are the same. */
export function isThere(rate: Price): boolean {
  return isPriced(rate);
}

/** Whether any device class has a rate; `included` is cover and no hint of a model. */
export function hasClassRate(terms: QuoteTerms): boolean {
  return isCharged(terms.deviceRate) || terms.classRates.some((priced) => isCharged(priced.rate));
}

/** Whether a charge of the quote's own recurs with an amount of its own: what an itemized quote consists of. */
export function isOwnRecurring({ isOwn, every, per }: Charge): boolean {
  return isOwn && every !== "once" && per.kind !== "percent";
}

/** Whether a quote has a rate of the headline terms, of whatever kind; `included` is none. */
export function hasHeadlineRate(terms: QuoteTerms): boolean {
  return hasClassRate(terms) || HEADLINE_TERMS.some((name) => isGiven(name, terms));
}
