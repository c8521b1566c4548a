import { itemAt } from "../entryOf";
import { hasBands, type YearPrice } from "../contract/BandRates";
import { unitsToTrueUp, type AuditedCounts } from "../counts/billing";
import type { LineItem } from "../InvoiceBuilder";
import { NO_RATE, type Rate } from "../money";
import type { Bill } from "./Bill";
import type { Ledger } from "./Ledger";
import type { Line } from "./Line";

const TRUE_UP_USERS: LineItem = { kind: "true-up", label: "True-up users" };
const TRUE_UP_DEVICES: LineItem = { kind: "true-up", label: "True-up devices" };

/** What an audit found used but not billed, at the rates of the month before. */
export const trueUps: Line = (bill, ledger) => {
  const { billingBasis, auditMonths, trueUpInArrears } = bill.terms;
  const countsAtAudits = billingBasis === "snapshot" || billingBasis === "ratchet";
  if (!trueUpInArrears || auditMonths === 1 || !countsAtAudits) return;
  const { billedClasses, classesTogether, hasUserRate } = bill.contract;
  const { rates, ratesBefore } = bill;
  if (hasUserRate) {
    trueUp(bill, ledger, TRUE_UP_USERS, bill.auditedUsers, ratesBefore.userRate, rates.userRate);
  }
  for (let index = 0; index < billedClasses.length; index++) {
    const billed = billedClasses[index];
    if (billed === undefined) continue;
    const counts = bill.auditedDevices(billed.position);
    const before = itemAt(ratesBefore.classRates, index, NO_RATE);
    trueUp(bill, ledger, billed.trueUpLine, counts, before, itemAt(rates.classRates, index, NO_RATE));
  }
  if (classesTogether.length > 0) {
    const counts = bill.auditedTogether(classesTogether);
    trueUp(bill, ledger, TRUE_UP_DEVICES, counts, ratesBefore.deviceRate, rates.deviceRate);
  }
};

/** What the audits among the ledger's months bill, and what the last month of the horizon settles. */
function trueUp(
  bill: Bill,
  ledger: Ledger,
  item: LineItem,
  counts: AuditedCounts,
  priceBefore: YearPrice,
  price: YearPrice,
): void {
  if (counts.actual.isConstant || counts.actual === counts.billed) return;
  const interval = bill.terms.auditMonths;
  const horizon = bill.consumption.months;
  for (let month = ledger.from; month < ledger.to; month++) {
    if (month % interval !== 0 && month !== horizon - 1) continue;
    const units = unitsToTrueUp(counts, interval, horizon, month);
    if (units === 0) continue;
    const held = month === ledger.from ? priceBefore : price;
    ledger.chargeMonth(item, month, units, lastUnitRate(held, counts, month - 1));
  }
}

/** What the last unit cost that the line billed in a month; where it billed none, the first band's rate. */
function lastUnitRate(price: YearPrice, { billed, leastBilled }: AuditedCounts, month: number): Rate {
  if (!hasBands(price)) return price;
  const count = Math.max(billed.at(Math.max(0, month)), leastBilled);
  return itemAt(price.rates, price.bandOf(count), NO_RATE);
}
