import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useId, type ReactNode } from "react";
import { ChevronIcon } from "../../icons";
import { LazyPart } from "../../LazyPart";

const useStyles = makeStyles({
  part: {
    marginTop: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0 },
  button: {
    width: "100%",
    minHeight: "36px",
    justifyContent: "space-between",
    paddingLeft: 0,
    paddingRight: 0,
    textAlign: "left",
  },
  words: { display: "block", minWidth: 0 },
  title: { ...typographyStyles.subtitle2, display: "block" },
  note: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  content: { paddingTop: tokens.spacingVerticalXS },
});

export interface WhatIfPartProps {
  readonly title: string;
  /** What is asked in it. */
  readonly note: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One question of the step: its heading opens and closes it. What is in it is fetched and computed when it is open. */
export function WhatIfPart({ title, note, isOpen, onToggle, children }: WhatIfPartProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.part}>
      <h4 className={styles.heading}>
        <Button
          className={styles.button}
          appearance="transparent"
          icon={<ChevronIcon open={isOpen} />}
          iconPosition="after"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
        >
          <span className={styles.words}>
            <span className={styles.title}>{title}</span>
            <span className={styles.note}>{note}</span>
          </span>
        </Button>
      </h4>
      <div id={id} hidden={!isOpen} className={styles.content}>
        {isOpen && <LazyPart>{children}</LazyPart>}
      </div>
    </div>
  );
}
