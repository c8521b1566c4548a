import { entryOf } from "./entryOf";
import type { Contract } from "./Contract";
import { sumOfSeries, type Consumption } from "./counts";
import { majorUnits } from "./money";
import { project, type Projection } from "./projection";
import { unitsOf } from "./quantity";
import { failure, success, type Result } from "./result";

/** One month of a contract; counts are the actual ones, amounts in major units. */
export interface ScheduledMonth {
  readonly month: number;
  readonly users: number;
  /** All classes together. */
  readonly devices: number;
  readonly sites: number;
  readonly recurring: Result<number>;
  readonly oneTime: Result<number>;
  readonly total: Result<number>;
  readonly cumulative: Result<number>;
}

/**
 * A contract month by month; from a month without an answer on, the amounts have none.
 *
 * @param projection of the contract over the whole horizon, where there is one already
 */
export function scheduleOf(
  contract: Contract,
  consumption: Consumption,
  { recurring, answeredMonths, issue }: Projection = project(contract, consumption),
): ScheduledMonth[] {
  const shown = (amount: number): Result<number> => success(majorUnits(amount, contract.minorDigits));
  const devices = sumOfSeries(consumption.devices, consumption.months);
  const months: ScheduledMonth[] = [];
  let cumulative = 0;
  for (let index = 0; index < consumption.months; index++) {
    const counts = {
      month: index + 1,
      users: unitsOf(entryOf(consumption.users, index)),
      devices: unitsOf(entryOf(devices, index)),
      sites: unitsOf(entryOf(consumption.sites, index)),
    };
    if (index >= answeredMonths && issue !== undefined) {
      const none = failure(issue);
      months.push({ ...counts, recurring: none, oneTime: none, total: none, cumulative: none });
      continue;
    }
    const amount = entryOf(recurring, index);
    const oneTime = index === 0 ? contract.onboarding : 0;
    cumulative += amount + oneTime;
    months.push({
      ...counts,
      recurring: shown(amount),
      oneTime: shown(oneTime),
      total: shown(amount + oneTime),
      cumulative: shown(cumulative),
    });
  }
  return months;
}
