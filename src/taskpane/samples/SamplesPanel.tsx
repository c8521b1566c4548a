import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import { samples, type Sample } from "../../scenarios";

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
  sample: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  sentence: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
});

export interface SamplesPanelProps {
  readonly isWorking: boolean;
  readonly onOpen: (sample: Sample) => void;
}

/** The reference scenarios, each to be opened as sheets. */
export function SamplesPanel({ isWorking, onOpen }: SamplesPanelProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      <p className={styles.intro}>
        Each opens as a new sheet with live formulas: change a count or a rate and watch the verdict follow.
        The rates are assumptions, marked as such, with published prices beside them.
      </p>
      <ul className={styles.list}>
        {samples.map((sample) => (
          <li key={sample.id} className={styles.sample}>
            <h3 className={styles.title}>{sample.title}</h3>
            <p className={styles.sentence}>{sample.shows}</p>
            <Button
              size="small"
              disabledFocusable={isWorking}
              aria-label={`Open ${sample.title}`}
              onClick={() => onOpen(sample)}
            >
              Open
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
