import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useEffect, useRef, type ReactNode } from "react";
import { WarningIcon } from "../icons";
import type { FieldIssue } from "./FieldIssue";
import { STEP_TITLES } from "./stepTitles";
import type { StepName } from "./WizardState";

const useStyles = makeStyles({
  question: {
    ...typographyStyles.subtitle1,
    margin: `${tokens.spacingVerticalM} 0 0`,
    color: tokens.colorNeutralForeground1,
    ":focus": { outlineStyle: "none" },
  },
  lead: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}`,
    color: tokens.colorNeutralForeground2,
  },
  summary: {
    ...typographyStyles.body1,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  icon: { flexShrink: 0, marginTop: "2px" },
  steady: { minWidth: 0, overflowWrap: "anywhere" },
});

export interface StepFrameProps {
  readonly step: StepName;
  readonly issues: readonly FieldIssue[];
  /** Whether the step was gone to, and so its heading is to be read out. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

/** What every step has: its question, and what needs fixing in it. */
export function StepFrame({ step, issues, takesFocus, children }: StepFrameProps): ReactNode {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus || heading.current === null) return;
    // A step is read from its start, which the bar above must not cover.
    heading.current.focus({ preventScroll: true });
    const panel = heading.current.closest("[role=tabpanel]");
    if (panel) panel.scrollTop = 0;
  }, [takesFocus]);
  const { question, lead } = STEP_TITLES[step];
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.question}>
        {question}
      </h3>
      <p className={styles.lead}>{lead}</p>
      {/* Stands from the start, so that what comes into it is read out. */}
      <div role="status">
        {issues.length > 0 && (
          <div className={styles.summary}>
            <span className={styles.icon}>
              <WarningIcon />
            </span>
            <span className={styles.steady}>{summaryOf(issues)}</span>
          </div>
        )}
      </div>
      {children}
    </>
  );
}

/** How much needs fixing, and where. */
function summaryOf(issues: readonly FieldIssue[]): string {
  const places = issues.map(({ header, of }) => (of === "" ? header : `${header} of “${of}”`));
  const shown = new Intl.ListFormat("en").format(
    places.length > 4 ? [...places.slice(0, 3), `${places.length - 3} more`] : places,
  );
  return `${issues.length === 1 ? "One thing needs" : `${issues.length} things need`} fixing: ${shown}.`;
}
