import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useId, useState, type ReactNode } from "react";
import { askPane } from "../../../actions";
import type { DraftEnvironment } from "../../../scenarios";
import { ChevronIcon, SelectionIcon } from "../../icons";
import { lazyComponent } from "../../lazyComponent";
import { LazyPart } from "../../LazyPart";

const ReferenceList = lazyComponent(async () => (await import("./ReferenceList")).ReferenceList);

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  taken: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
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
        <Button size="small" onClick={() => askPane({ panel: "lists" })}>
          From a list
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
      <div id={listId} hidden={!isOpen}>
        {isOpen && (
          <LazyPart>
            <ReferenceList
              onUse={(title, environment) => {
                onLoad(title, environment);
                setOpen(false);
              }}
            />
          </LazyPart>
        )}
      </div>
    </div>
  );
}
