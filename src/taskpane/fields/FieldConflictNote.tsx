import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FieldValue } from "../../scenarios";

const useStyles = makeStyles({
  note: {
    ...typographyStyles.caption1,
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  value: { fontWeight: tokens.fontWeightSemibold },
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

export interface FieldConflictNoteProps {
  readonly label: string;
  /** What the sheet holds, as the field would show it. */
  readonly sheet: FieldValue;
  readonly isWorking: boolean;
  readonly onSettle: (side: "sheet" | "wizard") => void;
}

/** Says at a field what the sheet holds in its place, and asks which one to keep. */
export function FieldConflictNote({ label, sheet, isWorking, onSettle }: FieldConflictNoteProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.note} role="group" aria-label={`${label}: sheet and wizard differ`}>
      The sheet has <span className={styles.value}>{sheet === "" ? "a blank" : sheet}</span> here. Which do
      you want to keep?
      <div className={styles.row}>
        <Button size="small" disabledFocusable={isWorking} onClick={() => onSettle("sheet")}>
          Keep the sheet’s
        </Button>
        <Button size="small" disabledFocusable={isWorking} onClick={() => onSettle("wizard")}>
          Keep the wizard’s
        </Button>
      </div>
    </div>
  );
}
