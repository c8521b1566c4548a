import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import type { FieldValue } from "../../scenarios";
import { KeepChoice, type KeepChoiceProps } from "./KeepChoice";

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
});

export interface FieldConflictNoteProps extends KeepChoiceProps {
  readonly label: string;
  /** What the sheet holds, as the field would show it. */
  readonly sheet: FieldValue;
}

/** Says at a field what the sheet holds in its place, and asks which one to keep. */
export function FieldConflictNote({ label, sheet, ...choice }: FieldConflictNoteProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.note} role="group" aria-label={`${label}: sheet and wizard differ`}>
      The sheet has <span className={styles.value}>{sheet === "" ? "a blank" : sheet}</span> here. Which do
      you want to keep?
      <KeepChoice {...choice} />
    </div>
  );
}
