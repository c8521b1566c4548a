import { render } from "@testing-library/react";
import { useReducer } from "react";
import { emptyDraft, type Draft, type FieldValue } from "../../../src/scenarios";
import { reduceWizard } from "../../../src/taskpane/wizard/reduceWizard";
import { Wizard } from "../../../src/taskpane/wizard/Wizard";
import { initialWizardState, type WizardState } from "../../../src/taskpane/wizard/WizardState";
import type { SheetActions } from "../../../src/taskpane/wizard/sync/useSheetActions";
import "../browserLacks";
import "../patience";

type Values = Readonly<Record<string, FieldValue>>;

/** A draft of some users and 12 workstations, with these quotes: `quote-1`, `quote-2`, … */
export function draftOf(quotes: readonly Values[], counts: Values = { Users: 10, Workstations: 12 }): Draft {
  const empty = emptyDraft("USD");
  return {
    ...empty,
    environment: { ...empty.environment, counts: { ...empty.environment.counts, ...counts } },
    quotes: quotes.map((values, place) => ({ id: `quote-${place + 1}`, values, checklist: {} })),
  };
}

/** A wizard without a workbook; answers what it held last. */
export function showWizard(
  draft: Draft,
  change: Partial<WizardState>,
  actions: Partial<SheetActions> = {},
): { readonly state: () => WizardState } {
  let last = { ...initialWizardState(draft), ...change };
  const nothing = () => undefined;
  const sheets: SheetActions = {
    isWorking: false,
    onInsert: nothing,
    onInsertStudy: nothing,
    onShow: nothing,
    onRefresh: nothing,
    onCopyValues: nothing,
    onRequest: nothing,
    onDownloadRequest: undefined,
    onDecision: nothing,
    onSettle: nothing,
    onReadCells: () => Promise.resolve(undefined),
    ...actions,
  };
  const Shown = () => {
    const [state, dispatch] = useReducer(reduceWizard, last);
    last = state;
    return (
      <Wizard state={state} dispatch={dispatch} sheets={sheets} onTakeCells={nothing} firstRun={undefined} />
    );
  };
  render(<Shown />);
  return { state: () => last };
}
