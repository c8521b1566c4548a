import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useMemo, type ReactNode } from "react";
import { cellSentence } from "../../../pricing";
import { studyOfDraft } from "../../../scenarios";
import { lazyComponent } from "../../lazyComponent";
import { MeasureChoice } from "../compare/MeasureChoice";
import { ScenarioChoice } from "../ScenarioChoice";
import type { StepProps } from "../StepProps";
import type { SheetActions } from "../sync/useSheetActions";
import type { PartProps } from "./PartProps";
import { WhatIfPart } from "./WhatIfPart";

const FlipsPart = lazyComponent(async () => (await import("./flips/FlipsPart")).FlipsPart);
const SwingsPart = lazyComponent(async () => (await import("./swings/SwingsPart")).SwingsPart);
const BreakEvenPart = lazyComponent(async () => (await import("./breakEven/BreakEvenPart")).BreakEvenPart);
const HowSurePart = lazyComponent(async () => (await import("./howSure/HowSurePart")).HowSurePart);
const OwnValuesPart = lazyComponent(async () => (await import("./OwnValuesPart")).OwnValuesPart);

const useStyles = makeStyles({
  nothing: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

const PARTS: readonly {
  readonly title: string;
  readonly note: string;
  readonly Part: (props: PartProps) => ReactNode;
}[] = [
  {
    title: "What flips the answer",
    note: "How far each number can go before another quote wins",
    Part: FlipsPart,
  },
  { title: "What moves the cost", note: "Which numbers matter most for one quote", Part: SwingsPart },
  { title: "Break-even", note: "Where two quotes cost the same", Part: BreakEvenPart },
  { title: "How sure", note: "What uncertain growth does to the costs", Part: HowSurePart },
  { title: "Your own values", note: "Sheets for values that you type", Part: OwnValuesPart },
];
const OPEN_FIRST = [PARTS[0]?.title ?? ""];

export interface WhatIfStepProps extends StepProps {
  readonly sheets: SheetActions;
}

/** What would change the answer: five questions, each opened when somebody has it. */
export function WhatIfStep({ state, dispatch, issueAt, sheets }: WhatIfStepProps): ReactNode {
  const styles = useStyles();
  const { draft, scenario, measure } = state;
  const study = useMemo(() => studyOfDraft(draft, scenario, measure), [draft, scenario, measure]);
  if (draft.quotes.length === 0) {
    return (
      <>
        <p className={styles.nothing}>There is no quote yet, so there is nothing to try.</p>
        <Button appearance="primary" onClick={() => dispatch({ type: "step chosen", step: "quotes" })}>
          Add a quote
        </Button>
      </>
    );
  }
  const open = state.whatIf.open ?? OPEN_FIRST;
  return (
    <>
      <ScenarioChoice state={state} dispatch={dispatch} />
      <MeasureChoice state={state} dispatch={dispatch} issueAt={issueAt} />
      {!study.ok && (
        <p className={styles.nothing} role="status">
          Nothing can be tried yet. {cellSentence(study.issue)}
        </p>
      )}
      {study.ok &&
        PARTS.map(({ title, note, Part }) => (
          <WhatIfPart
            key={title}
            title={title}
            note={note}
            isOpen={open.includes(title)}
            onToggle={() =>
              dispatch({
                type: "what if asked",
                choices: {
                  open: open.includes(title) ? open.filter((each) => each !== title) : [...open, title],
                },
              })
            }
          >
            <Part study={study.value} state={state} dispatch={dispatch} sheets={sheets} />
          </WhatIfPart>
        ))}
    </>
  );
}
