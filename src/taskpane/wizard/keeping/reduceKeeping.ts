import { withDraft, type WizardState } from "../WizardState";
import type { WizardEvent } from "../WizardEvent";
import { withoutSheets } from "../withoutSheets";

/** What the workbook has to say. */
export function reduceKeeping(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case "draft read": {
      const read = event.draft === undefined ? state : withDraft(state, event.draft);
      return { ...read, keeping: event.keeping };
    }
    case "sheets inserted":
      return withDraft(state, { ...state.draft, inserted: event.inserted });
    case "sheets gone":
      return { ...withDraft(state, withoutSheets(state.draft)), conflict: undefined };
    case "tables read":
      return {
        ...withDraft(state, event.draft),
        conflict: undefined,
        announcement: event.isQuiet ? state.announcement : "The wizard shows what was changed in the sheets.",
      };
    case "conflict found":
      return {
        ...state,
        conflict: event.differences,
        announcement: "Sheet and wizard differ: choose which one counts.",
      };
    case "conflict settled":
      return { ...state, conflict: undefined };
    default:
      return state;
  }
}
