import type { Price } from "../Bands";
import { isCharged, isPriced, type QuoteTerms } from "../Quote";

/** Whether a money term is there: 0 and blank are the same. */
export function isThere(rate: Price): boolean {
  return isPriced(rate);
}

/** Whether any device class has a rate; `included` is cover and no hint of a model. */
export function hasClassRate(terms: QuoteTerms): boolean {
  return isCharged(terms.deviceRate) || terms.classRates.some((priced) => isCharged(priced.rate));
}
