/** What an answer costs, and whether that is the cost of all there is. */
export interface Offer {
  readonly cost: number;
  readonly complete: boolean;
}

/** Whether an offer goes before another: the one that covers everything, then the one that costs less. */
export function isBetterOffer(one: Offer, other: Offer): boolean {
  return one.complete === other.complete ? one.cost < other.cost : one.complete;
}

/** The best of some offers: of those that cover everything, else of all, the cheapest; ties go to the first. */
export function bestOffer<T extends Offer>(offers: Iterable<T>): T | undefined {
  let best: T | undefined;
  for (const offer of offers) if (best === undefined || isBetterOffer(offer, best)) best = offer;
  return best;
}
