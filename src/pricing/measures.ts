import type { Contract } from "./contract/Contract";
import { tooLarge } from "./contract/contractIssues";
import type { Consumption } from "./counts/Consumption";
import { divideRounded, ZERO, type Decimal } from "./Decimal";
import { entryOf, monthOf } from "./entryOf";
import { oneTimeMonths, type OneTimeMonth } from "./lines/oneTime";
import { taxesOf } from "./lines/taxes";
import { amountLimit, majorUnits, proportionOf, type Amount } from "./money";
import { paidAmounts } from "./payments";
import { presentValue } from "./presentValue";
import { project, sumOf, type Projection } from "./projection";
import { UNIT } from "./quantity";
import { failed, failure, success, type Result } from "./result";

export const MEASURES = [
  "total",
  "monthly",
  "first-year",
  "average",
  "per-user",
  "npv",
  "total-with-tax",
] as const;
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
 * @param recurring scratch space for the projection, at least as long as the months that the measure looks at
 */
export function costOf(
  contract: Contract,
  consumption: Consumption,
  measure: Measure,
  discountRate: Decimal = ZERO,
  recurring?: Float64Array,
): Result<number> {
  const months = monthsOf(measure, consumption.months);
  const projection = project(contract, consumption, months, recurring);
  return measured(projection, contract, consumption, measure, discountRate);
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
  const { minorDigits } = contract;
  const bounded = (amount: Amount): Result<number> =>
    Math.abs(amount) <= amountLimit(minorDigits)
      ? success(majorUnits(amount, minorDigits))
      : failure(tooLarge("cost"));
  const monthly = monthOf(recurring, 0);
  if (measure === "monthly") return bounded(monthly);
  if (measure === "per-user") {
    const users = consumption.users.first;
    if (users !== 0) return bounded(proportionOf(monthly, UNIT, users));
    return failed("no-users", { field: "Users", wanted: "cost per user" });
  }
  const once = oneTimeMonths(contract, consumption, months);
  const unanswered = once.find((each) => each.issue !== undefined)?.issue;
  if (unanswered !== undefined) return failure(unanswered);
  switch (measure) {
    case "first-year":
    case "total":
      return bounded(sumOf(recurring, months) + sumOfOneTime(once));
    case "average":
      return bounded(averageOf(once, recurring, months));
    case "npv": {
      const { billedEvery } = contract.quote.terms;
      return bounded(presentValue(paidAmounts(recurring, once, billedEvery, months), discountRate));
    }
    case "total-with-tax":
      return bounded(
        sumOf(recurring, months) + sumOfOneTime(once) + taxOf(contract, projection, once, months),
      );
  }
}

function sumOfOneTime(once: readonly OneTimeMonth[]): Amount {
  let sum = 0;
  for (const { amount } of once) sum += amount;
  return sum;
}

/** The taxes of all months. */
function taxOf(
  contract: Contract,
  { recurring, setAside }: Projection,
  once: readonly OneTimeMonth[],
  months: number,
): Amount {
  if (contract.quote.terms.taxes === undefined) return 0;
  let sum = 0;
  for (let month = 0; month < months; month++) {
    const oneTime = once.find((each) => each.month === month);
    const taxes = taxesOf(contract, {
      recurring: monthOf(recurring, month),
      oneTime: oneTime?.amount ?? 0,
      untaxed: entryOf(setAside?.untaxed, month) + (oneTime?.untaxed ?? 0),
      untaxedDiscounted: entryOf(setAside?.untaxedDiscounted, month),
    });
    for (const tax of taxes) sum += tax;
  }
  return sum;
}

/** The total by month; the total itself may be beyond what one amount can be. */
function averageOf(once: readonly OneTimeMonth[], recurring: Float64Array, months: number): Amount {
  let total = BigInt(sumOfOneTime(once));
  for (let month = 0; month < months; month++) total += BigInt(monthOf(recurring, month));
  return Number(divideRounded(total, BigInt(months)));
}
