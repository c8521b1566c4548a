import { hasClassRate, isThere } from "./termsPresent";
import type { PricingModel } from "./PricingModel";

/** Support by the hour, as it is used: break-fix. */
export const timeAndMaterials = {
  name: "time-and-materials",
  spellings: ["Time & materials", "T&M"],
  title: "Time and materials",
  takes: ["sites", "hours"],
  ownRate: "hourlyRate",
  lacks: (terms) => (isThere(terms.hourlyRate) ? undefined : "an hourly rate"),
  isMeantBy: (terms) =>
    isThere(terms.hourlyRate) && !isThere(terms.flatFee) && !isThere(terms.userRate) && !hasClassRate(terms),
  covers: () => true,
  needsSupportHours: true,
  needsPricedClass: false,
  needsCountingCharge: false,
  risk: "The client carries the whole risk: a bad month costs what it costs.",
  incentive: "The provider is rewarded for hours worked.",
} as const satisfies PricingModel;
