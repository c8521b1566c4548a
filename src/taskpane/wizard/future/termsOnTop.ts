import { QUOTE_TERMS, SCENARIO_TERMS } from "../../../pricing";
import { rareFutureHeaders, type Draft, type DraftScenario } from "../../../scenarios";

/** By the rare term of a scenario: the terms of a quote that bill nothing, or ask, without it. */
const ASKED_BY: Readonly<Record<string, readonly string[]>> = {
  [SCENARIO_TERMS.afterHours.title]: [QUOTE_TERMS.afterHoursFactor.title],
  [SCENARIO_TERMS.weekendHours.title]: [QUOTE_TERMS.weekendFactor.title],
  [SCENARIO_TERMS.leavesAtEnd.title]: [QUOTE_TERMS.exitFee.title],
};

/** Whether an uplift follows a price index: a word in it says which. */
const isByIndex = (uplift: unknown): boolean => typeof uplift === "string" && /\p{L}/u.test(uplift);

/**
 * The rare terms of a scenario that stand among the usual ones: those that are filled in, and those that a quote of the
 * draft asks for. The others stay folded away.
 */
export function termsOnTop({ quotes }: Draft, { values }: DraftScenario): ReadonlySet<string> {
  const isAsked = (header: string): boolean =>
    quotes.some((quote) =>
      header === SCENARIO_TERMS.indexGrowth.title
        ? isByIndex(quote.values[QUOTE_TERMS.uplift.title])
        : (ASKED_BY[header] ?? []).some((term) => (quote.values[term] ?? "") !== ""),
    );
  return new Set([...rareFutureHeaders].filter((header) => (values[header] ?? "") !== "" || isAsked(header)));
}
