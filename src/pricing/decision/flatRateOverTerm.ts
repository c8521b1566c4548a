import type { Contract } from "../contract/Contract";
import type { Consumption } from "../counts/Consumption";
import { sumOfCounts } from "../counts/MonthlyCount";
import { InvoiceBuilder } from "../InvoiceBuilder";
import { amountOfNumber, majorUnits, type Amount } from "../money";
import { billMonth } from "../projection";
import { unitsOf } from "../quantity";
import type { QuoteTerms } from "../QuoteTerms";
import { SCOPE_ITEMS } from "../scope";
import {
  flatRateFit,
  MOST_FLAT_RATE_SITES,
  STABLE_CHANGE,
  type FlatRateSituation,
  type FlatRateVerdict,
} from "./flatRateFit";
import { firstUnstableMonth, largestYearlyChange } from "./stability";

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

/** A flat rate compared with a projection: the verdict, the months in which it turns, and the overage in money. */
export interface FlatRateOverTerm extends FlatRateVerdict {
  readonly breaks: readonly FlatRateBreak[];
  /** Undefined where no month has overage. */
  readonly exposure: OverageExposure | undefined;
  /** The first month that has no amount, because it is to be renegotiated. */
  readonly renegotiatedFrom: number | undefined;
}

/** What is known of an overage clause beside the terms; a question that is left out is answered by them. */
export interface OverageAnswers {
  readonly defined?: boolean | undefined;
  readonly capped?: boolean | undefined;
  /** Whether the client can check the counts; no term of a quote says so, so a no where it is left out. */
  readonly auditable?: boolean | undefined;
}

/**
 * The three questions about an overage clause, answered by who has read the contract, else by the terms: what must be
 * renegotiated is not defined, and where nothing is billed above a ceiling there is nothing to cap.
 */
export function overageClauseOf(
  { scope, overageCap }: QuoteTerms,
  { defined, capped, auditable }: OverageAnswers,
): Pick<FlatRateSituation, "overageDefined" | "overageCapped" | "overageAuditable"> {
  const kinds = SCOPE_ITEMS.map((item) => scope[item].kind);
  return {
    overageDefined: defined ?? !kinds.includes("renegotiate"),
    overageCapped: capped ?? (!kinds.includes("overage") || overageCap.coefficient !== 0),
    overageAuditable: auditable ?? false,
  };
}

/**
 * The three conditions of a flat rate over a whole horizon, and what the overage comes to at the contract's rates.
 *
 * @param answers what is known of the overage clause beside the terms
 */
export function flatRateOverTerm(
  contract: Contract,
  consumption: Consumption,
  answers: OverageAnswers,
): FlatRateOverTerm {
  const { months, sites } = consumption;
  const users = consumption.users.list();
  const devices = sumOfCounts(consumption.devices, months + 1).list(months + 1);
  const verdict = flatRateFit({
    userChange: largestYearlyChange(users, months),
    deviceChange: largestYearlyChange(devices, months),
    sites: unitsOf(sites.first),
    ...overageClauseOf(contract.quote.terms, answers),
    tolerance: STABLE_CHANGE,
  });
  const percent = `${STABLE_CHANGE * 100}%`;
  const breaks: FlatRateBreak[] = [];
  for (const [counted, series] of [["users", users] as const, ["devices", devices] as const]) {
    const month = firstUnstableMonth(series, months, STABLE_CHANGE);
    if (month !== undefined) {
      const reason = `In month ${month} the ${counted} are more than ${percent} away from the start of the year.`;
      breaks.push({ month, reason });
    }
  }
  const spread = sites.list(months).findIndex((count) => unitsOf(count) > MOST_FLAT_RATE_SITES);
  if (spread >= 0) {
    const reason = `In month ${spread + 1} there are more than ${MOST_FLAT_RATE_SITES} sites.`;
    breaks.push({ month: spread + 1, reason });
  }
  breaks.sort((first, second) => first.month - second.month);
  return { ...verdict, breaks, ...exposureOf(contract, consumption) };
}

function exposureOf(
  contract: Contract,
  consumption: Consumption,
): Pick<FlatRateOverTerm, "exposure" | "renegotiatedFrom"> {
  let total: Amount = 0;
  let highest: Amount = 0;
  let fromMonth: number | undefined;
  for (let month = 1; month <= consumption.months; month++) {
    const invoice = new InvoiceBuilder(contract.minorDigits);
    const { issue } = billMonth(contract, consumption, month - 1, invoice);
    if (issue !== undefined) return { exposure: shown(fromMonth, total, highest), renegotiatedFrom: month };
    const overage = invoice
      .lines()
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
