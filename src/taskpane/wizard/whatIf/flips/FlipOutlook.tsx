import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useMemo, type Dispatch, type ReactNode } from "react";
import type { Study } from "../../../../pricing";
import { studyOfDraft } from "../../../../scenarios";
import { useAmounts } from "../../../fields/Amounts";
import type { WizardEvent } from "../../WizardEvent";
import type { WizardState } from "../../WizardState";
import { Stopped, Working } from "../Working";
import { fieldTitle } from "../fieldWords";
import { waysToFlip } from "./flipWords";
import { useFlips } from "./useFlips";

const useStyles = makeStyles({
  part: {
    marginTop: tokens.spacingVerticalXL,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  sentence: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    overflowWrap: "anywhere",
  },
});

/** As many changes as a recommendation is read with. */
const NEAREST = 3;

export interface FlipOutlookProps {
  readonly state: WizardState;
  readonly dispatch: Dispatch<WizardEvent>;
}

/** What would flip the cheapest quote of a recommendation, and how far that is from today. */
export function FlipOutlook({ state: { draft, scenario }, dispatch }: FlipOutlookProps): ReactNode {
  const styles = useStyles();
  const study = useMemo(() => studyOfDraft(draft, scenario, "total"), [draft, scenario]);
  // One quote has nothing to be compared with; without an answer the step says why elsewhere.
  if (!study.ok || study.value.names.length < 2 || !study.value.bestAt(study.value.now).ok) return null;
  return (
    <section className={styles.part} aria-label="What would flip it">
      <h4 className={styles.heading}>What would flip it</h4>
      <Nearest study={study.value} />
      <Button size="small" onClick={() => dispatch({ type: "step chosen", step: "what if" })}>
        Go to What if
      </Button>
    </section>
  );
}

function Nearest({ study }: { readonly study: Study }): ReactNode {
  const styles = useStyles();
  const amounts = useAmounts();
  const { progress, stop, restart } = useFlips(study);
  if (progress.state === "working")
    return <Working words="Trying every number …" share={progress.share} onStop={stop} />;
  if (progress.state === "stopped")
    return <Stopped words="Stopped before every number was tried." onRestart={restart} />;
  const found = progress.value;
  if (!found.ok) return null;
  const { best, flips } = found.value;
  const name = study.names[best] ?? "";
  const nearest = flips.flatMap((flip) =>
    waysToFlip(flip, amounts)
      .slice(0, 1)
      .map((words) => `${fieldTitle(flip.field)}: ${words}`),
  );
  if (nearest.length === 0) {
    return (
      <p className={styles.sentence}>
        By total cost “{name}” stays the cheapest, whichever single number changes within the range tried.
      </p>
    );
  }
  return (
    <ul className={styles.list}>
      {nearest.slice(0, NEAREST).map((sentence) => (
        <li key={sentence} className={styles.sentence}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}
