import { hasClassRate, isThere } from "./termsPresent";
import type { PricingModel } from "./PricingModel";

/** One rate for each user, whatever devices the user has. */
export const perUser = {
  name: "per-user",
  title: "Per-user",
  takes: ["users", "allowance", "sites", "hours"],
  ownRate: "userRate",
  lacks: (terms) => (isThere(terms.userRate) ? undefined : "a user rate"),
  isMeantBy: (terms) => isThere(terms.userRate) && !isThere(terms.flatFee) && !hasClassRate(terms),
  covers: () => true,
  needsSupportHours: false,
  needsPricedClass: false,
  needsCountingCharge: false,
  risk: "The client carries the volume risk: every hire raises the bill, every departure lowers it.",
  incentive:
    "The provider earns more as headcount grows, and gains by keeping each user's devices and tickets few.",
} as const satisfies PricingModel;
