import { hasClassRate, isThere } from "./termsPresent";
import type { PricingModel } from "./PricingModel";

/** One fee for an included scope; what lies above its ceilings is overage. */
export const flatRate = {
  name: "flat-rate",
  title: "Flat-rate",
  takes: ["fee", "ceilings", "sites", "hours"],
  ownRate: "flatFee",
  lacks: (terms) => (isThere(terms.flatFee) ? undefined : "a flat fee"),
  isMeantBy: (terms) => isThere(terms.flatFee) && !isThere(terms.userRate) && !hasClassRate(terms),
  covers: () => true,
  needsSupportHours: false,
  needsPricedClass: false,
  needsCountingCharge: false,
  risk: "The provider carries the capacity risk up to the ceiling; above an uncapped overage it returns to the client.",
  incentive: "The provider is rewarded for resolving issues fast and for few tickets.",
} as const satisfies PricingModel;
