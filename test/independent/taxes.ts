import { Fraction } from "./Fraction";
import { adjusting, sumOf, type Line } from "./invoice";
import type { Pair } from "./Pair";

/** The tax lines of a month's invoice, one for each rate of the quote. */
export function taxLines({ quote }: Pair, recurring: readonly Line[], oneTime: readonly Line[]): Line[] {
  if (quote.taxes === undefined || quote.taxes.length === 0) return [];
  const isDiscounted = recurring.some((line) => line.charge === undefined && line.label === "Term discount");
  const untaxed = [...recurring, ...oneTime]
    .filter((line) => line.charge?.takesTax === false)
    .map((line) => {
      const takes = isDiscounted && line.charge?.takesDiscount === true;
      return takes ? line.amount.times(Fraction.one.minus(quote.discount)) : line.amount;
    })
    .reduce((sum, each) => sum.plus(each), Fraction.zero);
  const base = sumOf(recurring).plus(sumOf(oneTime)).minus(untaxed);
  return quote.taxes.flatMap((rate) =>
    adjusting(`Tax ${rate.times(Fraction.whole(100)).toString()}%`, rate.times(base)),
  );
}
