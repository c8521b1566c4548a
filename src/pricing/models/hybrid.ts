import { hasClassRate, isThere } from "./termsPresent";
import type { PricingModel } from "./PricingModel";

/** Devices that go with their users where a hybrid has a user rate and no flat fee. */
const CLASSES_OF_USERS: readonly string[] = ["workstation", "mobile"];

/** Several of the other models side by side: a base fee, a rate for people, rates for infrastructure. */
export const hybrid = {
  name: "hybrid",
  title: "Hybrid",
  takes: ["users", "classes", "fee", "ceilings", "allowance", "sites", "hours"],
  ownRate: undefined,
  lacks: (terms) =>
    countOfRates(terms) >= 2 ? undefined : "at least two of: a flat fee, a user rate, a class rate",
  isMeantBy: (terms) => countOfRates(terms) >= 2,
  covers: (terms, deviceClass) => isThere(terms.flatFee) || CLASSES_OF_USERS.includes(deviceClass.key),
  needsSupportHours: false,
  needsPricedClass: false,
  needsCountingCharge: false,
  risk: "The risk is split: the client carries the volume risk of the per-unit charges, the provider that of the scope under the base fee.",
  incentive:
    "The provider's incentives are mixed: per-unit charges reward growth, the base fee rewards few tickets.",
} as const satisfies PricingModel;

function countOfRates(terms: Parameters<PricingModel["lacks"]>[0]): number {
  return [isThere(terms.flatFee), isThere(terms.userRate), hasClassRate(terms)].filter(Boolean).length;
}
