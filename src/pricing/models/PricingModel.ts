import type { Charge } from "../charges";
import type { DeviceClass } from "../deviceClass";
import type { QuoteTerms } from "../Quote";

/** Terms that not every model takes, by the words that users see. */
export type RestrictedTerm =
  | "User rate"
  | "Class rates"
  | "Flat fee"
  | "Minimum users"
  | "Included users"
  | "Included devices"
  | "Included sites"
  | "User overage"
  | "Device overage"
  | "Site overage"
  | "Overage cap";

/** How a provider turns counts into a charge. Everything that tells one model from another stands here. */
export interface PricingModel {
  /** As a quote names it. */
  readonly name: string;
  /** As a reader sees it. */
  readonly title: string;
  /** Which of the restricted terms the model takes; site fee, hours, minimum and the like go with any model. */
  readonly takes: readonly RestrictedTerm[];
  /** What is missing for the model to have a price, in words that go behind "needs"; undefined where nothing is. */
  readonly lacks: (terms: QuoteTerms) => string | undefined;
  /** Whether a quote that names no model is this one. */
  readonly isMeantBy: (terms: QuoteTerms) => boolean;
  /** The charging lines that the model can have. */
  readonly charges: readonly Charge[];
  /** Whether a class without a rate is covered all the same. */
  readonly covers: (terms: QuoteTerms, deviceClass: DeviceClass) => boolean;
  /** Whether a scenario must say its support hours to have a price. */
  readonly needsSupportHours: boolean;
  /** Who carries the risk of a changing volume: one sentence. */
  readonly risk: string;
  /** What the model pays the provider for: one sentence. */
  readonly incentive: string;
}
