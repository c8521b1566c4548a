import { entryOf } from "../entryOf";
import type { Contract } from "../contract/Contract";
import type { LineItem } from "../InvoiceBuilder";
import type { Line } from "./Line";

const MINIMUM_COMMITMENT: LineItem = { kind: "minimum-commitment", label: "Minimum commitment" };

function toppedUp(isSuspended: (contract: Contract, month: number) => boolean): Line {
  return (bill, ledger) => {
    const { minimum } = bill.rates;
    if (minimum === 0) return;
    const { contract } = bill;
    const { sums } = ledger;
    ledger.bound = Math.max(ledger.bound, minimum);
    for (let month = ledger.from; month < ledger.to; month++) {
      const missing = minimum - entryOf(sums, month);
      if (missing > 0 && !isSuspended(contract, month)) ledger.adjust(MINIMUM_COMMITMENT, month, missing);
    }
  };
}

/** What is missing to the least that is invoiced; suspended in months that a charge makes free. */
export const minimumCommitment = toppedUp((contract, month) => contract.isFree(month));

/** The same in each month that remains of a contract: percent charges do not count there, so none is free. */
export const lastingMinimum = toppedUp(() => false);
