import { PUBLISHED_RATES, publishedWords } from "../../pricing";

/** What is known of the market for one monthly rate. */
export interface MarketRate {
  /** What is usually asked, by rule of thumb: an assumption without a source. */
  readonly usual: string;
  /** What named sources publish. */
  readonly published: string;
}

const NOTHING = "None found: enter your own";

/**
 * Monthly rates to stand beside those that a sample assumes. Published figures name who published them.
 */
export const MARKET = {
  user: { usual: "100 to 250", published: publishedWords(PUBLISHED_RATES.userRate) },
  workstation: { usual: "50 to 100", published: publishedWords(PUBLISHED_RATES.workstationRate) },
  server: { usual: "100 to 400", published: publishedWords(PUBLISHED_RATES.serverRate) },
  network: { usual: "30 to 100", published: NOTHING },
  mobile: { usual: "10 to 30", published: NOTHING },
  site: { usual: "none known", published: publishedWords(PUBLISHED_RATES.siteFee) },
  contract: { usual: "none known", published: NOTHING },
} as const satisfies Record<string, MarketRate>;

/** The headings over {@link MarketRate.usual} and {@link MarketRate.published}. */
export const MARKET_HEADINGS = ["Usual range*", "Published rates"] as const;

export const MARKET_NOTE =
  "* A rule of thumb: assumption, no source. Rates on orange are assumptions too: replace them with the rates in your quotes.";
