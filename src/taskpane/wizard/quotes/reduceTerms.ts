import { SOURCES, sourcesIn, withSource, type FieldValue } from "../../../scenarios";
import { fieldId, withDraft, type WizardState } from "../WizardState";
import type { WizardEvent } from "../WizardEvent";

type Values = Readonly<Record<string, FieldValue>>;

/** Which terms a card shows, and what becomes of one that is taken away. */
export function reduceTerms(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case "term typed":
    case "charge typed":
      return withTerm(state, event.id, event.header);
    case "term added":
      return { ...withTerm(state, event.id, event.header), announcement: `${event.header} added.` };
    case "term removed": {
      const { id, header } = event;
      const { quotes, charges } = state.draft;
      const record = [...quotes, ...charges].find((each) => each.id === id);
      if (record === undefined) return state;
      const { [header]: value = "", [SOURCES]: sources = "" } = record.values;
      // Where it stands on the paper goes with it.
      const source = sourcesIn(sources).get(header) ?? "";
      const isOther = (field: string) => field !== fieldId(id, header);
      return {
        ...withTermValue(state, id, header, "", source === "" ? undefined : ""),
        added: state.added.filter(isOther),
        touched: state.touched.filter(isOther),
        removal: { what: "term", id, header, value, source },
        announcement: `${header} removed.`,
      };
    }
    case "bands reduced": {
      const { id, header, value, words } = event;
      const { quotes, charges } = state.draft;
      const record = [...quotes, ...charges].find((each) => each.id === id);
      if (record === undefined) return state;
      return {
        ...withTerm(withTermValue(state, id, header, value, undefined), id, header),
        removal: { what: "bands", id, header, value: record.values[header] ?? "", words },
        announcement: words,
      };
    }
    default:
      return state;
  }
}

/** The state with a term in sight. */
export function withTerm(state: WizardState, id: string, header: string): WizardState {
  const field = fieldId(id, header);
  return state.added.includes(field) ? state : { ...state, added: [...state.added, field] };
}

/**
 * The state with a value of a quote or a charge changed.
 *
 * @param source where it stands on the paper; undefined where that stays as it is
 */
export function withTermValue(
  state: WizardState,
  id: string,
  header: string,
  value: FieldValue,
  source: string | undefined,
): WizardState {
  const changeOf = (values: Values): Values => ({
    [header]: value,
    ...(source === undefined ? {} : { [SOURCES]: withSource(values[SOURCES], header, source) }),
  });
  const changed = <T extends { readonly id: string; readonly values: Values }>(records: readonly T[]) =>
    records.map((each) =>
      each.id === id ? { ...each, values: { ...each.values, ...changeOf(each.values) } } : each,
    );
  const { draft } = state;
  return withDraft(state, { ...draft, quotes: changed(draft.quotes), charges: changed(draft.charges) });
}
