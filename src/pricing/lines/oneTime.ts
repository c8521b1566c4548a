import { tooLarge } from "../contract/contractIssues";
import { unknownIndex, type Contract } from "../contract/Contract";
import type { Consumption } from "../counts/Consumption";
import { entryOf, itemAt } from "../entryOf";
import { InvoiceBuilder, type LineItem } from "../InvoiceBuilder";
import { NO_RATE, rateOf, type Amount } from "../money";
import { UNIT } from "../quantity";
import type { Issue } from "../issues/Issue";
import { Bill } from "./Bill";
import { exitFeeOf, leavesEarly } from "./exitFee";
import { Ledger } from "./Ledger";

const ONBOARDING: LineItem = { kind: "onboarding", label: "Onboarding" };
const EARLY_TERMINATION: LineItem = { kind: "early-termination", label: "Early termination" };

/** The one-time lines of one month. */
export interface OneTimeMonth {
  /** From 0. */
  readonly month: number;
  readonly amount: Amount;
  /** What of it bears no tax. */
  readonly untaxed: Amount;
  /** Why it has no amount. */
  readonly issue: Issue | undefined;
}

const NONE: readonly OneTimeMonth[] = [];

/** The months with one-time lines, in order, up to a last one; they are not part of the recurring total. */
export function oneTimeMonths(
  contract: Contract,
  consumption: Consumption,
  lastMonth: number,
): readonly OneTimeMonth[] {
  const leaves = leavesEarly(contract.quote.terms, consumption);
  if (!leaves && !contract.hasOnceCharges)
    return contract.onboarding === 0 ? NONE : onboardingAlone(contract);
  const months = new Set<number>();
  if (contract.onboarding !== 0) months.add(0);
  for (const { isOnce, charge } of contract.charges) if (isOnce) months.add(charge.fromMonth - 1);
  if (leaves) months.add(consumption.months - 1);
  return [...months]
    .filter((month) => month < lastMonth)
    .sort((one, other) => one - other)
    .map((month) => oneTimeIn(contract, consumption, month));
}

function onboardingAlone({ onboarding }: Contract): readonly OneTimeMonth[] {
  return [{ month: 0, amount: onboarding, untaxed: 0, issue: undefined }];
}

/**
 * The one-time lines of a month: the onboarding, charges that fall due once, what leaving costs.
 *
 * @param invoice where to write them
 */
export function oneTimeIn(
  contract: Contract,
  consumption: Consumption,
  month: number,
  invoice: InvoiceBuilder = new InvoiceBuilder(contract.minorDigits),
): OneTimeMonth {
  const table = contract.ratesFor(consumption);
  const quoted = table.ratesIn(0);
  const ledger = new Ledger(new Float64Array(month + 1), true, invoice);
  ledger.start(month, month + 1);
  let untaxed = 0;
  if (quoted !== undefined) {
    const bill = new Bill(contract, consumption, quoted);
    if (month === 0 && contract.onboarding !== 0) {
      ledger.chargeMonth(
        ONBOARDING,
        month,
        UNIT,
        rateOf(contract.quote.terms.onboarding, contract.minorDigits),
      );
    }
    for (const [place, billed] of contract.charges.entries()) {
      if (!billed.isOnce || !billed.isDueIn(month)) continue;
      const before = entryOf(ledger.sums, month);
      const item = { ...billed.item, counted: billed.counted };
      ledger.charge(item, bill.unitsOfCharge(billed, place), itemAt(quoted.charges, place, NO_RATE));
      if (!billed.charge.taxed) untaxed += entryOf(ledger.sums, month) - before;
    }
    if (month === consumption.months - 1 && leavesEarly(contract.quote.terms, consumption)) {
      const rates = table.ratesIn(month);
      if (rates === undefined) {
        ledger.fail(month, unknownIndex(contract, month));
      } else {
        bill.rates = rates;
        ledger.adjust(EARLY_TERMINATION, month, exitFeeOf(bill));
      }
    }
  }
  const issue =
    ledger.issue ?? (invoice.overflowed ? tooLarge(`one-time amount of month ${month + 1}`) : undefined);
  return { month, amount: entryOf(ledger.sums, month), untaxed, issue };
}
