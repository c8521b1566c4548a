import { entryOf } from "../entryOf";
import { renegotiation } from "../contract/contractIssues";
import type { LineItem } from "../InvoiceBuilder";
import { SCOPE_ITEMS, type ScopeItem } from "../scope";
import type { Bill, Ceiling } from "./Bill";
import type { Ledger } from "./Ledger";
import type { Line } from "./Line";

const OVERAGE_CAP: LineItem = { kind: "overage-cap", label: "Overage cap" };
const OVERAGE: Readonly<Record<ScopeItem, LineItem>> = {
  users: { kind: "overage", label: "User overage" },
  devices: { kind: "overage", label: "Device overage" },
  sites: { kind: "overage", label: "Site overage" },
};

/**
 * Units above the ceilings, and what the cap takes off again. A month that exceeds a ceiling at which the contract is to
 * be renegotiated has no amount.
 */
export const overage: Line = (bill, ledger) => {
  if (!bill.contract.hasCeilings) return;
  const { scope } = bill.terms;
  const { overageCap } = bill.rates;
  const before = overageCap > 0 ? ledger.copyOfSums(bill.consumption.room) : undefined;
  for (const item of SCOPE_ITEMS) {
    const beyond = scope[item];
    if (beyond.kind === "renegotiate") breakAtCeiling(bill, ledger, item, beyond);
    else if (beyond.kind === "overage") {
      ledger.charge(OVERAGE[item], bill.unitsAbove(item, beyond), bill.rates.overage[item]);
    }
  }
  if (before === undefined) return;
  const { sums } = ledger;
  for (let month = ledger.from; month < ledger.to; month++) {
    const sum = entryOf(sums, month) - entryOf(before, month);
    if (sum > overageCap) ledger.adjust(OVERAGE_CAP, month, overageCap - sum);
  }
};

function breakAtCeiling(bill: Bill, ledger: Ledger, item: ScopeItem, scope: Ceiling): void {
  const count = bill.countedFor(item);
  if (scope.perUser !== true && count.mostQuantity <= scope.included) return;
  for (let month = ledger.from; month < ledger.to; month++) {
    const included = bill.includedIn(scope, month);
    if (count.at(month) <= included) continue;
    ledger.fail(month, renegotiation(item, count.at(month), included, ledger.monthName(month)));
    return;
  }
}
