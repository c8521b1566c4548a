import type { Consumption } from "../counts/Consumption";
import { newRoom } from "../counts/MonthlyCount";
import { weightedHours } from "../counts/supportHours";
import { unitsOf } from "../quantity";
import type { Contract } from "./Contract";

/** Support hours of a month above those that are included, and for which a contract has no price. */
export interface UnpricedHours {
  /** Weighted hours of a month. */
  readonly hours: number;
  readonly included: number;
}

/** The support hours of a scenario for which a contract has no price; undefined where there are none. */
export function unpricedHours(
  { quote, model }: Contract,
  consumption: Consumption,
): UnpricedHours | undefined {
  const { hourlyRate, includedHours } = quote.terms;
  const isPriced =
    hourlyRate.coefficient !== 0 ||
    model.needsSupportHours ||
    quote.charges.some(({ per }) => per.kind === "hour");
  if (isPriced || includedHours === "unlimited") return undefined;
  const hours = unitsOf(weightedHours(consumption, quote.terms, newRoom).first);
  const included = unitsOf(includedHours);
  return hours > included ? { hours, included } : undefined;
}
