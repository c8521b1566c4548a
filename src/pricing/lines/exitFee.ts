import type { Contract } from "../contract/Contract";
import type { Consumption } from "../counts/Consumption";
import { bigPowerOfTen, divideRounded, type Decimal } from "../Decimal";
import { entryOf } from "../entryOf";
import type { ExitFee } from "../ExitFee";
import { amountOf, type Amount, type MinorDigits } from "../money";
import { UNIT } from "../quantity";
import type { QuoteTerms } from "../QuoteTerms";
import { Bill } from "./Bill";
import { Ledger } from "./Ledger";
import { LASTING_LINES } from "./linesInOrder";

/** Months that remain of a contract when the client leaves, and the share of each that is owed. */
export interface OwedMonths {
  readonly months: number;
  readonly share: Decimal;
}

/** Whether leaving at the end of the horizon ends a contract before its term. */
export function leavesEarly({ termMonths }: QuoteTerms, { leavesAtEnd, months }: Consumption): boolean {
  return leavesAtEnd && termMonths > months;
}

/**
 * What leaving at the end of the horizon costs, in minor units.
 *
 * @param bill at the rates of the last month of the horizon
 */
export function exitFeeOf(bill: Bill): Amount {
  const { exitFee, termMonths } = bill.terms;
  const { minorDigits } = bill.contract;
  const horizon = bill.consumption.months;
  return feeFor(exitFee, horizon, termMonths, minorDigits, () => lastingTotal(bill, horizon - 1));
}

function feeFor(
  fee: ExitFee,
  horizon: number,
  termMonths: number,
  minorDigits: MinorDigits,
  base: () => Amount,
): Amount {
  switch (fee.kind) {
    case "blank":
    case "open":
    case "none":
      return 0;
    case "amount":
      return amountOf(fee.amount, minorDigits);
    case "months": {
      const months = Math.min(fee.months, (termMonths - horizon) * UNIT);
      return Number(divideRounded(BigInt(months) * BigInt(base()), BigInt(UNIT)));
    }
    case "share":
    case "bands": {
      const monthly = base();
      return owedMonths(fee, horizon, termMonths).reduce(
        (sum, owed) => sum + shareOfMonths(owed, monthly),
        0,
      );
    }
  }
}

/** The remaining months of a fee by shares, those of one share together. */
export function owedMonths(fee: ExitFee, horizon: number, termMonths: number): OwedMonths[] {
  if (fee.kind === "share") return [{ months: termMonths - horizon, share: fee.share }];
  if (fee.kind !== "bands") return [];
  const owed: OwedMonths[] = [];
  let below = 0;
  for (const { upTo, share } of fee.bands) {
    const last = Math.min(upTo ?? termMonths, termMonths);
    const months = last - Math.max(below, horizon);
    if (months > 0) owed.push({ months, share });
    below = last;
  }
  return owed;
}

function shareOfMonths({ months, share }: OwedMonths, monthly: Amount): Amount {
  const product = BigInt(months) * BigInt(share.coefficient) * BigInt(monthly);
  return Number(divideRounded(product, bigPowerOfTen(share.scale)));
}

/** What leaving at the end of the horizon comes to, in minor units. */
export interface CostOfLeaving {
  readonly fee: Amount;
  /** All that the remaining months would bill. */
  readonly rest: Amount;
  readonly owed: readonly OwedMonths[];
}

/**
 * What leaving at the end of the horizon costs, or would cost; undefined where the term ends before, or the last month
 * has no rates.
 */
export function costOfLeaving(contract: Contract, consumption: Consumption): CostOfLeaving | undefined {
  const { months } = consumption;
  const { termMonths, exitFee } = contract.quote.terms;
  const rates = contract.ratesFor(consumption).ratesIn(months - 1);
  if (termMonths <= months || rates === undefined) return undefined;
  const bill = new Bill(contract, consumption, rates);
  return {
    fee: exitFeeOf(bill),
    rest: lastingTotal(bill, months - 1) * (termMonths - months),
    owed: owedMonths(exitFee, months, termMonths),
  };
}

/** What the last month would bill again in each month that remains. */
function lastingTotal(bill: Bill, month: number): Amount {
  const ledger = new Ledger(new Float64Array(month + 1), true, undefined, bill.newSetAside(month + 1));
  ledger.start(month, month + 1);
  for (const line of LASTING_LINES) line(bill, ledger);
  return Math.max(0, entryOf(ledger.sums, month));
}
