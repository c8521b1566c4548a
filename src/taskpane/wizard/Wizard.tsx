import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useCallback, useMemo, useRef, type Dispatch, type ReactNode } from "react";
import { AmountsContext, amountsIn } from "../fields/Amounts";
import { onFirstClick } from "../fields/onFirstClick";
import { lazyComponent } from "../lazyComponent";
import { LazyPart } from "../LazyPart";
import { LOW_PANE } from "../theme/lowPane";
import { EnvironmentStep } from "./environment/EnvironmentStep";
import type { FieldIssue } from "./FieldIssue";
import { calculatedDraft } from "./foreignAmounts";
import {
  ConflictsContext,
  placedDifferences,
  type ConflictAt,
  type PlacedDifference,
} from "./sync/conflicts";
import type { SheetActions } from "./sync/useSheetActions";
import { SyncNotices } from "./sync/SyncNotices";
import { StepBar } from "./StepBar";
import { StepFrame } from "./StepFrame";
import { STEP_TITLES } from "./stepTitles";
import { UndoBar } from "./UndoBar";
import { useShownIssues } from "./useShownIssues";
import type { WizardEvent } from "./WizardEvent";
import { STEPS, type StepName, type WizardState } from "./WizardState";

// What comes after the first step is fetched when it is gone to, and what is seldom seen when it is there.
const QuotesStep = lazyComponent(async () => (await import("./quotes/QuotesStep")).QuotesStep);
const FutureStep = lazyComponent(async () => (await import("./future/FutureStep")).FutureStep);
const CompareStep = lazyComponent(async () => (await import("./compare/CompareStep")).CompareStep);
const WhatIfStep = lazyComponent(async () => (await import("./whatIf/WhatIfStep")).WhatIfStep);
const Conflict = lazyComponent(async () => (await import("./sync/Conflict")).Conflict);
const DecideStep = lazyComponent(async () => (await import("./decide/DecideStep")).DecideStep);

const useStyles = makeStyles({
  wizard: { display: "flex", flexDirection: "column", minHeight: "100%" },
  bar: {
    position: "sticky",
    zIndex: 2,
    top: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    [LOW_PANE]: { position: "static" },
  },
  step: { flexGrow: 1, padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}` },
  foot: {
    position: "sticky",
    zIndex: 2,
    bottom: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Of no account, so that what it holds can stay in sight or scroll on its own.
    [LOW_PANE]: { display: "contents" },
  },
  ways: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    [LOW_PANE]: {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  next: { marginLeft: "auto" },
  spoken: { position: "absolute", clipPath: "inset(50%)", width: "1px", height: "1px", overflow: "hidden" },
});

export interface WizardProps {
  readonly state: WizardState;
  readonly dispatch: Dispatch<WizardEvent>;
  readonly sheets: SheetActions;
  readonly onTakeCells: () => void;
  /** Stands above the first step until it was skipped. */
  readonly firstRun: ReactNode;
}

/** The way from what a client has to a decision, in six steps. */
export function Wizard({ state, dispatch, sheets, onTakeCells, firstRun }: WizardProps): ReactNode {
  const styles = useStyles();
  const { step, draft } = state;
  const amounts = useMemo(() => amountsIn(draft.currency), [draft.currency]);
  const shownIssues = useShownIssues(state);
  const shown = useMemo(
    () => new Map(STEPS.map((name) => [name, shownIssues?.(state, name) ?? []] as const)),
    [state, shownIssues],
  );
  const issues = shown.get(step) ?? [];
  const issueAt = useCallback(
    (field: string) => shown.get(step)?.find((issue) => issue.field === field)?.message,
    [shown, step],
  );
  const came = useCameTo(step);
  const choose = (name: StepName) => {
    dispatch({ type: "step chosen", step: name });
  };
  const place = STEPS.indexOf(step);
  const [before, after] = [STEPS[place - 1], STEPS[place + 1]];
  const conflicts = useMemo(() => placedDifferences(draft, state.conflict), [draft, state.conflict]);
  const { isWorking, onSettle } = sheets;
  const conflictAt = useCallback<ConflictAt>(
    (field) => {
      const here = conflicts.filter((each) => each.field === field).map(({ difference }) => difference);
      const [first] = here;
      return first && { sheet: first.sheet, isWorking, onSettle: (side) => onSettle(side, here) };
    },
    [conflicts, isWorking, onSettle],
  );
  const inStep = conflicts.filter((each) => each.step === step).map(({ difference }) => difference);
  const props = { state, dispatch, issueAt, onReadCells: sheets.onReadCells };
  const calculated = { ...props, state: { ...state, draft: calculatedDraft(draft) } };
  return (
    <AmountsContext value={amounts}>
      <ConflictsContext value={conflictAt}>
        <div className={styles.wizard}>
          <div className={styles.bar}>
            <StepBar
              step={step}
              visited={state.visited}
              toFix={countsOf(shown, conflicts)}
              onChoose={choose}
            />
          </div>
          <div className={styles.step}>
            <SyncNotices
              sync={state.sync}
              trouble={state.trouble}
              notice={state.notice}
              onClose={() => dispatch({ type: "notice closed" })}
            />
            {step === "environment" && firstRun}
            <StepFrame key={step} step={step} issues={issues} takesFocus={came}>
              {inStep.length > 0 && (
                <LazyPart>
                  <Conflict
                    differences={inStep}
                    isWorking={isWorking}
                    onSettle={(side) => onSettle(side, inStep)}
                  />
                </LazyPart>
              )}
              <LazyPart>
                {step === "environment" && (
                  <EnvironmentStep {...props} isWorking={sheets.isWorking} onTakeCells={onTakeCells} />
                )}
                {step === "quotes" && <QuotesStep {...props} sheets={sheets} />}
                {step === "future" && <FutureStep {...props} />}
                {step === "compare" && <CompareStep {...calculated} sheets={sheets} />}
                {step === "what if" && <WhatIfStep {...calculated} sheets={sheets} />}
                {step === "decide" && <DecideStep {...calculated} sheets={sheets} />}
              </LazyPart>
            </StepFrame>
          </div>
          <div className={styles.foot}>
            <UndoBar state={state} dispatch={dispatch} />
            <div className={styles.ways}>
              {before && (
                <Button appearance="subtle" onClick={onFirstClick(() => choose(before))}>
                  Back
                </Button>
              )}
              {after && (
                <Button
                  className={styles.next}
                  appearance={step === "compare" ? "secondary" : "primary"}
                  onClick={onFirstClick(() => choose(after))}
                >
                  Next: {STEP_TITLES[after].name}
                </Button>
              )}
            </div>
          </div>
          <div role="status" className={styles.spoken}>
            {state.announcement}
          </div>
        </div>
      </ConflictsContext>
    </AmountsContext>
  );
}

/** Whether the step is one that was gone to, and not the one that the pane opened with. */
function useCameTo(step: StepName): boolean {
  const first = useRef(step);
  const came = useRef(false);
  if (step !== first.current) came.current = true;
  return came.current;
}

const countsOf = (
  shown: ReadonlyMap<StepName, readonly FieldIssue[]>,
  conflicts: readonly PlacedDifference[],
): Readonly<Record<StepName, number>> =>
  Object.fromEntries(
    STEPS.map((name) => [
      name,
      (shown.get(name)?.length ?? 0) + conflicts.filter((each) => each.step === name).length,
    ]),
  ) as Record<StepName, number>;
