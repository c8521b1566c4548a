import { hasClassRate, isThere } from "./termsPresent";
import type { PricingModel } from "./PricingModel";

/** A rate for each managed device of a class. */
export const perDevice = {
  name: "per-device",
  title: "Per-device",
  takes: ["classes", "sites", "hours"],
  ownRate: "deviceRate",
  lacks: (terms) => (hasClassRate(terms) ? undefined : "a device rate or the rate of at least one class"),
  isMeantBy: (terms) => hasClassRate(terms) && !isThere(terms.userRate) && !isThere(terms.flatFee),
  covers: () => false,
  needsSupportHours: false,
  needsPricedClass: true,
  needsCountingCharge: false,
  risk: "The client carries the volume risk: every device added raises the bill.",
  incentive: "The provider is rewarded for a growing device count.",
} as const satisfies PricingModel;
