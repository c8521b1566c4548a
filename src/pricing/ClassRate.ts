import { isBanded, type Price } from "./Bands";

/** The price of one device of a class: a monthly rate, which may hold bands, or covered at no charge. */
export type ClassRate = Price | "included";

/** Whether a price is there: a number of 0 and a blank are the same. */
export function isPriced(price: Price): boolean {
  return isBanded(price) || price.coefficient !== 0;
}

/** Whether a rate is there, be it `included`. */
export function isPresent(rate: ClassRate): boolean {
  return rate === "included" || isPriced(rate);
}

/** Whether a class or device rate charges something; `included` is cover, not a rate. */
export function isCharged(rate: ClassRate): rate is Price {
  return rate !== "included" && isPriced(rate);
}
