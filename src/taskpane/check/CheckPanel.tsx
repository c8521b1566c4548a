import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useMemo, type Dispatch, type ReactNode } from "react";
import { checkDraft, questionLetters, type Draft } from "../../scenarios";
import { AmountsContext, amountsIn } from "../fields/Amounts";
import { calculatedDraft } from "../wizard/foreignAmounts";
import type { WizardEvent } from "../wizard/WizardEvent";
import { CheckedQuoteCard } from "./CheckedQuoteCard";
import { LetterCard } from "./LetterCard";

const useStyles = makeStyles({
  intro: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  heading: {
    ...typographyStyles.subtitle2,
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalS}`,
  },
});

export interface CheckPanelProps {
  readonly draft: Draft;
  readonly dispatch: Dispatch<WizardEvent>;
  /** Shows the wizard. */
  readonly onLeave: () => void;
}

/** What to ask before signing: each quote's findings with what they cost, and a letter to each provider. */
export function CheckPanel({ draft, dispatch, onLeave }: CheckPanelProps): ReactNode {
  const styles = useStyles();
  const amounts = useMemo(() => amountsIn(draft.currency), [draft.currency]);
  const checked = useMemo(() => checkDraft(calculatedDraft(draft)), [draft]);
  const letters = useMemo(() => questionLetters(checked), [checked]);
  if (checked.length === 0) {
    return (
      <>
        <p className={styles.intro}>There is no quote yet, so there is nothing to check.</p>
        <Button
          appearance="primary"
          onClick={() => {
            dispatch({ type: "step chosen", step: "quotes" });
            onLeave();
          }}
        >
          Add a quote
        </Button>
      </>
    );
  }
  return (
    <AmountsContext value={amounts}>
      <p className={styles.intro}>
        The mistakes and risks in each quote, their cost in the scenario where they cost most, and the
        question to ask.
      </p>
      <ul className={styles.list} aria-label="Findings by quote">
        {checked.map((quote) => (
          <CheckedQuoteCard key={quote.id} quote={quote} dispatch={dispatch} onLeave={onLeave} />
        ))}
      </ul>
      {letters.length > 0 && (
        <section aria-label="Letters">
          <h3 className={styles.heading}>All questions as a letter</h3>
          <ul className={styles.list}>
            {letters.map((letter) => (
              <LetterCard key={letter.to} letter={letter} />
            ))}
          </ul>
        </section>
      )}
    </AmountsContext>
  );
}
