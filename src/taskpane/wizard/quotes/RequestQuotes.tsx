import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import { ACTION_LABELS } from "../../../scenarios";
import { onFirstClick } from "../../fields/onFirstClick";
import { SheetIcon } from "../../icons";
import type { SheetActions } from "../sync/useSheetActions";

const useStyles = makeStyles({
  frame: {
    marginTop: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  sentence: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Asks providers for quotes in a form that comes back as one. */
export function RequestQuotes({ sheets }: { readonly sheets: SheetActions }): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.frame} aria-label="Ask for quotes">
      <h4 className={styles.heading}>No comparable quote yet?</h4>
      <p className={styles.sentence}>
        Send providers a workbook with your counts, every term as a question and room for the answers. Open or
        paste what they send back here.
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<SheetIcon />}
          disabledFocusable={sheets.isWorking}
          onClick={onFirstClick(sheets.onRequest)}
        >
          {ACTION_LABELS.request}
        </Button>
        {sheets.onDownloadRequest && (
          <Button
            size="small"
            disabledFocusable={sheets.isWorking}
            onClick={onFirstClick(sheets.onDownloadRequest)}
          >
            Download it
          </Button>
        )}
      </div>
    </section>
  );
}
