import { capitalized, cellSentence, type Issue, type Measure } from "../../../pricing";
import type { ComparedQuote, ScenarioComparison } from "../../../scenarios";
import type { Amounts } from "../../fields/Amounts";

/** What the measures are called, in the order in which they are offered. */
export const MEASURE_TITLES = {
  total: "Total cost (TCO)",
  monthly: "Monthly",
  "first-year": "First year",
  average: "Monthly average",
  "per-user": "Per user per month",
  npv: "Present value (NPV)",
  "total-with-tax": "Total with tax",
} as const satisfies Record<Measure, string>;

export const OFFERED_MEASURES = Object.keys(MEASURE_TITLES) as readonly Measure[];

type Writers = Pick<Amounts, "money" | "percent">;

/** How much more, or less, a quote costs than the best one: "$1,200 more (8%)". */
export function differenceWords(
  comparison: ScenarioComparison,
  quote: ComparedQuote,
  measure: Measure,
  { money, percent }: Writers,
): string {
  const over = comparison.overCheapest[quote.id];
  const best = comparison.quotes.find(({ id }) => id === comparison.best)?.measures[measure];
  if (over === undefined || quote.id === comparison.best || best?.ok !== true) return "";
  if (over === 0) return "costs the same";
  const share = best.value === 0 ? "" : ` (${percent(Math.abs(over / best.value))})`;
  return over > 0 ? `${money(over)} more${share}` : `${money(-over)} less${share}, but incomplete`;
}

/** Why a quote has no answer, or only a part of one. */
export interface Standing {
  /** A few words. */
  readonly badge: string;
  readonly sentence: string;
  /** What keeps it from an answer; undefined where it is incomplete. */
  readonly issue?: Issue;
}

/** How a quote stands by a measure; undefined where it has a whole answer. */
export function standingOf(quote: ComparedQuote, measure: Measure): Standing | undefined {
  const cost = quote.measures[measure];
  if (!cost.ok) {
    const { kind, code } = cost.issue;
    const badge =
      kind === "invalid" || kind === "passed-on"
        ? "Needs fixing"
        : code === "renegotiate"
          ? "Renegotiate"
          : kind === "zero-count"
            ? "No users"
            : "Not comparable";
    return { badge, sentence: cellSentence(cost.issue), issue: cost.issue };
  }
  return quote.complete ? undefined : { badge: "Incomplete", sentence: capitalized(`${quote.uncovered}.`) };
}

/** Where running costs change places, in sentences. */
export function crossingWords({ crossings, quotes }: ScenarioComparison): readonly string[] {
  const nameOf = (id: string) => `“${quotes.find((quote) => quote.id === id)?.name ?? id}”`;
  return crossings.map(
    ({ cheaperFirst, cheaperLater, month }) =>
      `${nameOf(cheaperFirst)} is cheaper in total through month ${month - 1}, then ${nameOf(cheaperLater)}.`,
  );
}
