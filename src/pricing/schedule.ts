import type { Contract } from "./contract/Contract";
import { tooLarge } from "./contract/contractIssues";
import type { Consumption } from "./counts/Consumption";
import { sumOfCounts } from "./counts/MonthlyCount";
import { entryOf } from "./entryOf";
import { oneTimeMonths } from "./lines/oneTime";
import { amountLimit, majorUnits, type Amount } from "./money";
import { project, type Projection } from "./projection";
import { unitsOf } from "./quantity";
import type { Issue } from "./issues/Issue";
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
  /** The recurring totals of the billing period that begins in the month, and its one-time lines. */
  readonly paid: Result<number>;
}

/**
 * A contract month by month; from a month without an answer on, the amounts have none.
 *
 * @param projection of the contract over the whole horizon, where there is one already
 */
export function scheduleOf(
  contract: Contract,
  consumption: Consumption,
  projection: Projection = project(contract, consumption),
): ScheduledMonth[] {
  const { recurring } = projection;
  const { months } = consumption;
  const once = oneTimeMonths(contract, consumption, months);
  const obstacle = firstObstacle(projection, once);
  const devices = sumOfCounts(consumption.devices, months);
  const { billedEvery } = contract.quote.terms;
  const limit = amountLimit(contract.minorDigits);
  const shown = (amount: Amount): Result<number> =>
    Math.abs(amount) <= limit
      ? success(majorUnits(amount, contract.minorDigits))
      : failure(tooLarge("amount"));
  const scheduled: ScheduledMonth[] = [];
  let cumulative = 0;
  for (let month = 0; month < months; month++) {
    const counts = {
      month: month + 1,
      users: unitsOf(consumption.users.at(month)),
      devices: unitsOf(devices.at(month)),
      sites: unitsOf(consumption.sites.at(month)),
    };
    if (obstacle !== undefined && month >= obstacle.month) {
      const none = failure(obstacle.issue);
      scheduled.push({
        ...counts,
        recurring: none,
        oneTime: none,
        total: none,
        cumulative: none,
        paid: none,
      });
      continue;
    }
    const amount = entryOf(recurring, month);
    const oneTime = once.find((each) => each.month === month)?.amount ?? 0;
    cumulative += amount + oneTime;
    const beginsPeriod = month % billedEvery === 0;
    const end = beginsPeriod ? Math.min(months, month + billedEvery) : month;
    let paid = oneTime;
    for (let covered = month; covered < end; covered++) paid += entryOf(recurring, covered);
    const isOpen = obstacle !== undefined && end > obstacle.month;
    scheduled.push({
      ...counts,
      recurring: shown(amount),
      oneTime: shown(oneTime),
      total: shown(amount + oneTime),
      cumulative: shown(cumulative),
      paid: isOpen ? failure(obstacle.issue) : shown(paid),
    });
  }
  return scheduled;
}

/** The first month, from 0, that has no amount, and why. */
function firstObstacle(
  { answeredMonths, issue }: Projection,
  once: ReturnType<typeof oneTimeMonths>,
): { readonly month: number; readonly issue: Issue } | undefined {
  const open = once.find((each) => each.issue !== undefined);
  if (open?.issue !== undefined && open.month < answeredMonths)
    return { month: open.month, issue: open.issue };
  return issue === undefined ? undefined : { month: answeredMonths, issue };
}
