import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useEffect, useRef, type ReactNode } from "react";
import type { ActionReport } from "../actions";
import { DismissIcon } from "./icons";
import { LOW_PANE } from "./theme/lowPane";

const useStyles = makeStyles({
  /** However much there is to say, most of the pane stays what it was. */
  foot: {
    flexShrink: 0,
    boxSizing: "border-box",
    maxHeight: "40cqh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":empty": { display: "none" },
    [LOW_PANE]: {
      maxHeight: "max(30cqh, 64px)",
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    },
  },
  body: { overflowWrap: "anywhere" },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** How long a report of success is shown, in milliseconds; what failed stays until it is closed. */
const TOLD_TIME = 15_000;

export interface ReportBarProps {
  readonly report: ActionReport | undefined;
  readonly onDismiss: () => void;
}

/** Shows what came of an action at the foot of the pane, and says it to a screen reader. */
export function ReportBar({ report, onDismiss }: ReportBarProps): ReactNode {
  const styles = useStyles();
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!report?.done) return undefined;
    const timer = setInterval(() => {
      // Who is reading it, with the pointer or the focus on it, is given as long again.
      if (!foot.current?.matches(":hover, :focus-within")) onDismiss();
    }, TOLD_TIME);
    return () => clearInterval(timer);
  }, [report, onDismiss]);
  return (
    <>
      {/* The live regions stand from the start: one that comes with its text is not always read out. */}
      <div role="status" className={styles.spoken}>
        {report?.done ? report.message : ""}
      </div>
      <div role="alert" className={styles.spoken}>
        {report && !report.done ? `${report.message} ${report.remedy ?? ""}` : ""}
      </div>
      <div ref={foot} className={styles.foot}>
        {report && (
          <MessageBar intent={report.done ? "success" : "error"} layout="multiline">
            <MessageBarBody className={styles.body}>
              {report.done ? (
                report.message
              ) : (
                <>
                  <MessageBarTitle>{report.message}</MessageBarTitle> {report.remedy}
                </>
              )}
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<DismissIcon />}
                  aria-label="Dismiss"
                  onClick={onDismiss}
                />
              }
            />
          </MessageBar>
        )}
      </div>
    </>
  );
}
