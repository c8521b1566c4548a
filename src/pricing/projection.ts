import { unknownIndex, type Contract } from "./contract/Contract";
import { tooLarge } from "./contract/contractIssues";
import type { RateTable } from "./contract/YearRates";
import type { Consumption } from "./counts/Consumption";
import { entryOf, monthOf } from "./entryOf";
import { InvoiceBuilder } from "./InvoiceBuilder";
import { Bill } from "./lines/Bill";
import { incomparable } from "./lines/comparability";
import { Ledger, type SetAside } from "./lines/Ledger";
import { LINES_IN_ORDER } from "./lines/linesInOrder";
import { amountLimit, type Amount } from "./money";
import type { Issue } from "./issues/Issue";

/** What a contract bills for a consumption, month by month. */
export interface Projection {
  /** Recurring totals in minor units; entry 0 is month 1. Only the answered months count. */
  readonly recurring: Float64Array;
  /** Months from the first on that have an amount. */
  readonly answeredMonths: number;
  /** Why the month after the answered ones has no amount; undefined where all have one. */
  readonly issue: Issue | undefined;
  /** The parts of the recurring totals that charges ask to be kept apart; undefined where none does. */
  readonly setAside: SetAside | undefined;
}

/**
 * The recurring totals of a contract, from month 1 to the last wished month or the first without an answer. Each line
 * walks the months that share their rates, so most of the work is done once a contract year.
 *
 * @param lastMonth how far to go; all that is counted unless said otherwise
 * @param recurring where to write, at least as long as the last month
 */
export function project(
  contract: Contract,
  consumption: Consumption,
  lastMonth: number = consumption.known,
  recurring: Float64Array = new Float64Array(lastMonth),
): Projection {
  const table = contract.ratesFor(consumption);
  const bill = billAt(contract, consumption, table);
  const obstacle = incomparable(bill);
  if (obstacle !== undefined) return { recurring, answeredMonths: 0, issue: obstacle, setAside: undefined };
  const setAside = bill.newSetAside(lastMonth);
  const ledger = new Ledger(recurring, true, undefined, setAside);
  const limit = amountLimit(contract.minorDigits);
  let from = 0;
  while (from < lastMonth && ledger.issue === undefined) {
    const rates = table.ratesIn(from);
    if (rates === undefined) {
      ledger.fail(from, unknownIndex(contract, from));
      break;
    }
    const to = Math.min(lastMonth, table.endOfRates(from));
    bill.ratesBefore = bill.rates;
    bill.rates = rates;
    ledger.start(from, to);
    for (const line of LINES_IN_ORDER) line(bill, ledger);
    if (!(ledger.bound <= limit)) failWhereTooLarge(bill, ledger);
    from = to;
  }
  const { issue, failedIn } = ledger;
  return { recurring, answeredMonths: Math.min(failedIn, lastMonth), issue, setAside };
}

/** A bill at the rates of month 1, which are always known. */
function billAt(contract: Contract, consumption: Consumption, table: RateTable): Bill {
  const rates = table.ratesIn(0);
  if (rates === undefined) throw new Error("Rates are as quoted in month 1.");
  return new Bill(contract, consumption, rates);
}

/** Looks month by month for the first amount that is too large to be exact. */
function failWhereTooLarge(bill: Bill, ledger: Ledger): void {
  const { rates, ratesBefore } = bill;
  for (let month = ledger.from; month < Math.min(ledger.to, ledger.failedIn); month++) {
    const invoice = new InvoiceBuilder(bill.contract.minorDigits);
    bill.ratesBefore = month === ledger.from ? ratesBefore : rates;
    writeLines(bill, month, invoice);
    if (invoice.overflowed) ledger.fail(month, tooLarge(`invoice of month ${month + 1}`));
  }
  bill.ratesBefore = ratesBefore;
}

/** Writes the recurring lines of one month; answers the ledger that summed them up. */
function writeLines(bill: Bill, month: number, invoice: InvoiceBuilder): Ledger {
  const ledger = new Ledger(new Float64Array(month + 1), true, invoice, bill.newSetAside(month + 1));
  ledger.start(month, month + 1);
  for (const line of LINES_IN_ORDER) line(bill, ledger);
  return ledger;
}

/** The recurring lines of one month: what they come to, and what keeps them from that. */
export interface BilledMonth {
  readonly recurring: Amount;
  readonly untaxed: Amount;
  readonly untaxedDiscounted: Amount;
  readonly issue: Issue | undefined;
}

/**
 * Writes the recurring lines of one month on an invoice.
 *
 * @param month from 0, within what is counted
 */
export function billMonth(
  contract: Contract,
  consumption: Consumption,
  month: number,
  invoice: InvoiceBuilder,
): BilledMonth {
  const table = contract.ratesFor(consumption);
  const bill = billAt(contract, consumption, table);
  const obstacle = incomparable(bill);
  const rates = table.ratesIn(month);
  if (obstacle !== undefined || rates === undefined) {
    const issue = obstacle ?? unknownIndex(contract, month);
    return { recurring: 0, untaxed: 0, untaxedDiscounted: 0, issue };
  }
  bill.rates = rates;
  bill.ratesBefore = table.ratesIn(Math.max(0, month - 1)) ?? rates;
  const { issue, sums, setAside } = writeLines(bill, month, invoice);
  return {
    recurring: entryOf(sums, month),
    untaxed: entryOf(setAside?.untaxed, month),
    untaxedDiscounted: entryOf(setAside?.untaxedDiscounted, month),
    issue: issue ?? (invoice.overflowed ? tooLarge(`invoice of month ${month + 1}`) : undefined),
  };
}

/** The exact sum of the first recurring totals. */
export function sumOf(recurring: Float64Array, months: number): Amount {
  let sum = 0;
  for (let index = 0; index < months; index++) sum += monthOf(recurring, index);
  return sum;
}
