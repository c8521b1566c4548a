import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { environmentSamples, sampleDrafts, type DraftEnvironment } from "../../../scenarios";
import { ChevronIcon, SelectionIcon } from "../../icons";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  taken: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
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

export interface FillInProps {
  /** What was taken from cells, in words. */
  readonly taken: string | undefined;
  readonly isWorking: boolean;
  readonly onTakeCells: () => void;
  readonly onLoad: (title: string, environment: DraftEnvironment) => void;
}

/** Ways to fill in the counts without typing them. */
export function FillIn({ taken, isWorking, onTakeCells, onLoad }: FillInProps): ReactNode {
  const styles = useStyles();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <div className={styles.buttons}>
        <Button size="small" icon={<SelectionIcon />} disabledFocusable={isWorking} onClick={onTakeCells}>
          From selected cells
        </Button>
        <Button
          size="small"
          icon={<ChevronIcon open={isOpen} />}
          iconPosition="after"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        >
          From a reference
        </Button>
      </div>
      {taken && <p className={styles.taken}>{taken}</p>}
      <ul id={listId} className={styles.list} hidden={!isOpen} aria-label="Reference environments">
        {isOpen &&
          environmentSamples.map(({ id, title, environment }) => (
            <li key={id} className={styles.sample}>
              <div>
                <p className={styles.title}>{title}</p>
                <p className={styles.shows}>{sampleDrafts.find((sample) => sample.id === id)?.shows}</p>
              </div>
              <Button
                size="small"
                aria-label={`Use the environment of ${title}`}
                onClick={() => {
                  onLoad(title, environment);
                  setOpen(false);
                }}
              >
                Use
              </Button>
            </li>
          ))}
      </ul>
    </div>
  );
}
