import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactNode } from "react";
import { STEP_TITLES } from "./stepTitles";
import { STEPS, type StepName } from "./WizardState";

const FORCED = "@media (forced-colors: active)";
const useStyles = makeStyles({
  list: {
    display: "flex",
    gap: "3px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { flexGrow: 1, minWidth: 0 },
  step: {
    ...typographyStyles.caption1,
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "36px",
    margin: 0,
    padding: "0 0 4px",
    border: "none",
    borderTop: `4px solid ${tokens.colorNeutralStroke2}`,
    background: "none",
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
    whiteSpace: "nowrap",
    // Six names in 296 pixels.
    fontSize: "11px",
    letterSpacing: "-0.02em",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderTopColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    [FORCED]: { borderTopColor: "GrayText" },
  },
  visited: { borderTopColor: tokens.colorBrandStroke2, [FORCED]: { borderTopStyle: "double" } },
  current: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { borderTopColor: tokens.colorCompoundBrandStroke },
    [FORCED]: { borderTopColor: "Highlight" },
  },
  mark: {
    display: "block",
    // Below the name, beside which there is no room.
    lineHeight: "12px",
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  unseen: { position: "absolute", clipPath: "inset(50%)" },
});

export interface StepBarProps {
  readonly step: StepName;
  readonly visited: readonly StepName[];
  /** How many things need fixing in each step. */
  readonly toFix: Readonly<Record<StepName, number>>;
  readonly onChoose: (step: StepName) => void;
}

/** The way through the wizard; every step can be gone to at any time. */
export function StepBar({ step, visited, toFix, onChoose }: StepBarProps): ReactNode {
  const styles = useStyles();
  return (
    <nav aria-label="Steps">
      <ol className={styles.list}>
        {STEPS.map((name) => (
          <li key={name} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(
                styles.step,
                visited.includes(name) && styles.visited,
                name === step && styles.current,
              )}
              aria-current={name === step ? "step" : undefined}
              onClick={() => onChoose(name)}
            >
              {STEP_TITLES[name].name}
              {toFix[name] > 0 && (
                <span className={styles.mark}>
                  <span aria-hidden="true">!</span>
                  <span className={styles.unseen}>, {toFix[name]} to fix</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
