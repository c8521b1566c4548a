import { Button } from "@fluentui/react-button";
import { Textarea } from "@fluentui/react-textarea";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useState, type ReactNode } from "react";
import type { QuestionLetter } from "../../scenarios";
import { Disclosure } from "../fields/Disclosure";
import { CheckIcon, CopyIcon } from "../icons";
import { copyText } from "./copyText";

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  said: {
    ...typographyStyles.caption1,
    margin: "2px 0",
    color: tokens.colorNeutralForeground2,
  },
  text: { width: "100%" },
});

/** A letter with all questions to one provider, to be copied. */
export function LetterCard({ letter }: { readonly letter: QuestionLetter }): ReactNode {
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const [isCopied, setCopied] = useState(false);
  const { to, questions, text } = letter;
  const copy = async (): Promise<void> => {
    const done = await copyText(text);
    setCopied(done);
    setSaid(
      done
        ? "Copied. Paste it into a message."
        : "This page isn't allowed to copy. Open the letter below, select its text and press Ctrl+C.",
    );
  };
  return (
    <li className={styles.card}>
      <h4 className={styles.name}>To {to}</h4>
      <p className={styles.said} role="status">
        {said || (questions === 1 ? "1 question" : `${questions} questions`)}
      </p>
      <Button
        size="small"
        icon={isCopied ? <CheckIcon /> : <CopyIcon />}
        aria-label={`Copy the letter to ${to}`}
        onClick={() => void copy()}
      >
        Copy the letter
      </Button>
      <Disclosure title="Read it">
        <Textarea className={styles.text} readOnly rows={12} aria-label={`Letter to ${to}`} value={text} />
      </Disclosure>
    </li>
  );
}
