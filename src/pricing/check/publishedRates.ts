import type { QuoteTermName } from "../terms/quoteTerms";

/** What a named source publishes of one monthly rate, in US dollars: one amount, or from one to another. */
export interface PublishedRate {
  readonly by: string;
  readonly least: number;
  readonly most: number;
}

const of = (by: string, least: number, most: number = least): PublishedRate => ({ by, least, most });

/**
 * Published monthly rates in the United States, by the term that they are compared with. A basic card is a price list
 * with low rates and little in them. Of network and mobile devices none were found.
 */
export const PUBLISHED_RATES = {
  userRate: [of("Evernet", 85), of("TechNoir Solutions", 145), of("r/msp", 200)],
  workstationRate: [of("a basic card", 25), of("NC State University", 41, 79)],
  serverRate: [of("a basic card", 100), of("TechNoir Solutions", 185)],
  siteFee: [of("TechNoir Solutions", 250)],
} as const satisfies Partial<Record<QuoteTermName, readonly PublishedRate[]>>;

/** "85 (Evernet), 41 to 79 (NC State University)". */
export function publishedWords(rates: readonly PublishedRate[]): string {
  return rates
    .map(({ by, least, most }) => `${least === most ? `${least}` : `${least} to ${most}`} (${by})`)
    .join(", ");
}
