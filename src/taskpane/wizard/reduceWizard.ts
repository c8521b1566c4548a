import { reduceCompare } from "./compare/reduceCompare";
import { reduceEnvironment } from "./environment/reduceEnvironment";
import { reduceFuture } from "./future/reduceFuture";
import { reduceKeeping } from "./keeping/reduceKeeping";
import { reduceQuotes } from "./quotes/reduceQuotes";
import { undoRemoval } from "./undoRemoval";
import { withDraft, type WizardState } from "./WizardState";
import type { WizardEvent } from "./WizardEvent";
import { withSheetsOf } from "./withSheetsOf";

/** Each knows the events of its step and leaves the others alone. */
const STEP_REDUCERS = [reduceEnvironment, reduceQuotes, reduceFuture, reduceCompare, reduceKeeping];

/** The wizard's next state: pure, so that every path through it can be replayed in a test. */
export function reduceWizard(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case "step chosen":
      return {
        ...state,
        step: event.step,
        passed: [...new Set([...state.passed, state.step])],
        taken: undefined,
        announcement: "",
      };
    case "field left":
      return state.left.includes(event.field) ? state : { ...state, left: [...state.left, event.field] };
    case "sample loaded":
      return {
        ...withDraft(state, withSheetsOf(event.draft, state.draft)),
        removal: { what: "draft", draft: state.draft, by: `“${event.title}”` },
        announcement: `“${event.title}” is loaded.`,
      };
    case "removal undone":
      return undoRemoval(state);
    case "removal forgotten":
      return { ...state, removal: undefined };
    default:
      return STEP_REDUCERS.reduce((next, reduce) => reduce(next, event), state);
  }
}
