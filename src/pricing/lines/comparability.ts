import { issueOf, type Issue } from "../issues/Issue";
import type { Bill } from "./Bill";

/** Why a contract cannot be compared for a consumption at all. */
export function incomparable(bill: Bill): Issue | undefined {
  const { model, missingColumn } = bill.contract;
  if (missingColumn !== undefined) return missingColumn;
  if (model.needsSupportHours && !bill.weightedHours.hasAny(bill.consumption.months)) {
    return issueOf("no-support-hours", { field: "Support hours", model: model.title });
  }
  return model.needsCountingCharge && !countsAnything(bill)
    ? issueOf("nothing-counted", { field: "Charges" })
    : undefined;
}

/** Whether a recurring charge counts something in a month in which it falls due. */
function countsAnything(bill: Bill): boolean {
  return bill.contract.charges.some((billed) => {
    if (billed.isOnce || billed.isPercent) return false;
    const count = bill.countedByCharge(billed);
    for (let month = 0; month < bill.months; month++) {
      if (billed.isDueIn(month) && count.at(month) > 0) return true;
    }
    return false;
  });
}
