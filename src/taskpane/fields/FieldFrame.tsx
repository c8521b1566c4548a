import { Button } from "@fluentui/react-button";
import { Label } from "@fluentui/react-label";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { InfoIcon, WarningIcon } from "../icons";

const useStyles = makeStyles({
  field: { padding: `${tokens.spacingVerticalS} 0` },
  beside: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 8.25rem",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  dense: { padding: `${tokens.spacingVerticalXXS} 0` },
  inCard: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 8.25rem)" },
  words: { minWidth: 0 },
  heading: { display: "flex", alignItems: "center", minHeight: "32px", gap: "2px" },
  label: { color: tokens.colorNeutralForeground1, overflowWrap: "anywhere", lineHeight: "18px" },
  info: {
    flexShrink: 0,
    minWidth: "24px",
    width: "24px",
    height: "24px",
    padding: 0,
    color: tokens.colorNeutralForeground2,
  },
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  hint: { marginTop: "-2px" },
  hintBelow: { marginTop: "2px" },
  explanation: {
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `2px solid ${tokens.colorBrandStroke2}`,
  },
  issue: {
    ...typographyStyles.caption1,
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorStatusDangerForeground1,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, marginTop: "1px" },
});

/** Characters of a hint that has room beside its control. */
const SHORT_HINT = 24;

/** What ties a control to its words. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string;
  readonly "aria-invalid": boolean;
  readonly "aria-keyshortcuts"?: string;
}

export interface FieldFrameProps {
  readonly label: string;
  /** Short and always in sight: the unit, what a blank means. */
  readonly hint?: string | undefined;
  /** Opens where the field stands. */
  readonly explanation?: string | undefined;
  readonly issue?: string | undefined;
  /** What sheet and wizard hold differently here, to choose from. */
  readonly conflict?: ReactNode;
  /** Whether the control is short enough to stand right of its label. */
  readonly isBeside?: boolean | undefined;
  /** Whether it is one of many in a card, and so takes as little room as it can. */
  readonly isDense?: boolean | undefined;
  /** What can be done with the field; opens with its explanation. */
  readonly more?: ReactNode;
  readonly children: (control: ControlProps) => ReactNode;
}

/** The words of a field: label, hint, explanation and what is wrong, all tied to its control. */
export function FieldFrame({
  label,
  hint,
  explanation,
  issue,
  conflict,
  isBeside = false,
  isDense = false,
  more,
  children,
}: FieldFrameProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [explains, setExplains] = useState(false);
  const ids = { hint: `${id}-hint`, explanation: `${id}-explanation`, issue: `${id}-issue` };
  const described = [hint && ids.hint, issue && ids.issue].filter(Boolean).join(" ");
  const control = children({
    id,
    "aria-describedby": described,
    "aria-invalid": issue !== undefined,
    ...(explanation ? { "aria-keyshortcuts": "F1" } : {}),
  });
  const onHelpKey = (event: KeyboardEvent): void => {
    if (event.key !== "F1") return;
    event.preventDefault();
    setExplains(!explains);
  };
  // A long hint takes the whole width: in half of it, it would be a tower.
  const isHintBeside = isBeside && (hint?.length ?? 0) <= SHORT_HINT;
  const hintText = hint && (
    <p id={ids.hint} className={mergeClasses(styles.note, isHintBeside ? styles.hint : styles.hintBelow)}>
      {hint}
    </p>
  );
  return (
    <div
      className={mergeClasses(styles.field, isDense && styles.dense)}
      onKeyDown={explanation ? onHelpKey : undefined}
    >
      <div className={mergeClasses(isBeside && styles.beside, isBeside && isDense && styles.inCard)}>
        <div className={styles.words}>
          <div className={styles.heading}>
            <Label htmlFor={id} className={styles.label}>
              {label}
            </Label>
            {explanation && (
              <Button
                className={styles.info}
                appearance="transparent"
                size="small"
                icon={<InfoIcon />}
                aria-label={`About ${label}`}
                // The tab order goes from field to field; in a field, F1 opens what stands behind the button.
                tabIndex={-1}
                title={`About ${label} (F1 in the field)`}
                aria-keyshortcuts="F1"
                aria-expanded={explains}
                aria-controls={ids.explanation}
                onClick={() => setExplains(!explains)}
              />
            )}
          </div>
          {isHintBeside && hintText}
        </div>
        {control}
      </div>
      {!isHintBeside && hintText}
      {explanation && (
        <div
          id={ids.explanation}
          hidden={!explains}
          className={mergeClasses(styles.note, styles.explanation)}
        >
          {explanation}
          {explains && more}
        </div>
      )}
      {issue && (
        <p id={ids.issue} className={styles.issue}>
          <span className={styles.icon}>
            <WarningIcon />
          </span>
          <span>{issue}</span>
        </p>
      )}
      {conflict}
    </div>
  );
}
