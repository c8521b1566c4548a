import { Input } from "@fluentui/react-input";
import { useState, type ReactNode } from "react";
import { LabeledField } from "./LabeledField";
import { usePanelStyles } from "./panelStyles";

export interface WholeNumberFieldProps {
  readonly label: string;
  readonly isWide?: boolean;
  readonly value: number | undefined;
  readonly least: number;
  readonly most: number;
  /** What a blank means; where left out, a blank is not taken. */
  readonly onBlank?: () => void;
  readonly onChange: (value: number) => void;
}

/**
 * Takes a whole number when the field is left or Enter is pressed: a half-typed one means something else. What is no
 * such number stays as it was typed, with what would be right.
 */
export function WholeNumberField(props: WholeNumberFieldProps): ReactNode {
  const { label, isWide = false, value, least, most, onBlank, onChange } = props;
  const styles = usePanelStyles();
  const [typed, setTyped] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  const settle = () => {
    if (typed === undefined) return;
    const number = Number(typed);
    const isBlank = typed.trim() === "";
    const isRight = isBlank
      ? onBlank !== undefined
      : Number.isInteger(number) && number >= least && number <= most;
    setRefused(!isRight);
    if (!isRight) return;
    setTyped(undefined);
    if (isBlank) onBlank?.();
    else onChange(number);
  };
  const bounds = `from ${least.toLocaleString()} to ${most.toLocaleString()}`;
  return (
    <LabeledField
      label={label}
      isWide={isWide}
      control={(id) => (
        <div>
          <Input
            id={id}
            className={styles.control}
            inputMode="numeric"
            aria-invalid={isRefused}
            aria-describedby={isRefused ? `${id}-problem` : undefined}
            value={typed ?? String(value ?? "")}
            onChange={(_event, data) => {
              setTyped(data.value);
              setRefused(false);
            }}
            onBlur={settle}
            onKeyDown={(event) => {
              if (event.key === "Enter") settle();
            }}
          />
          {isRefused && (
            <p id={`${id}-problem`} role="alert" className={styles.problem}>
              {`“${typed ?? ""}”: type a whole number ${bounds}${onBlank ? ", or leave it blank" : ""}.`}
            </p>
          )}
        </div>
      )}
    />
  );
}
