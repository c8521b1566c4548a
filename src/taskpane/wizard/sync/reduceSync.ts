import { draftFromRows, draftRows, mergeRows, withChanges, withoutSheets } from "../../../scenarios";
import { withDraft, type WizardState } from "../WizardState";
import type { WizardEvent } from "../WizardEvent";

/** What the workbook has to say. What was typed in the meantime stays. */
export function reduceSync(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case "draft read": {
      const { draft, before, sync } = event;
      const read = draft === undefined ? state : withDraft(state, withChanges(draft, before, state.draft));
      return { ...read, sync };
    }
    case "sheets inserted":
      return withDraft(state, { ...state.draft, inserted: event.inserted });
    case "sheets gone":
      return {
        ...withDraft(state, withoutSheets(state.draft)),
        conflict: [],
        notice: event.report,
        announcement: event.report.message,
      };
    case "sheets read": {
      const { draft } = mergeRows(event.base, event.sheet, draftRows(state.draft));
      return {
        ...withDraft(state, draftFromRows(state.draft, draft)),
        announcement: event.isQuiet ? state.announcement : "The wizard shows what was changed in the sheets.",
      };
    }
    case "conflict found":
      return {
        ...state,
        conflict: event.differences,
        announcement: "Sheet and wizard differ: choose which one to keep.",
      };
    case "conflict settled":
      return { ...state, conflict: [] };
    case "sync troubled":
      return { ...state, trouble: event.trouble };
    case "notice closed":
      return { ...state, notice: undefined };
    default:
      return state;
  }
}
