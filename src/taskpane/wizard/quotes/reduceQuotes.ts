import { modelNamed } from "../../../pricing";
import {
  changeModel,
  chargesOf,
  deviceHeaders,
  emptyCharge,
  emptyQuote,
  type DraftQuote,
} from "../../../scenarios";
import { freeCopyName, quoteName } from "../names";
import { withDraft, type WizardState } from "../WizardState";
import { withoutKey } from "../undoRemoval";
import type { WizardEvent } from "../WizardEvent";
import { placedCharges } from "./reduceCharges";

/** What happens in the step of the quotes. */
export function reduceQuotes(state: WizardState, event: WizardEvent): WizardState {
  const { draft } = state;
  const { quotes } = draft;
  const changed = (next: readonly DraftQuote[]) => withDraft(state, { ...draft, quotes: next });
  const replaced = (id: string, change: (quote: DraftQuote) => DraftQuote) =>
    changed(quotes.map((quote) => (quote.id === id ? change(quote) : quote)));
  switch (event.type) {
    case "quote added": {
      const quote = emptyQuote(quotes, event.model);
      // What an itemized quote bills stands in its charges alone: it begins with one.
      const isItemised = modelNamed(event.model)?.needsCountingCharge === true;
      const charge = emptyCharge(draft.charges, quote.id);
      return {
        ...withDraft(state, {
          ...draft,
          quotes: [...quotes, quote],
          charges: isItemised ? [...draft.charges, charge] : draft.charges,
        }),
        openQuote: quote.id,
        openCharge: isItemised ? charge.id : state.openCharge,
        announcement: `Quote ${quotes.length + 1} added.`,
      };
    }
    case "quote opened":
      return { ...state, openQuote: event.id };
    case "term typed":
      return replaced(event.id, (quote) => ({
        ...quote,
        values: { ...quote.values, [event.header]: event.value },
      }));
    case "model chosen":
      return replaced(event.id, (quote) => changeModel(quote, event.model, deviceHeaders(draft)));
    case "checklist answered":
      return replaced(event.id, (quote) => {
        const others = withoutKey(quote.checklist, event.item);
        return {
          ...quote,
          checklist: event.answer === undefined ? others : { ...others, [event.item]: event.answer },
        };
      });
    case "quote duplicated": {
      const place = quotes.findIndex(({ id }) => id === event.id);
      const quote = quotes[place];
      if (quote === undefined) return state;
      const names = quotes.map((_, index) => quoteName(draft, index));
      const copy: DraftQuote = {
        ...quote,
        id: emptyQuote(quotes).id,
        values: { ...quote.values, Quote: freeCopyName(quoteName(draft, place), names) },
      };
      // Its charges are copied with it.
      const charges = chargesOf(draft, quote.id).reduce(
        (all, charge) => [...all, { ...charge, id: emptyCharge(all, "").id, quote: copy.id }],
        draft.charges,
      );
      return {
        ...withDraft(state, {
          ...draft,
          quotes: [...quotes.slice(0, place + 1), copy, ...quotes.slice(place + 1)],
          charges,
        }),
        openQuote: copy.id,
        announcement: `“${String(copy.values["Quote"])}” added.`,
      };
    }
    case "quote moved": {
      const place = quotes.findIndex(({ id }) => id === event.id);
      const quote = quotes[place];
      const to = place + event.by;
      if (quote === undefined || to < 0 || to >= quotes.length) return state;
      const others = quotes.filter(({ id }) => id !== event.id);
      return {
        ...changed([...others.slice(0, to), quote, ...others.slice(to)]),
        announcement: `“${quoteName(draft, place)}” is now number ${to + 1} of ${quotes.length}.`,
      };
    }
    case "quote removed": {
      const place = quotes.findIndex(({ id }) => id === event.id);
      const quote = quotes[place];
      if (quote === undefined) return state;
      const isOwn = (charge: { readonly quote?: string }) => charge.quote === event.id;
      return {
        ...withDraft(state, {
          ...draft,
          quotes: quotes.filter(({ id }) => id !== event.id),
          charges: draft.charges.filter((charge) => !isOwn(charge)),
        }),
        removal: { what: "quote", quote, place, charges: placedCharges(draft.charges, isOwn) },
        announcement: `“${quoteName(draft, place)}” removed.`,
      };
    }
    default:
      return state;
  }
}
