import { entryOf, monthOf } from "../entryOf";
import type { LineItem } from "../InvoiceBuilder";
import { shareOf } from "../money";
import type { SetAside } from "./Ledger";
import type { Line } from "./Line";

const TERM_DISCOUNT: LineItem = { kind: "term-discount", label: "Term discount" };

/** A share of the sum so far, but for the charges that take no discount; none where that is not above 0. */
export const termDiscount: Line = (bill, ledger) => {
  const { discount } = bill.terms;
  if (discount.coefficient === 0) return;
  const { setAside, sums } = ledger;
  for (let month = ledger.from; month < ledger.to; month++) {
    const base = entryOf(sums, month) - entryOf(setAside?.undiscounted, month);
    if (base > 0) ledger.adjust(TERM_DISCOUNT, month, -shareOf(base, discount));
    else if (setAside !== undefined) keepUndiscounted(setAside, month);
  }
};

/** What bears no tax has then had no discount either. */
function keepUndiscounted({ untaxed, untaxedDiscounted }: SetAside, month: number): void {
  untaxed[month] = monthOf(untaxed, month) + monthOf(untaxedDiscounted, month);
  untaxedDiscounted[month] = 0;
}
