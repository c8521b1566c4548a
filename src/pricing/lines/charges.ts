import { isBanded } from "../Bands";
import type { BilledCharge } from "../contract/BilledCharge";
import { entryOf, itemAt } from "../entryOf";
import { NO_RATE, shareOf, type Amount } from "../money";
import type { Bill } from "./Bill";
import type { Ledger } from "./Ledger";
import type { Line } from "./Line";

/** Every recurring charge in the months in which it falls due. */
export const charges: Line = chargesThat(() => true);

/**
 * The charges that a month would bring again until the end of the term: those that fall due every month and do not end
 * before, without hours and percentages.
 */
export const lastingCharges: Line = chargesThat(({ isPercent, charge }, bill) => {
  const endsEarly = charge.toMonth !== undefined && charge.toMonth < bill.terms.termMonths;
  return !isPercent && charge.per.kind !== "hour" && charge.every === 1 && !endsEarly;
});

function chargesThat(isMeant: (billed: BilledCharge, bill: Bill) => boolean): Line {
  return (bill, ledger) => {
    const all = bill.contract.charges;
    if (all.length === 0) return;
    const firstLine = ledger.invoice?.lineCount ?? 0;
    let hasPercent = false;
    for (const [place, billed] of all.entries()) {
      if (billed.isOnce || !isMeant(billed, bill)) continue;
      if (billed.isPercent) hasPercent = true;
      else chargeWhereDue(bill, ledger, billed, place);
    }
    if (!hasPercent) return;
    // A share of what the others come to, whichever stand before it.
    const base = ledger.copyOfSums(bill.consumption.room);
    for (const billed of all)
      if (billed.isPercent && isMeant(billed, bill)) shareWhereDue(ledger, billed, base);
    ledger.invoice?.arrangeCharges(firstLine);
  };
}

function chargeWhereDue(bill: Bill, ledger: Ledger, billed: BilledCharge, place: number): void {
  const { fromMonth, toMonth, every } = billed.charge;
  const from = Math.max(ledger.from, fromMonth - 1);
  const to = toMonth === undefined ? ledger.to : Math.min(ledger.to, toMonth);
  if (from >= to) return;
  const units = bill.unitsOfCharge(billed, place);
  const price = itemAt(bill.rates.charges, place, NO_RATE);
  const before = isSetAside(billed) ? ledger.copyOfSums(bill.consumption.room) : undefined;
  const item = { ...billed.item, counted: billed.counted };
  if (every === 1) ledger.charge(item, units, price, from, to);
  else {
    for (let month = from; month < to; month++) {
      if (billed.isDueIn(month)) ledger.charge(item, units, price, month, month + 1);
    }
  }
  if (before === undefined) return;
  for (let month = from; month < to; month++) {
    setAside(ledger, billed, month, entryOf(ledger.sums, month) - entryOf(before, month));
  }
}

function shareWhereDue(ledger: Ledger, billed: BilledCharge, base: ArrayLike<Amount>): void {
  const { rate } = billed.charge;
  if (isBanded(rate)) return;
  for (let month = ledger.from; month < ledger.to; month++) {
    if (!billed.isDueIn(month)) continue;
    const amount = shareOf(entryOf(base, month), rate);
    ledger.adjust(billed.item, month, amount);
    ledger.bound += Math.abs(amount);
    if (isSetAside(billed)) setAside(ledger, billed, month, amount);
  }
}

function isSetAside({ isDiscounted, charge }: BilledCharge): boolean {
  return !isDiscounted || !charge.taxed;
}

function setAside(
  ledger: Ledger,
  { isDiscounted, charge }: BilledCharge,
  month: number,
  amount: Amount,
): void {
  const aside = ledger.setAside;
  if (aside === undefined || amount === 0) return;
  if (!isDiscounted) aside.undiscounted[month] = entryOf(aside.undiscounted, month) + amount;
  if (charge.taxed) return;
  const untaxed = isDiscounted ? aside.untaxedDiscounted : aside.untaxed;
  untaxed[month] = entryOf(untaxed, month) + amount;
}
