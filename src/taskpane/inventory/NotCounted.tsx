import { Button } from "@fluentui/react-button";
import { Select } from "@fluentui/react-select";
import { mergeClasses } from "@griffel/react";
import { useEffect, useState, type ReactNode } from "react";
import type { RowFound, RowState } from "../../inventory";
import type { Counted } from "./desk/Desk";
import type { InventoryStore } from "./InventoryStore";
import { usePanelStyles } from "./panelStyles";

const AT_ONCE = 50;

export interface NotCountedProps {
  readonly store: InventoryStore;
  readonly counted: Counted;
}

/** Every row that is not counted, and why, some at a time. */
export function NotCounted({ store, counted }: NotCountedProps): ReactNode {
  const styles = usePanelStyles();
  const [chosen, setChosen] = useState<RowState>();
  const [most, setMost] = useState(AT_ONCE);
  const [rows, setRows] = useState<readonly RowFound[]>([]);
  const all = counted.notCounted.reduce((sum, each) => sum + each.rows, 0);
  const group = counted.notCounted.find((each) => each.state === chosen);
  const known = group?.state;
  const inState = group?.rows ?? all;
  useEffect(() => {
    let isWanted = true;
    void store.notCounted(known, 0, most).then((found) => {
      if (isWanted && found.ok) setRows(found.value);
    });
    return () => {
      isWanted = false;
    };
  }, [store, counted, known, most]);
  return (
    <>
      <Select
        className={styles.control}
        size="small"
        aria-label="Which rows"
        value={known ?? ""}
        onChange={(_event, data) => {
          setChosen(counted.notCounted.find((each) => each.state === data.value)?.state);
          setMost(AT_ONCE);
        }}
      >
        <option value="">All {all.toLocaleString()} not counted</option>
        {counted.notCounted.map((each) => (
          <option key={each.state} value={each.state}>
            {each.state}: {each.rows.toLocaleString()}
          </option>
        ))}
      </Select>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label="Rows not counted, one by one">
        <table className={styles.table}>
          <thead>
            <tr>
              {["Row", "Name", "Finding"].map((heading, column) => (
                <th
                  key={heading}
                  scope="col"
                  className={mergeClasses(
                    styles.cell,
                    styles.headingCell,
                    column > 0 ? styles.words : styles.first,
                  )}
                >
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, name, state, is, finding }) => (
              <tr key={row}>
                <td className={mergeClasses(styles.cell, styles.first)}>{row}</td>
                <th scope="row" className={mergeClasses(styles.cell, styles.words, styles.first)}>
                  {name || "(no name)"}
                </th>
                <td className={mergeClasses(styles.cell, styles.words)}>
                  {finding}
                  {is !== "" && is.toLowerCase() !== state && <span className={styles.muted}> · {is}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {inState > rows.length && (
        <Button size="small" appearance="subtle" onClick={() => setMost(most + AT_ONCE * 4)}>
          Show more of {inState.toLocaleString()}
        </Button>
      )}
    </>
  );
}
