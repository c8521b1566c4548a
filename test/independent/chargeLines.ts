import { isFailure, type Failure } from "./Failure";
import { Fraction } from "./Fraction";
import { adjusting, pricedLines, type Line, type Purpose } from "./invoice";
import { counted, isDue, type Pair } from "./Pair";
import type { Charge } from "./Quote";

export interface ChargeLines {
  readonly lines: Line[];
  /** Whether a percent charge takes off everything this month. */
  readonly isFree: boolean;
}

/** The lines of the recurring charges in the order of their rows. @param above the sum of the lines above them */
export function chargeLines(
  pair: Pair,
  month: number,
  factor: Fraction,
  above: Fraction,
  purpose: Purpose,
): ChargeLines | Failure {
  const due = pair.quote.charges.filter(
    (charge) =>
      charge.every > 0 && isDue(charge, month) && (purpose === "bill" || countsForExit(pair, charge)),
  );
  const counting = new Map<Charge, Line[]>();
  let base = above;
  for (const charge of due) {
    if (charge.per.kind === "percent") continue;
    const lines = linesOf(pair, charge, month, factor);
    if (isFailure(lines)) return lines;
    counting.set(charge, lines);
    base = lines.reduce((sum, line) => sum.plus(line.amount), base);
  }
  let isFree = false;
  const lines = due.flatMap((charge) => {
    if (charge.per.kind !== "percent") return counting.get(charge) ?? [];
    const share = charge.rate.bands[0]?.rate ?? Fraction.zero;
    if (share.compare(Fraction.whole(-1)) === 0) isFree = true;
    return adjusting(charge.label, base.times(share)).map((line) => ({ ...line, charge }));
  });
  return { lines, isFree };
}

/** The lines of one charge that is due, without percent charges. */
export function linesOf(pair: Pair, charge: Charge, month: number, factor: Fraction): Line[] | Failure {
  const quantity = counted(pair, charge, month).minus(charge.included).max(Fraction.zero);
  const rules = {
    factor: charge.takesUplift ? factor : Fraction.one,
    graduated: pair.quote.graduated,
    month,
  };
  const lines = pricedLines(charge.label, quantity, charge.rate, rules);
  if (isFailure(lines)) return lines;
  // A charge of 0.00 leaves no line.
  return lines.filter((line) => !line.amount.isZero).map((line) => ({ ...line, charge }));
}

/** What goes on to the end of the term and is due each month. */
function countsForExit({ quote }: Pair, { per, every, to }: Charge): boolean {
  if (per.kind === "percent" || per.kind === "hour" || every !== 1) return false;
  return to === undefined || !Fraction.whole(to).isBelow(quote.term);
}
