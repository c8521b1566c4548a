import { Button } from "@fluentui/react-button";
import { ProgressBar } from "@fluentui/react-progress";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  words: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalXS}` },
});

export interface WorkingProps {
  readonly words: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly onStop: () => void;
}

/** How far some work is, and a way to end it. */
export function Working({ words, share, onStop }: WorkingProps): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <p className={styles.words}>{words}</p>
      <div className={styles.row}>
        <ProgressBar value={share} aria-label={words} />
        <Button size="small" onClick={onStop}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

/** Says that work was ended, and begins it again. */
export function Stopped({
  words,
  onRestart,
}: {
  readonly words: string;
  readonly onRestart: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <div role="status">
      <p className={styles.words}>{words}</p>
      <Button size="small" onClick={onRestart}>
        Run again
      </Button>
    </div>
  );
}
