import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

export interface KeepChoiceProps {
  readonly isWorking: boolean;
  readonly onSettle: (side: "sheet" | "wizard") => void;
}

/** Asks which side to keep where sheet and wizard differ. */
export function KeepChoice({ isWorking, onSettle }: KeepChoiceProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Button size="small" disabledFocusable={isWorking} onClick={() => onSettle("sheet")}>
        Keep the sheet’s
      </Button>
      <Button size="small" disabledFocusable={isWorking} onClick={() => onSettle("wizard")}>
        Keep the wizard’s
      </Button>
    </div>
  );
}
