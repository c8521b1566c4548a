import { isFailure, type Failure } from "./Failure";
import { Fraction } from "./Fraction";
import { linesOf } from "./chargeLines";
import { adjusting, invoiceLines, lineOf, sumOf, type Line } from "./invoice";
import { isDue, total, type Pair } from "./Pair";
import { bandOf } from "./Price";

/** The one-time lines of a month: onboarding, charges due once, the exit fee. */
export function oneTimeLines(pair: Pair, month: number): Line[] | Failure {
  const { quote, consumption } = pair;
  const lines: Line[] = month === 1 ? lineOf("Onboarding", Fraction.one, quote.onboarding) : [];
  for (const charge of quote.charges) {
    if (charge.every > 0 || charge.per.kind === "percent" || !isDue(charge, month)) continue;
    const found = linesOf(pair, charge, month, Fraction.one);
    if (isFailure(found)) return found;
    lines.push(...found);
  }
  if (month === consumption.months && leavesEarly(pair)) {
    const fee = exitFee(pair);
    if (isFailure(fee)) return fee;
    lines.push(...adjusting("Early termination", fee));
  }
  return lines;
}

export function leavesEarly({ quote, consumption }: Pair): boolean {
  return consumption.leavesAtEnd && quote.term.isAbove(Fraction.whole(consumption.months));
}

function exitFee(pair: Pair): Fraction | Failure {
  const { exitFee: fee, term } = pair.quote;
  const horizon = pair.consumption.months;
  if (fee.kind === "blank" || fee.kind === "none" || fee.kind === "open") return Fraction.zero;
  if (fee.kind === "amount") return fee.amount;
  const lines = invoiceLines(pair, horizon, "exit fee");
  if (isFailure(lines)) return lines;
  const base = sumOf(lines).max(Fraction.zero);
  const left = term.minus(Fraction.whole(horizon));
  if (fee.kind === "share") return fee.share.times(left).times(base).round(2);
  if (fee.kind === "months") return (fee.months.isAbove(left) ? left : fee.months).times(base).round(2);
  const months = new Map<string, number>();
  for (let month = horizon + 1; month <= term.toNumber(); month += 1) {
    const at = fee.bands.bands.findIndex((band) => band === bandOf(fee.bands, Fraction.whole(month)));
    months.set(String(at), (months.get(String(at)) ?? 0) + 1);
  }
  return total(
    fee.bands.bands.map(({ rate }, at) =>
      rate
        .times(Fraction.whole(months.get(String(at)) ?? 0))
        .times(base)
        .round(2),
    ),
  );
}
