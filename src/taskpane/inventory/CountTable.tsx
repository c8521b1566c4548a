import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { Fragment, type ReactNode } from "react";
import type { CountRow } from "../../inventory";
import { usePanelStyles } from "./panelStyles";

const useStyles = makeStyles({
  notes: {
    padding: "0 0 4px",
    textAlign: "left",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

export interface CountTableProps {
  readonly label: string;
  readonly table: readonly CountRow[];
}

/** Which of the headings counts what is counted, and which all rows. */
const COUNTED = "Counted";
const ALL: ReadonlySet<string> = new Set(["Rows", "Accounts"]);

/**
 * Counts by class or kind, without rows in which nothing stands. Below each what became of its other rows, and why: six
 * columns of numbers have no room in a pane.
 */
export function CountTable({ label, table }: CountTableProps): ReactNode {
  const own = useStyles();
  const styles = usePanelStyles();
  const [headings = [], ...rows] = table;
  const names = headings.map(String);
  const counted = names.indexOf(COUNTED);
  const all = names.findIndex((name) => ALL.has(name));
  const last = rows.length - 1;
  const shown = rows.filter((row, at) => at === last || row[all] !== 0);
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {[0, counted, all].map((column) => (
            <th
              key={column}
              scope="col"
              className={mergeClasses(styles.cell, styles.headingCell, column === 0 && styles.first)}
            >
              {names[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((row, at) => {
          const isTotal = at === shown.length - 1;
          const words = wordsOf(row, names, [0, counted, all]);
          return (
            <Fragment key={row[0]}>
              <tr className={isTotal ? styles.total : undefined}>
                <th scope="row" className={mergeClasses(styles.cell, styles.first, isTotal && styles.total)}>
                  {row[0]}
                </th>
                {[counted, all].map((column) => (
                  <td key={column} className={mergeClasses(styles.cell, row[column] === 0 && styles.muted)}>
                    {shownCount(row[column])}
                  </td>
                ))}
              </tr>
              {words !== "" && (
                <tr>
                  <td colSpan={3} className={own.notes}>
                    {words}
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

const shownCount = (cell: string | number | undefined): string =>
  typeof cell === "number" ? cell.toLocaleString() : (cell ?? "");

/** "3 stale, 1 left out. left out: “Retired” 1" of a row's other columns. */
function wordsOf(row: CountRow, names: readonly string[], shown: readonly number[]): string {
  const states = names.flatMap((name, column) => {
    const cell = row[column];
    return shown.includes(column) || typeof cell !== "number" || cell === 0
      ? []
      : [`${shownCount(cell)} ${name.toLowerCase()}`];
  });
  return [states.join(", "), String(row.at(-1) ?? "")].filter((words) => words !== "").join(" · ");
}
