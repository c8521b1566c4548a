import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import { ACTION_LABELS, type Difference, type InsertedSheets } from "../../../scenarios";
import { SheetIcon } from "../../icons";
import { Conflict } from "./Conflict";
import type { SheetActions } from "./useSheetActions";

const useStyles = makeStyles({
  insert: { width: "100%" },
  sentence: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface SheetsCardProps {
  readonly inserted: InsertedSheets | undefined;
  readonly conflict: readonly Difference[];
  readonly sheets: SheetActions;
}

/** Puts the comparison in the workbook; once it is there, goes to it and keeps it up to date. */
export function SheetsCard({ inserted, conflict, sheets }: SheetsCardProps): ReactNode {
  const styles = useStyles();
  if (inserted === undefined) {
    return (
      <div>
        <Button
          className={styles.insert}
          appearance="primary"
          size="large"
          icon={<SheetIcon />}
          disabledFocusable={sheets.isWorking}
          onClick={sheets.onInsert}
        >
          {ACTION_LABELS.insert}
        </Button>
        <p className={styles.sentence}>
          Adds sheets with live formulas that keep working without this pane. Nothing is overwritten.
        </p>
      </div>
    );
  }
  return (
    <div>
      {conflict.length > 0 && (
        <Conflict differences={conflict} onSettle={sheets.onSettle} isWorking={sheets.isWorking} />
      )}
      <div className={styles.row}>
        <Button
          appearance="primary"
          icon={<SheetIcon />}
          disabledFocusable={sheets.isWorking}
          onClick={sheets.onShow}
        >
          {ACTION_LABELS.show}
        </Button>
        <Button disabledFocusable={sheets.isWorking} onClick={sheets.onRefresh}>
          {ACTION_LABELS.refresh}
        </Button>
        <Button disabledFocusable={sheets.isWorking} onClick={sheets.onCopyValues}>
          {ACTION_LABELS.copyValues}
        </Button>
      </div>
      <p className={styles.sentence}>
        The sheets and this wizard hold the same quotes and scenarios: change either, and the other follows.
      </p>
    </div>
  );
}
