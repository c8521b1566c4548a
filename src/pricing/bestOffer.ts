import type { Result } from "./result";

/** What an answer costs, and whether that is the cost of all there is. */
export interface Offer {
  readonly cost: number;
  readonly complete: boolean;
}

/** The order of offers, the better one first: what covers everything, then what costs less; 0 for a tie. */
export const compareOffers = (one: Offer, other: Offer): number =>
  one.complete === other.complete ? one.cost - other.cost : one.complete ? -1 : 1;

/** Whether an offer goes before another. */
export const isBetterOffer = (one: Offer, other: Offer): boolean => compareOffers(one, other) < 0;

/** What a quote answers, and whether that is the cost of all there is. */
export interface Answer {
  readonly cost: Result<number>;
  readonly complete: boolean;
}

/**
 * The best of some answers: of those that cover everything, else of all, the cheapest; ties go to the first. What has
 * no answer is passed over; but where a complete quote has none because it states no tax, an incomplete one is not the
 * best.
 */
export function bestAnswer<T extends Answer>(answers: readonly T[]): T | undefined {
  let best: (Offer & { readonly answer: T }) | undefined;
  let lacksTaxAlone = false;
  for (const answer of answers) {
    const { cost, complete } = answer;
    if (!cost.ok) {
      if (complete && cost.issue.code === "states-no-tax") lacksTaxAlone = true;
      continue;
    }
    const offer = { answer, cost: cost.value, complete };
    if (best === undefined || isBetterOffer(offer, best)) best = offer;
  }
  return best !== undefined && (best.complete || !lacksTaxAlone) ? best.answer : undefined;
}
