import { entryOf } from "./entryOf";
import type { BillingMonth } from "./charges";
import type { Contract } from "./Contract";
import {
  billedDevices,
  billedUsers,
  isConstant,
  trueUpSeries,
  type Consumption,
  type Series,
} from "./counts";
import {
  brokenCeiling,
  invoiceOf,
  mayRenegotiate,
  priceMonth,
  renegotiation,
  tooLarge,
  type Invoice,
} from "./invoice";
import { InvoiceBuilder } from "./InvoiceBuilder";
import { MINOR_DIGITS, type Amount } from "./money";
import type { Quantity } from "./quantity";
import { issueOf, type Issue } from "./issues/Issue";
import { failure, type Result } from "./result";

/** What a contract bills for a consumption, month by month. */
export interface Projection {
  /** Recurring totals; entry 0 is month 1. Only the answered months count. */
  readonly recurring: Float64Array;
  /** Months from the first on that have an amount. */
  readonly answeredMonths: number;
  /** Why the month after the answered ones has no amount; undefined where all have one. */
  readonly issue: Issue | undefined;
}

/** Units to true up, by month: users, and each billed class. */
interface TrueUps {
  readonly users: Series;
  readonly devices: readonly Series[];
}

/** What a contract bills of a consumption: only the series that it looks at, the others are empty. */
interface BilledSeries {
  readonly users: Series;
  /** In the order of {@link Contract.usedClasses}. */
  readonly devices: readonly Series[];
}

function billedOf(contract: Contract, consumption: Consumption): BilledSeries {
  const { billingBasis, auditMonths } = contract.quote.terms;
  return {
    users: contract.usesUsers ? billedUsers(consumption, billingBasis, auditMonths) : NO_SERIES,
    devices: contract.usedClasses.map((position) =>
      billedDevices(consumption, position, billingBasis, auditMonths),
    ),
  };
}
const NO_SERIES: Series = [];

