import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactNode } from "react";
import type { PastedTable } from "../../../scenarios";
import { WarningIcon } from "../../icons";

const useStyles = makeStyles({
  scroll: {
    maxHeight: "22rem",
    marginTop: tokens.spacingVerticalXS,
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { ...typographyStyles.caption1, borderCollapse: "collapse" },
  cell: {
    padding: "3px 6px",
    textAlign: "left",
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  heading: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  meaning: { display: "block", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  refused: { color: tokens.colorStatusDangerForeground1 },
  ignored: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  unseen: { position: "absolute", clipPath: "inset(50%)", width: "1px", height: "1px", overflow: "hidden" },
  reasons: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

export interface PastedCellsProps {
  readonly table: PastedTable;
  readonly label?: string;
}

/** Every cell of a pasted table, and what becomes of it. */
export function PastedCells({ table, label = "What happens to each cell" }: PastedCellsProps): ReactNode {
  const styles = useStyles();
  const { columns, records, leftOut } = table;
  const reasons = [
    ...columns.flatMap(({ heading, why }, place) => {
      // Titles between the terms of a form leave blank columns.
      const isEmpty = heading === "" && records.every(({ cells }) => cells[place]?.fate === "blank");
      return why === "" || isEmpty ? [] : [`${heading || "A column"}, left out: ${why}`];
    }),
    ...records.flatMap(({ name, cells, issues }) => [
      ...cells.flatMap((cell, place) =>
        cell.fate === "refused"
          ? [`${name}, ${columns[place]?.header ?? ""}, “${cell.text}” refused: ${cell.why}`]
          : [],
      ),
      ...issues.map((issue) => `${name}: ${issue}`),
    ]),
    ...leftOut,
  ];
  return (
    <>
      {/* What is wider than the pane scrolls in itself, by keys, too. */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map(({ heading, header }, place) => (
                <th key={place} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
                  {heading || "(no heading)"}
                  <span className={styles.meaning}>{header === undefined ? "left out" : `→ ${header}`}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {records.map(({ cells }, row) => (
              <tr key={row}>
                {cells.map(({ text, fate }, place) => (
                  <td
                    key={place}
                    className={mergeClasses(
                      styles.cell,
                      fate === "refused" && styles.refused,
                      fate === "ignored" && styles.ignored,
                    )}
                  >
                    {fate === "refused" && <WarningIcon />} {text}
                    {fate === "refused" && <span className={styles.unseen}> refused</span>}
                    {fate === "ignored" && <span className={styles.unseen}> left out</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {reasons.length > 0 && (
        <ul className={styles.reasons} aria-label="Left out or refused">
          {[...new Set(reasons)].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </>
  );
}
