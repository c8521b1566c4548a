import type { Contract } from "../Contract";
import type { Consumption, Series } from "../counts";
import { entryOf } from "../entryOf";
import { amountOfNumber, majorUnits, type Amount } from "../money";
import { invoiceOfMonth } from "../projection";
import { unitsOf } from "../quantity";
import { SCOPE_ITEMS } from "../Quote";
import { flatRateFit, MOST_FLAT_RATE_SITES, STABLE_CHANGE, type FlatRateVerdict } from "./flatRateFit";

/** The month, from 1, in which a condition of a flat rate first fails, and what fails in it. */
export interface FlatRateBreak {
  readonly month: number;
  readonly reason: string;
}

/** What a contract bills above its ceilings over the horizon, in major units. */
export interface OverageExposure {
  /** The first month with overage. */
  readonly fromMonth: number;
  /** Overage of all months, after the cap. */
  readonly total: number;
  readonly highestMonthly: number;
}

/** A flat rate held against a projection: the verdict, the months in which it turns, and the overage in money. */
export interface FlatRateOverTerm extends FlatRateVerdict {
  readonly breaks: readonly FlatRateBreak[];
  /** Undefined where no month has overage. */
  readonly exposure: OverageExposure | undefined;
  /** The first month that has no amount, because it is to be renegotiated. */
  readonly renegotiatedFrom: number | undefined;
}

/**
 * The first month, from 1, whose count is further than the tolerance from the count at the start of its contract year.
 *
 * @param months how many months to look at
 */
export function firstUnstableMonth(counts: Series, months: number, tolerance: number): number | undefined {
  for (let index = 0; index < months; index++) {
    const start = entryOf(counts, index - (index % 12));
    const change = Math.abs(entryOf(counts, index) - start);
    if (change > tolerance * start + 1e-6) return index + 1;
  }
  return undefined;
}

/**
 * The three conditions of a flat rate over a whole horizon, and what the overage comes to at the contract's rates.
 *
 * @param auditable whether the client can check the counts; no term of a quote says so
 */
export function flatRateOverTerm(
  contract: Contract,
  consumption: Consumption,
  auditable: boolean,
  tolerance: number = STABLE_CHANGE,
): FlatRateOverTerm {
  const { months, users, sites } = consumption;
  const devices = users.map((_, index) =>
    consumption.devices.reduce((sum, series) => sum + entryOf(series, index), 0),
  );
  const { scope, overageCap } = contract.quote.terms;
  const kinds = SCOPE_ITEMS.map((item) => scope[item].kind);
  const verdict = flatRateFit({
    userChange: largestYearlyChange(users, months),
    deviceChange: largestYearlyChange(devices, months),
    sites: unitsOf(entryOf(sites, 0)),
    overageDefined: !kinds.includes("renegotiate"),
    overageCapped: !kinds.includes("overage") || overageCap.coefficient !== 0,
    overageAuditable: auditable,
    tolerance,
  });
  const percent = `${Number((tolerance * 100).toFixed(4))} %`;
  const breaks: FlatRateBreak[] = [];
  for (const [counted, series] of [["users", users] as const, ["devices", devices] as const]) {
    const month = firstUnstableMonth(series, months, tolerance);
    if (month !== undefined) {
      const reason = `In month ${month} the ${counted} are more than ${percent} away from the start of the year.`;
      breaks.push({ month, reason });
    }
  }
  const spread = sites.findIndex((count, index) => index < months && unitsOf(count) > MOST_FLAT_RATE_SITES);
  if (spread >= 0) {
    const reason = `In month ${spread + 1} there are more than ${MOST_FLAT_RATE_SITES} sites.`;
    breaks.push({ month: spread + 1, reason });
  }
  breaks.sort((first, second) => first.month - second.month);
  return { ...verdict, breaks, ...exposureOf(contract, consumption) };
}

/** The largest change, up or down, between the first month of a contract year and the later ones. */
function largestYearlyChange(counts: Series, months: number): number {
  let largest = 0;
  for (let index = 0; index < months; index++) {
    const start = entryOf(counts, index - (index % 12));
    const count = entryOf(counts, index);
    const change = start === 0 ? Math.min(1, count) : (count - start) / start;
    if (Math.abs(change) > Math.abs(largest)) largest = change;
  }
  return largest;
}

function exposureOf(
  contract: Contract,
  consumption: Consumption,
): Pick<FlatRateOverTerm, "exposure" | "renegotiatedFrom"> {
  let total: Amount = 0;
  let highest: Amount = 0;
  let fromMonth: number | undefined;
  for (let month = 1; month <= consumption.months; month++) {
    const invoice = invoiceOfMonth(contract, consumption, month);
    if (!invoice.ok) return { exposure: shown(fromMonth, total, highest), renegotiatedFrom: month };
    const overage = invoice.value.lines
      .filter(({ kind }) => kind === "overage" || kind === "overage-cap")
      .reduce((sum, line) => sum + amountOfNumber(line.amount), 0);
    if (overage > 0) fromMonth ??= month;
    total += overage;
    highest = Math.max(highest, overage);
  }
  return { exposure: shown(fromMonth, total, highest), renegotiatedFrom: undefined };
}

function shown(fromMonth: number | undefined, total: Amount, highest: Amount): OverageExposure | undefined {
  if (fromMonth === undefined) return undefined;
  return { fromMonth, total: majorUnits(total), highestMonthly: majorUnits(highest) };
}
