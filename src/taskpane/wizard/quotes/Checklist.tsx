import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useId, type ReactNode } from "react";
import { checklistQuestions, type ChecklistItem, type DraftQuote } from "../../../scenarios";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTopStyle: "none" },
  },
  question: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground1 },
  why: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  answers: { display: "flex", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  answer: { minWidth: "56px" },
  sources: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  term: { display: "inline", marginRight: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  note: { display: "inline", margin: 0, overflowWrap: "anywhere" },
});

const ANSWERS = [
  { words: "Yes", answer: true },
  { words: "No", answer: false },
  { words: "Not known", answer: undefined },
] as const;

export interface ChecklistProps {
  readonly checklist: DraftQuote["checklist"];
  /** Where each term stands on the paper, by its header. */
  readonly sources: ReadonlyMap<string, string>;
  readonly onAnswer: (item: ChecklistItem, answer: boolean | undefined) => void;
}

/** What to look for in the contract: each question with why it matters. */
export function Checklist({ checklist, sources, onAnswer }: ChecklistProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <ul className={styles.list}>
        {checklistQuestions.map(({ item, question, why }, index) => (
          <li key={item} className={styles.item}>
            <p id={`${id}-${index}`} className={styles.question}>
              {question}
            </p>
            <p id={`${id}-${index}-why`} className={styles.why}>
              {why}
            </p>
            <div
              className={styles.answers}
              role="group"
              aria-labelledby={`${id}-${index}`}
              aria-describedby={`${id}-${index}-why`}
            >
              {ANSWERS.map(({ words, answer }) => (
                <Button
                  key={words}
                  className={styles.answer}
                  size="small"
                  appearance={checklist[item] === answer ? "primary" : "secondary"}
                  aria-pressed={checklist[item] === answer}
                  onClick={() => onAnswer(item, answer)}
                >
                  {words}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {sources.size > 0 && (
        <dl className={styles.sources} aria-label="Where it says so">
          {[...sources].map(([header, note]) => (
            <div key={header}>
              <dt className={styles.term}>{header || "Other notes"}</dt>
              <dd className={styles.note}>{note}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