function trueUpsOf(contract: Contract, consumption: Consumption): TrueUps | undefined {
  const { trueUpInArrears, auditMonths, billingBasis, minimumUsers } = contract.quote.terms;
  const countsAtAudits = billingBasis === "snapshot" || billingBasis === "ratchet";
  if (!trueUpInArrears || auditMonths === 1 || !countsAtAudits) return undefined;
  const { months } = consumption;
  const due = (actual: Series, billed: Series, leastBilled: Quantity) =>
    trueUpSeries(actual, billed, auditMonths, months, leastBilled);
  return {
    users: contract.usesUsers
      ? due(consumption.users, billedUsers(consumption, billingBasis, auditMonths), minimumUsers)
      : NO_SERIES,
    devices: contract.billedClasses.map(({ position }) =>
      due(
        consumption.devices[position] ?? [],
        billedDevices(consumption, position, billingBasis, auditMonths),
        0,
      ),
    ),
  };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Walks a contract through the months of a consumption. */
class MonthWalk {
  private readonly billed: BilledSeries;
  private readonly trueUps: TrueUps | undefined;
  /** The series that the contract looks at and that ever change. */
  private readonly changing: Series[] = [];
  private readonly devices: Quantity[] = [];
  private readonly trueUpDevices: Quantity[] = [];
  private readonly month: Writable<BillingMonth>;
  private readonly canBreak: boolean;
  private readonly rises: boolean;
  private readonly interval: number;

  constructor(
    private readonly contract: Contract,
    private readonly consumption: Consumption,
  ) {
    const { auditMonths, uplift } = contract.quote.terms;
    this.billed = billedOf(contract, consumption);
    this.trueUps = trueUpsOf(contract, consumption);
    this.canBreak = mayRenegotiate(contract);
    this.rises = uplift.kind === "index" || uplift.steps.length > 0;
    this.interval = auditMonths;
    this.watch(this.billed.users);
    for (const series of this.billed.devices) this.watch(series);
    if (contract.usesSites) this.watch(consumption.sites);
    if (contract.usesHours) this.watch(consumption.supportHours);
    this.month = {
      users: 0,
      devices: this.devices,
      sites: 0,
      supportHours: 0,
      trueUpUsers: 0,
      trueUpDevices: this.trueUpDevices,
      trueUpRates: contract.ratesIn(1),
    };
  }

  private watch(series: Series): void {
    if (!isConstant(series)) this.changing.push(series);
  }

  /** Whether the month (from 0) bills exactly what the month before did. */
  repeats(index: number): boolean {
    if (this.rises && index % 12 === 0) return false;
    for (const series of this.changing) if (series[index] !== series[index - 1]) return false;
    return !this.isTrueUp(index) && !this.isTrueUp(index - 1);
  }

  private isTrueUp(index: number): boolean {
    const { trueUps } = this;
    if (trueUps === undefined) return false;
    if (index % this.interval !== 0 && index !== this.consumption.months - 1) return false;
    if ((trueUps.users[index] ?? 0) !== 0) return true;
    return trueUps.devices.some((series) => series[index] !== 0);
  }

  /** Puts the lines of a month (from 0) on the invoice; answers what keeps it from having an amount. */
  price(index: number, invoice: InvoiceBuilder): Issue | undefined {
    const { contract, month, billed, consumption, trueUps } = this;
    const { usedClasses } = contract;
    month.users = billed.users[index] ?? 0;
    for (let used = 0; used < usedClasses.length; used++) {
      this.devices[usedClasses[used] ?? 0] = billed.devices[used]?.[index] ?? 0;
    }
    month.sites = consumption.sites[index] ?? 0;
    month.supportHours = consumption.supportHours[index] ?? 0;
    if (trueUps !== undefined) {
      month.trueUpUsers = trueUps.users[index] ?? 0;
      for (let line = 0; line < trueUps.devices.length; line++) {
        this.trueUpDevices[line] = trueUps.devices[line]?.[index] ?? 0;
      }
      month.trueUpRates = contract.ratesIn(yearOf(Math.max(0, index - 1)));
    }
    if (this.canBreak) {
      const broken = brokenCeiling(contract, month);
      if (broken !== undefined) return renegotiation(broken, index + 1);
    }
    priceMonth(contract, contract.ratesIn(yearOf(index)), month, invoice);
    return invoice.overflowed ? tooLarge(`invoice of month ${index + 1}`) : undefined;
  }
}

/** The contract year, from 1, of a month counted from 0. */
function yearOf(index: number): number {
  return Math.floor(index / 12) + 1;
}

/** Why a contract cannot be compared for a consumption at all. */
function incomparable(contract: Contract, consumption: Consumption): Issue | undefined {
  if (!contract.model.needsSupportHours) return undefined;
  const { supportHours, months } = consumption;
  for (let index = 0; index < months; index++) if (supportHours[index] !== 0) return undefined;
  return issueOf("no-support-hours", { field: "Support hours", model: contract.model.title });
}

const scratch = new InvoiceBuilder(MINOR_DIGITS);

/**
 * The recurring totals of a contract, from month 1 to the last wished month or the first without an answer. A month
 * that bills what the month before billed is not priced again.
 *
 * @param lastMonth how far to go; the horizon unless said otherwise
 * @param recurring where to write, at least as long as the last month
 */
export function project(
  contract: Contract,
  consumption: Consumption,
  lastMonth: number = consumption.months,
  recurring: Float64Array = new Float64Array(lastMonth),
): Projection {
  const issue = incomparable(contract, consumption);
  if (issue !== undefined) return { recurring, answeredMonths: 0, issue };
  const walk = new MonthWalk(contract, consumption);
  const invoice = contract.minorDigits === MINOR_DIGITS ? scratch : new InvoiceBuilder(contract.minorDigits);
  for (let index = 0; index < lastMonth; index++) {
    if (index > 0 && walk.repeats(index)) {
      recurring[index] = recurring[index - 1] ?? 0;
      continue;
    }
    const obstacle = walk.price(index, invoice);
    if (obstacle !== undefined) return { recurring, answeredMonths: index, issue: obstacle };
    recurring[index] = invoice.total;
  }
  return { recurring, answeredMonths: lastMonth, issue: undefined };
}

/** The recurring lines of any month, which is counted from 1 and lies within the horizon. */
export function invoicesOf(contract: Contract, consumption: Consumption): (month: number) => Result<Invoice> {
  const issue = incomparable(contract, consumption);
  if (issue !== undefined) return () => failure(issue);
  const walk = new MonthWalk(contract, consumption);
  const invoice = new InvoiceBuilder(contract.minorDigits);
  return (month) => {
    const obstacle = walk.price(month - 1, invoice);
    return obstacle === undefined ? invoiceOf(invoice) : failure(obstacle);
  };
}

/**
 * The recurring lines of one month.
 *
 * @param month from 1, within the horizon
 */
export function invoiceOfMonth(contract: Contract, consumption: Consumption, month: number): Result<Invoice> {
  return invoicesOf(contract, consumption)(month);
}

/** The devices that the contract neither prices nor includes, by class, where any month has some. */
export interface Uncovered {
  readonly label: string;
  readonly count: Quantity;
  /** The first month, from 1, that has some. */
  readonly fromMonth: number;
}

export function uncoveredDevices(contract: Contract, consumption: Consumption): Uncovered[] {
  return contract.uncoveredClasses.flatMap((position): Uncovered[] => {
    const series = consumption.devices[position]?.slice(0, consumption.months);
    const first = series?.findIndex((count) => count > 0) ?? -1;
    if (series === undefined || first < 0) return [];
    const label = contract.deviceClasses[position]?.label ?? "device";
    return [{ label, count: entryOf(series, first), fromMonth: first + 1 }];
  });
}

/** Whether any month leaves devices uncovered; cheaper than naming them. */
export function isComplete(contract: Contract, consumption: Consumption): boolean {
  for (const position of contract.uncoveredClasses) {
    const series = consumption.devices[position];
    for (let index = 0; index < consumption.months; index++) if ((series?.[index] ?? 0) > 0) return false;
  }
  return true;
}

/** The exact sum of the first recurring totals. */
export function sumOf(recurring: Float64Array, months: number): Amount {
  let sum = 0;
  for (let index = 0; index < months; index++) sum += recurring[index] ?? 0;
  return sum;
}
