import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactNode } from "react";
import type { CountRow, Reconciliation } from "../../inventory";
import { usePanelStyles } from "../inventory/panelStyles";

const useStyles = makeStyles({
  disputed: { color: tokens.colorStatusDangerForeground1 },
  finding: { padding: "0 0 4px", textAlign: "left", overflowWrap: "anywhere" },
  unseen: { position: "absolute", clipPath: "inset(50%)", width: "1px", height: "1px", overflow: "hidden" },
});

export interface ReconciliationTableProps {
  readonly found: Pick<Reconciliation, "lines" | "totals">;
  readonly money: (amount: number) => string;
}

const AT = { label: 0, billed: 5, expected: 6, difference: 7, finding: 8 } as const;

/** The lines with what was billed and expected; under each what is wrong with it. */
export function ReconciliationTable({ found, money }: ReconciliationTableProps): ReactNode {
  const own = useStyles();
  const styles = usePanelStyles();
  const rows: readonly { cells: CountRow; isDisputed: boolean; isTotal: boolean }[] = [
    ...found.lines.map((line) => ({ ...line, isTotal: false })),
    ...found.totals.map((cells) => ({ cells, isDisputed: false, isTotal: true })),
  ];
  const amount = (cell: string | number | undefined) => (typeof cell === "number" ? money(cell) : "");
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="The invoice line by line">
      <table className={styles.table}>
        <thead>
          <tr>
            {["Line", "Billed", "Expected", "Difference"].map((heading, column) => (
              <th
                key={heading}
                scope="col"
                className={mergeClasses(styles.cell, styles.headingCell, column === 0 && styles.first)}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ cells: row, isDisputed: isWrong, isTotal }, at) => {
          return (
            <tbody key={at} className={mergeClasses(isWrong && own.disputed, isTotal && styles.total)}>
              <tr>
                <th scope="row" className={mergeClasses(styles.cell, styles.first, isTotal && styles.total)}>
                  {row[AT.label]}
                  {isWrong && <span className={own.unseen}> (disputed)</span>}
                </th>
                <td className={styles.cell}>{amount(row[AT.billed])}</td>
                <td className={styles.cell}>{amount(row[AT.expected])}</td>
                <td className={styles.cell}>{amount(row[AT.difference])}</td>
              </tr>
              {!isTotal && (
                <tr>
                  <td colSpan={4} className={own.finding}>
                    {row[AT.finding]}
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}
