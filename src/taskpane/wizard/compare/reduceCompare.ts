import { withDraft, type WizardState } from "../WizardState";
import type { WizardEvent } from "../WizardEvent";

/** What is chosen to look at in the steps that compare and decide. */
export function reduceCompare(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case "scenario chosen":
      return { ...state, scenario: event.id };
    case "measure chosen":
      return { ...state, measure: event.measure };
    case "discount rate typed":
      return withDraft(state, { ...state.draft, discountRate: event.value });
    case "what if asked":
      return { ...state, whatIf: { ...state.whatIf, ...event.choices } };
    default:
      return state;
  }
}
