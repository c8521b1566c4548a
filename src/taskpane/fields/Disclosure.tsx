import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useId, useState, type ReactNode } from "react";
import { ChevronIcon } from "../icons";

const useStyles = makeStyles({
  button: {
    width: "100%",
    justifyContent: "space-between",
    paddingLeft: 0,
    paddingRight: 0,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
  },
  words: { display: "block", minWidth: 0 },
  note: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

export interface DisclosureProps {
  readonly title: string;
  /** What the closed part holds, in short. */
  readonly note?: string | undefined;
  readonly isOpenFirst?: boolean;
  readonly children: ReactNode;
}

/** A part that stays closed until somebody wants it. */
export function Disclosure({ title, note, isOpenFirst = false, children }: DisclosureProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(isOpenFirst);
  return (
    <div>
      <Button
        className={styles.button}
        appearance="transparent"
        icon={<ChevronIcon open={isOpen} />}
        iconPosition="after"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.words}>
          {title}
          {note && <span className={styles.note}>{note}</span>}
        </span>
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
