import { emptyCharge, type DraftCharge } from "../../../scenarios";
import { chargeName, freeCopyName } from "../names";
import { withDraft, type PlacedCharge, type WizardState } from "../WizardState";
import type { WizardEvent } from "../WizardEvent";

/** What happens to the charges of the quotes. */
export function reduceCharges(state: WizardState, event: WizardEvent): WizardState {
  const { draft } = state;
  const { charges } = draft;
  const changed = (next: readonly DraftCharge[]) => withDraft(state, { ...draft, charges: next });
  switch (event.type) {
    case "charge added": {
      const charge = emptyCharge(charges, event.quote);
      return { ...changed([...charges, charge]), openCharge: charge.id, announcement: "Charge added." };
    }
    case "charge opened":
      return { ...state, openCharge: event.id };
    case "charge typed":
      return changed(
        charges.map((charge) =>
          charge.id === event.id
            ? { ...charge, values: { ...charge.values, [event.header]: event.value } }
            : charge,
        ),
      );
    case "charge duplicated": {
      const place = charges.findIndex(({ id }) => id === event.id);
      const charge = charges[place];
      if (charge === undefined) return state;
      const own = charges.filter(({ quote }) => quote === charge.quote);
      const label = freeCopyName(
        chargeName(draft, charge),
        own.map((each) => chargeName(draft, each)),
      );
      const copy = {
        ...charge,
        id: emptyCharge(charges, "").id,
        values: { ...charge.values, Charge: label },
      };
      return {
        ...changed([...charges.slice(0, place + 1), copy, ...charges.slice(place + 1)]),
        openCharge: copy.id,
        announcement: `“${label}” added.`,
      };
    }
    case "charge removed": {
      const removed = placedCharges(charges, ({ id }) => id === event.id);
      const [first] = removed;
      if (first === undefined) return state;
      return {
        ...changed(charges.filter(({ id }) => id !== event.id)),
        removal: { what: "charge", charges: removed, name: chargeName(draft, first.charge) },
        announcement: `“${chargeName(draft, first.charge)}” removed.`,
      };
    }
    default:
      return state;
  }
}

/** The charges that are meant, with their places among all. */
export function placedCharges(
  charges: readonly DraftCharge[],
  isMeant: (charge: DraftCharge) => boolean,
): readonly PlacedCharge[] {
  return charges.flatMap((charge, place) => (isMeant(charge) ? [{ charge, place }] : []));
}
