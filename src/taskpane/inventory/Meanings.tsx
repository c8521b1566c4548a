import { Select } from "@fluentui/react-select";
import { useId, type ReactNode } from "react";
import { usePanelStyles } from "./panelStyles";

export interface MeaningsProps {
  readonly label: string;
  /** What something has to be said of, with what is known of it. */
  readonly items: readonly { readonly value: string; readonly note: string }[];
  readonly choices: readonly string[];
  readonly chosen: (value: string) => string;
  readonly onChoose: (value: string, meaning: string) => void;
}

/** So many are asked at once; the others stay as they are until these are settled. */
const MOST = 12;

/** Asks what headings or values mean, each with a choice. */
export function Meanings({ label, items, choices, chosen, onChoose }: MeaningsProps): ReactNode {
  const styles = usePanelStyles();
  const id = useId();
  return (
    <div role="group" aria-label={label}>
      {items.slice(0, MOST).map(({ value, note }, at) => {
        const meaning = chosen(value);
        return (
          <div key={value} className={styles.field}>
            <label className={styles.label} htmlFor={`${id}-${at}`}>
              {value} <span className={styles.muted}>{note}</span>
            </label>
            <Select
              id={`${id}-${at}`}
              className={styles.control}
              size="small"
              value={meaning}
              onChange={(_event, data) => onChoose(value, data.value)}
            >
              <option value="">Not specified</option>
              {!choices.includes(meaning) && meaning !== "" && <option value={meaning}>{meaning}</option>}
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {choice}
                </option>
              ))}
            </Select>
          </div>
        );
      })}
      {items.length > MOST && <p className={styles.sentence}>And {items.length - MOST} more.</p>}
    </div>
  );
}
