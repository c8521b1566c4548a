import type { Charge } from "../Charge";
import { hasHeadlineRate, isOwnRecurring } from "./termsPresent";
import type { PricingModel } from "./PricingModel";

/** Devices that go with their users. */
const CLASSES_OF_USERS: readonly string[] = ["workstation", "mobile"];

/** No headline rate at all: everything it bills stands in the table of charges. */
export const itemised = {
  name: "itemised",
  spellings: ["Itemized"],
  title: "Itemized",
  takes: [],
  ownRate: undefined,
  lacks: (_terms, charges) =>
    charges.some(isOwnRecurring) ? undefined : "a recurring charge of its own, other than a percentage",
  isMeantBy: (terms, charges) => charges.some(isOwnRecurring) && !hasHeadlineRate(terms),
  covers: (_terms, deviceClass, charges, months) => {
    const lasting = charges.filter((charge) => isOwnRecurring(charge) && lastsTo(charge, months));
    // A fixed number says nothing of what is there, but once a month it is a fee.
    const counting = lasting.filter(({ per, quantity }) => per.kind !== "month" && quantity === 0);
    const ofUnits = counting.filter(({ per }) => COVERING.includes(per.kind));
    if (ofUnits.length === 0) return lasting.some(({ per }) => per.kind === "month");
    return ofUnits.some(({ per }) => {
      if (per.kind === "device") return true;
      if (per.kind === "class") return per.deviceClass.key === deviceClass.key;
      return CLASSES_OF_USERS.includes(deviceClass.key);
    });
  },
  needsSupportHours: false,
  needsPricedClass: false,
  needsCountingCharge: true,
  risk: "The client carries the volume risk of the units counted; a charge for a fixed quantity is owed regardless of use.",
  incentive: "The provider earns on each item sold, not on how well the items work together.",
} as const satisfies PricingModel;

const COVERING: readonly string[] = ["device", "class", "user"];

/** Due to the end of the horizon; a charge that begins after it is never due. */
function lastsTo({ fromMonth, toMonth }: Charge, months: number): boolean {
  return fromMonth <= months && (toMonth === undefined || toMonth >= months);
}
