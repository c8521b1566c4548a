import { hasBands } from "../contract/BandRates";
import { isBanded } from "../Bands";
import { MonthlyCount } from "../counts/MonthlyCount";
import { UNIT } from "../quantity";
import type { CountingItem } from "./Ledger";
import type { Line } from "./Line";

const BASE_FEE: CountingItem = { kind: "base-fee", label: "Base fee" };
const ONCE = MonthlyCount.constant(UNIT, Number.POSITIVE_INFINITY);

/** One fee for all, which may depend on how many users or devices the quote bills. */
export const baseFee: Line = (bill, ledger) => {
  const { flatFee } = bill.rates;
  if (!hasBands(flatFee)) {
    ledger.charge(BASE_FEE, ONCE, flatFee);
    return;
  }
  const quoted = bill.terms.flatFee;
  const unit = (isBanded(quoted) ? quoted.unit : undefined) ?? "users";
  const count = unit === "users" ? bill.billedUsers : bill.allDevices;
  const item: CountingItem = { ...BASE_FEE, counted: unit };
  for (let month = ledger.from; month < ledger.to; month++) {
    const band = ledger.bandIn(month, item, count.at(month), flatFee);
    const rate = flatFee.rates[band];
    if (rate === undefined) return;
    ledger.chargeMonth(BASE_FEE, month, UNIT, rate);
  }
};
