import { mergeClasses } from "@griffel/react";
import { useId, type ReactNode } from "react";
import { usePanelStyles } from "./panelStyles";

export interface LabeledFieldProps {
  readonly label: string;
  /** Whether the control takes what room there is, as names need it. */
  readonly isWide?: boolean;
  /** The control that the label names by its id. */
  readonly control: (id: string) => ReactNode;
}

/** A control of the panels of lists with its label beside it. */
export function LabeledField({ label, isWide = false, control }: LabeledFieldProps): ReactNode {
  const styles = usePanelStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.field, isWide && styles.wideControl)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {control(id)}
    </div>
  );
}
