import { entryOf } from "./entryOf";
import type { Contract } from "./Contract";
import type { Consumption } from "./counts";
import { divideRounded, ZERO, type Decimal } from "./Decimal";
import { tooLarge } from "./invoice";
import { amountLimit, majorUnits, proportionOf, type Amount } from "./money";
import { presentValue } from "./presentValue";
import { project, sumOf, type Projection } from "./projection";
import { UNIT } from "./quantity";
import { failure, success, failed, type Result } from "./result";

export const MEASURES = ["total", "monthly", "first-year", "average", "per-user", "npv"] as const;
/** What a contract's cost is measured by; `total` is the TCO over the horizon. */
export type Measure = (typeof MEASURES)[number];

/** Months that a measure looks at. */
export function monthsOf(measure: Measure, horizon: number): number {
  if (measure === "monthly" || measure === "per-user") return 1;
  return measure === "first-year" ? Math.min(12, horizon) : horizon;
}

/**
 * The cost of a contract for a consumption, in major units.
 *
 * @param recurring scratch space for the projection, at least as long as the horizon
 */
export function costOf(
  contract: Contract,
  consumption: Consumption,
  measure: Measure,
  discountRate: Decimal = ZERO,
  recurring?: Float64Array,
): Result<number> {
  const months = monthsOf(measure, consumption.months);
  return measured(
    project(contract, consumption, months, recurring),
    contract,
    consumption,
    measure,
    discountRate,
  );
}

/** The measure of a projection that reaches at least as far as the measure looks. */
export function measured(
  projection: Projection,
  contract: Contract,
  consumption: Consumption,
  measure: Measure,
  discountRate: Decimal,
): Result<number> {
  const { recurring, answeredMonths, issue } = projection;
  const months = monthsOf(measure, consumption.months);
  if (answeredMonths < months && issue !== undefined) return failure(issue);
  const { onboarding, minorDigits } = contract;
  const bounded = (amount: Amount): Result<number> =>
    amount <= amountLimit(minorDigits) ? success(majorUnits(amount, minorDigits)) : failure(tooLarge("cost"));
  const monthly = entryOf(recurring, 0);
  switch (measure) {
    case "monthly":
      return bounded(monthly);
    case "first-year":
    case "total":
      return bounded(onboarding + sumOf(recurring, months));
    case "average":
      return bounded(averageOf(onboarding, recurring, months));
    case "per-user": {
      const users = entryOf(consumption.users, 0);
      if (users === 0) {
        return failed("no-users", { field: "Users", wanted: "cost per user" });
      }
      return bounded(proportionOf(monthly, UNIT, users));
    }
    case "npv":
      return bounded(presentValue(onboarding, recurring, months, discountRate));
  }
}

/** The total by month; the total itself may be beyond what one amount can be. */
function averageOf(onboarding: Amount, recurring: Float64Array, months: number): Amount {
  let total = BigInt(onboarding);
  for (let index = 0; index < months; index++) total += BigInt(entryOf(recurring, index));
  return Number(divideRounded(total, BigInt(months)));
}
