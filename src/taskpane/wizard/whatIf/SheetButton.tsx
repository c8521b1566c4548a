import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import type { StudySheet } from "../../../scenarios";
import { SheetIcon } from "../../icons";
import type { SheetActions } from "../sync/useSheetActions";
import type { WizardState } from "../WizardState";

const useStyles = makeStyles({ button: { marginTop: tokens.spacingVerticalS } });

export interface SheetButtonProps {
  readonly sheet: StudySheet;
  readonly state: WizardState;
  readonly sheets: SheetActions;
}

/** Puts what a part shows into the workbook as formulas, with what was chosen in it. */
export function SheetButton({ sheet, state, sheets }: SheetButtonProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.button}>
      <Button
        icon={<SheetIcon />}
        aria-label={`Insert as a sheet: ${sheet.kind}`}
        disabledFocusable={sheets.isWorking}
        onClick={() => sheets.onInsertStudy(sheet, { scenario: state.scenario, measure: state.measure })}
      >
        Insert as a sheet
      </Button>
    </div>
  );
}
