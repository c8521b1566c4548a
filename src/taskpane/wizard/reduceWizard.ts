import { reduceTerms } from "./quotes/reduceTerms";
import { reduceCompare } from "./compare/reduceCompare";
import { reduceEnvironment } from "./environment/reduceEnvironment";
import { reduceFuture } from "./future/reduceFuture";
import { reduceCharges } from "./quotes/reduceCharges";
import { reduceQuotes } from "./quotes/reduceQuotes";
import { reduceSync } from "./sync/reduceSync";
import { withPasted, withPastedQuotes, type Draft } from "../../scenarios";
import { undoRemoval } from "./undoRemoval";
import { fieldId, withDraft, withSheetsOf, type StepName, type WizardState } from "./WizardState";
import type { WizardEvent } from "./WizardEvent";

/** Each knows the events of its step and leaves the others alone. */
const STEP_REDUCERS = [
  reduceEnvironment,
  reduceQuotes,
  reduceCharges,
  reduceTerms,
  reduceFuture,
  reduceCompare,
  reduceSync,
];

/** The wizard's next state: pure, so that every path through it can be replayed in a test. */
export function reduceWizard(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case "step chosen":
      return { ...goneTo(state, event.step), announcement: "" };
    case "field touched":
      return state.touched.includes(event.field)
        ? state
        : { ...state, touched: [...state.touched, event.field] };
    case "sample loaded":
      return {
        // It is offered in the first step; who went on while it came stays where they are.
        ...withDraft(
          state.step === "environment" ? goneTo(state, "compare") : state,
          withSheetsOf(event.draft, state.draft),
        ),
        removal: { what: "draft", draft: state.draft, by: `“${event.title}”` },
        announcement: `“${event.title}” is loaded.`,
      };
    case "table pasted": {
      const { kind, records, owner, charges } = event;
      const before = kind === "charges" ? withoutBlankCharges(state.draft, owner) : state.draft;
      const { draft, ids } =
        kind === "quotes" && charges !== undefined
          ? withPastedQuotes(before, records, charges)
          : withPasted(before, kind, records, owner);
      return {
        ...withDraft(state, draft),
        // What was refused is said at its field at once.
        touched: [
          ...state.touched,
          ...ids.flatMap((id, place) =>
            Object.keys(records[place] ?? {}).map((header) => fieldId(id, header)),
          ),
        ],
        removal: { what: "paste", kind, ids },
        announcement: `${ids.length} ${ids.length === 1 ? kind.slice(0, -1) : kind} added.`,
      };
    }
    case "removal undone":
      return undoRemoval(state);
    case "removal forgotten":
      return { ...state, removal: undefined };
    default:
      return STEP_REDUCERS.reduce((next, reduce) => reduce(next, event), state);
  }
}

/** The state in another step: what is missing in the one before is said from now on. */
const goneTo = (state: WizardState, step: StepName): WizardState => ({
  ...state,
  step,
  visited: [...new Set([...state.visited, state.step])],
  taken: undefined,
});

/** Without the charges of a quote that say nothing yet: an itemized quote begins with one, and a rate card has all. */
function withoutBlankCharges(draft: Draft, owner: string | undefined): Draft {
  const isBlank = (values: Draft["charges"][number]["values"]) =>
    Object.values(values).every((value) => value === "");
  const charges = draft.charges.filter(({ quote, values }) => quote !== owner || !isBlank(values));
  return { ...draft, charges };
}
