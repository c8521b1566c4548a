import type { Contract } from "../contract/Contract";
import { bigPowerOfTen, divideRounded, percentText, type Decimal } from "../Decimal";
import type { LineItem } from "../InvoiceBuilder";
import type { Amount } from "../money";

/** What of a month is invoiced, in minor units. */
export interface InvoicedMonth {
  readonly recurring: Amount;
  readonly oneTime: Amount;
  /** Of both, what bears no tax as it stands. */
  readonly untaxed: Amount;
  /** What bears no tax, before the term discount that it takes. */
  readonly untaxedDiscounted: Amount;
}

/** The words of a rate's line: "Tax 13%". */
export function taxItem(rate: Decimal): LineItem {
  return { kind: "tax", label: `Tax ${percentText(rate)}` };
}

/**
 * Each tax of a month: its rate × what is taxed, which is the recurring total and the one-time lines without the
 * charges that bear no tax, those after their discount. Each is rounded on its own, and nothing before it.
 */
export function taxesOf({ quote }: Contract, month: InvoicedMonth): Amount[] {
  const { taxes, discount } = quote.terms;
  const whole = bigPowerOfTen(discount.scale);
  const base =
    BigInt(month.recurring + month.oneTime - month.untaxed) * whole -
    BigInt(month.untaxedDiscounted) * (whole - BigInt(discount.coefficient));
  return (taxes ?? []).map((rate) =>
    Number(divideRounded(base * BigInt(rate.coefficient), whole * bigPowerOfTen(rate.scale))),
  );
}
