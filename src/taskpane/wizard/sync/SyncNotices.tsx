import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import type { ActionReport, SyncState } from "../../../actions";
import { DismissIcon } from "../../icons";

const useStyles = makeStyles({
  notice: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

export interface SyncNoticesProps {
  readonly sync: SyncState;
  readonly trouble: ActionReport | undefined;
  readonly notice: ActionReport | undefined;
  readonly onClose: () => void;
}

/** What keeps workbook and wizard apart, and what has happened to the sheets. */
export function SyncNotices({ sync, trouble, notice, onClose }: SyncNoticesProps): ReactNode {
  const styles = useStyles();
  const sentences = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(" ");
  return (
    // Stands from the start, so that what comes into it is read out.
    <div role="status">
      {sync.state === "off" && <p className={styles.notice}>{sync.why}</p>}
      {trouble && (
        <p className={styles.notice}>
          {sentences(
            "Not saved in the workbook yet.",
            trouble.message,
            trouble.remedy,
            "Saving is retried until it works; your entries stay here.",
          )}
        </p>
      )}
      {notice && (
        <div className={styles.notice}>
          <span className={styles.words}>{sentences(notice.message, notice.remedy)}</span>
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissIcon />}
            aria-label="Close notice"
            onClick={onClose}
          />
        </div>
      )}
    </div>
  );
}
