import { leavesEarly } from "./oneTime";
import type { Pair } from "./Pair";
import { isThere } from "./Price";
import { isWithoutRate, type Charge } from "./Quote";
import { isRecurringItem } from "./quoteModel";

/** A class of a scenario that a quote does not cover, and how many there are in the first month that has any. */
export interface NotCovered {
  readonly label: string;
  readonly count: string;
  readonly firstMonth: number;
}

export function notCovered(pair: Pair): NotCovered[] {
  const { quote, consumption } = pair;
  return pair.classes.flatMap(({ key, label }) => {
    if (!isWithoutRate(quote, key) || covers(pair, key)) return [];
    const actual = consumption.classes.get(key)?.slice(0, consumption.months) ?? [];
    const first = actual.findIndex((count) => count.isPositive);
    const count = actual[first];
    return count === undefined ? [] : [{ label, count: count.toString(), firstMonth: first + 1 }];
  });
}

function covers(pair: Pair, key: string): boolean {
  const { quote } = pair;
  if (quote.covers !== undefined) return quote.covers.includes("all") || quote.covers.includes(key);
  const withUsers = key === "workstation" || key === "mobile";
  if (quote.model === "per-device") return false;
  if (quote.model === "hybrid") return isThere(quote.flatFee) || !isThere(quote.userRate) || withUsers;
  return quote.model === "itemised" ? itemsCover(pair, key, withUsers) : true;
}

function itemsCover({ quote, consumption }: Pair, key: string, withUsers: boolean): boolean {
  const lasting = quote.charges.filter(
    (charge) =>
      charge.isOwn &&
      isRecurringItem(charge) &&
      charge.from <= consumption.months &&
      (charge.to === undefined || charge.to >= consumption.months),
  );
  const counts = (charge: Charge, ...kinds: Charge["per"]["kind"][]) =>
    charge.quantity === undefined && kinds.includes(charge.per.kind);
  const counting = lasting.filter((charge) => counts(charge, "class", "device", "user"));
  if (counting.length === 0) return lasting.some((charge) => charge.per.kind === "month");
  return counting.some(
    ({ per }) =>
      per.kind === "device" ||
      (per.kind === "class" && per.key === key) ||
      (per.kind === "user" && withUsers),
  );
}

/** Whether the quote leaves anything of the scenario out: classes, open terms, what leaving costs. */
export function isIncomplete(pair: Pair): boolean {
  const { quote, consumption } = pair;
  if (quote.hasOpenTerms || consumption.isOpen || notCovered(pair).length > 0) return true;
  if (consumption.leavesAtEnd && quote.exitFee.kind === "open") return true;
  return leavesEarly(pair) && quote.exitFee.kind === "blank";
}
