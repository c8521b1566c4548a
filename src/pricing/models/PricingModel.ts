import type { Charge } from "../Charge";
import type { DeviceClass } from "../deviceClass";
import type { QuoteTerms } from "../QuoteTerms";
import type { Part } from "../terms/Term";

/** Rates after which a model is named. */
export type OwnRate = "userRate" | "deviceRate" | "flatFee" | "hourlyRate";

/** How a provider turns counts into a charge. Everything that tells one model from another stands here. */
export interface PricingModel {
  /** As a quote names it. */
  readonly name: string;
  /** Other ways in which people write it. */
  readonly spellings?: readonly string[];
  /** As a reader sees it. */
  readonly title: string;
  /** Which parts of a quote the model takes; minimum, discount and the like go with any. */
  readonly takes: readonly Part[];
  /** The rate after which the model is named, which a column headed Rate means; undefined where there is none. */
  readonly ownRate: OwnRate | undefined;
  /** What is missing for the model to have a price, in words that go behind "needs"; undefined where nothing is. */
  readonly lacks: (terms: QuoteTerms, charges: readonly Charge[]) => string | undefined;
  /** Whether a quote that names no model is this one. */
  readonly isMeantBy: (terms: QuoteTerms, charges: readonly Charge[]) => boolean;
  /**
   * Whether a class without a rate is covered all the same, where the quote does not list what it covers.
   *
   * @param months the horizon to whose end it must be
   */
  readonly covers: (
    terms: QuoteTerms,
    deviceClass: DeviceClass,
    charges: readonly Charge[],
    months: number,
  ) => boolean;
  /** Whether a scenario must say its support hours to have a price. */
  readonly needsSupportHours: boolean;
  /** Whether the scenarios must have a column for one of the classes that it prices. */
  readonly needsPricedClass: boolean;
  /** Whether one of its charges must count something in a scenario. */
  readonly needsCountingCharge: boolean;
  /** Who carries the risk of a changing volume: one sentence. */
  readonly risk: string;
  /** What the model pays the provider for: one sentence. */
  readonly incentive: string;
}
