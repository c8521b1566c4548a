import { withTerm, withTermValue } from "./quotes/reduceTerms";
import { emptyCharge, emptyQuote, emptyScenario, type Draft } from "../../scenarios";
import { withDraft, withSheetsOf, type PlacedCharge, type Removal, type WizardState } from "./WizardState";

/** Brings back what was taken away last; what was typed since then stays. */
export function undoRemoval(state: WizardState): WizardState {
  const { draft } = state;
  if (state.removal === undefined) return state;
  if (state.removal.what === "term") {
    const { id, header, value, source } = state.removal;
    const restored = withTermValue(state, id, header, value, source === "" ? undefined : source);
    return { ...withTerm(restored, id, header), removal: undefined, announcement: "Undone." };
  }
  if (state.removal.what === "bands") {
    const { id, header, value } = state.removal;
    const restored = withTermValue(state, id, header, value, undefined);
    return { ...restored, removal: undefined, announcement: "Undone." };
  }
  const removal = underFreeId(state.removal, draft);
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

/** What was added since may have got the id of what was removed: then that comes back under another. */
function underFreeId(removal: RecordRemoval, { quotes, scenarios }: Draft): RecordRemoval {
  if (removal.what === "quote" && quotes.some(({ id }) => id === removal.quote.id)) {
    const { id } = emptyQuote(quotes);
    const charges = removal.charges.map(({ charge, place }) => ({ charge: { ...charge, quote: id }, place }));
    return { ...removal, quote: { ...removal.quote, id }, charges };
  }
  if (removal.what === "scenario" && scenarios.some(({ id }) => id === removal.scenario.id)) {
    return { ...removal, scenario: { ...removal.scenario, id: emptyScenario(scenarios, "").id } };
  }
  return removal;
}

type RecordRemoval = Exclude<Removal, { readonly what: "term" | "bands" }>;

function restoredDraft(draft: Draft, removal: RecordRemoval): Draft {
  switch (removal.what) {
    case "quote":
      return {
        ...draft,
        quotes: inserted(draft.quotes, removal.place, removal.quote),
        charges: withCharges(draft.charges, removal.charges),
      };
    case "charge":
      return { ...draft, charges: withCharges(draft.charges, removal.charges) };
    case "scenario":
      return { ...draft, scenarios: inserted(draft.scenarios, removal.place, removal.scenario) };
    case "device class": {
      // The class may have been added again since.
      const counts = Object.entries(withoutKey(draft.environment.counts, removal.header));
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
    case "paste": {
      const isPasted = ({ id }: { readonly id: string }) => removal.ids.includes(id);
      const left = draft[removal.kind].filter((each) => !isPasted(each));
      // One scenario has to stay: without any there is nothing to compare.
      if (removal.kind === "scenarios" && left.length === 0) return draft;
      // Charges that came with a quote go with it.
      const charges = draft.charges.filter(
        ({ quote }) => quote === undefined || !removal.ids.includes(quote),
      );
      return { ...draft, charges, [removal.kind]: left };
    }
    case "environment":
      return { ...draft, environment: removal.environment };
    case "draft":
      return withSheetsOf(removal.draft, draft);
  }
}

/** Each at its place, under an id that is still free. */
function withCharges(charges: Draft["charges"], removed: readonly PlacedCharge[]): Draft["charges"] {
  return removed.reduce((all, { charge, place }) => {
    const isTaken = all.some(({ id }) => id === charge.id);
    return inserted(all, place, isTaken ? { ...charge, id: emptyCharge(all, "").id } : charge);
  }, charges);
}

const inserted = <T>(list: readonly T[], place: number, item: T): readonly T[] => [
  ...list.slice(0, place),
  item,
  ...list.slice(place),
];

/** The record without one of its keys. */
export function withoutKey<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}
