import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import { environmentSamples, sampleDrafts, type DraftEnvironment } from "../../../scenarios";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyleType: "none" },
  sample: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  shows: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface ReferenceListProps {
  readonly onUse: (title: string, environment: DraftEnvironment) => void;
}

/** The environments to start from, each with what its numbers show. */
export function ReferenceList({ onUse }: ReferenceListProps): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="Reference environments">
      {environmentSamples.map(({ id, title, environment }) => (
        <li key={id} className={styles.sample}>
          <div>
            <p className={styles.title}>{title}</p>
            <p className={styles.shows}>{sampleDrafts.find((sample) => sample.id === id)?.shows}</p>
          </div>
          <Button
            size="small"
            aria-label={`Use the environment of ${title}`}
            onClick={() => onUse(title, environment)}
          >
            Use
          </Button>
        </li>
      ))}
    </ul>
  );
}
