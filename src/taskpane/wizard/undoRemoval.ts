import type { Draft } from "../../scenarios";
import { withDraft, type Removal, type WizardState } from "./WizardState";

/** Brings back what was taken away last; what was typed since then stays. */
export function undoRemoval(state: WizardState): WizardState {
  const { removal, draft } = state;
  if (removal === undefined) return state;
  const restored = withDraft(
    { ...state, removal: undefined, taken: undefined },
    restoredDraft(draft, removal),
  );
  return {
    ...restored,
    ...(removal.what === "quote" ? { openQuote: removal.quote.id } : {}),
    announcement: "Undone.",
  };
}

function restoredDraft(draft: Draft, removal: Removal): Draft {
  switch (removal.what) {
    case "quote":
      return { ...draft, quotes: inserted(draft.quotes, removal.place, removal.quote) };
    case "scenario":
      return { ...draft, scenarios: inserted(draft.scenarios, removal.place, removal.scenario) };
    case "device class": {
      const counts = Object.entries(draft.environment.counts);
      return {
        ...draft,
        environment: {
          ...draft.environment,
          counts: Object.fromEntries(inserted(counts, removal.place, [removal.header, removal.count])),
        },
        quotes: draft.quotes.map((quote) => ({
          ...quote,
          values: { ...quote.values, ...removal.rates[quote.id] },
        })),
        scenarios: draft.scenarios.map((scenario) => {
          const own = removal.ownCounts[scenario.id];
          if (own === undefined) return scenario;
          return { ...scenario, ownCounts: { ...scenario.ownCounts, [removal.header]: own } };
        }),
      };
    }
    case "environment":
      return { ...draft, environment: removal.environment };
    case "draft":
      return removal.draft;
  }
}

const inserted = <T>(list: readonly T[], place: number, item: T): readonly T[] => [
  ...list.slice(0, place),
  item,
  ...list.slice(place),
];
