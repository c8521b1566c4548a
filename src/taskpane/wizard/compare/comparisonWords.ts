import { cellSentence, type Measure } from "../../../pricing";
import type { ComparedQuote, ScenarioComparison } from "../../../scenarios";

type Money = (amount: number) => string;

/** How much dearer, or cheaper, a quote is than the best one: "+ $1,200 (8 %)". */
export function differenceWords(
  comparison: ScenarioComparison,
  quote: ComparedQuote,
  measure: Measure,
  money: Money,
): string {
  const over = comparison.overCheapest[quote.id];
  const best = comparison.quotes.find(({ id }) => id === comparison.best)?.measures[measure];
  if (over === undefined || quote.id === comparison.best || best?.ok !== true) return "";
  if (over === 0) return "costs the same";
  const share =
    best.value === 0
      ? ""
      : ` (${Math.abs((over / best.value) * 100)
          .toFixed(1)
          .replace(/\.0$/, "")} %)`;
  return over > 0 ? `${money(over)}${share} more` : `${money(-over)}${share} less, but incomplete`;
}

/** Why a quote is no answer, or only a part of one: a few words for a badge, and the sentence behind it. */
export function standingOf(
  quote: ComparedQuote,
  measure: Measure,
): { readonly badge: string; readonly sentence: string } | undefined {
  const cost = quote.measures[measure];
  if (!cost.ok) {
    const { kind, code } = cost.issue;
    const badge =
      kind === "invalid" || kind === "passed-on"
        ? "To mend"
        : code === "renegotiate"
          ? "Renegotiate"
          : kind === "zero-count"
            ? "No users"
            : "Not comparable";
    return { badge, sentence: cellSentence(cost.issue) };
  }
  return quote.complete ? undefined : { badge: "Incomplete", sentence: sentenceCase(`${quote.uncovered}.`) };
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where running costs change places, in sentences. */
export function crossingWords({ crossings, quotes }: ScenarioComparison): readonly string[] {
  const nameOf = (id: string) => `“${quotes.find((quote) => quote.id === id)?.name ?? id}”`;
  return crossings.map(
    ({ cheaperFirst, cheaperLater, month }) =>
      `${nameOf(cheaperFirst)} has cost less so far until month ${month}; from then on ${nameOf(cheaperLater)} has.`,
  );
}
