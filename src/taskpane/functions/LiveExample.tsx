import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactNode } from "react";
import type { LiveResult } from "./liveResult";

const useStyles = makeStyles({
  example: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  formula: {
    ...typographyStyles.caption1,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  value: {
    ...typographyStyles.body1Strong,
    marginLeft: "auto",
    color: tokens.colorBrandForeground1,
    fontVariantNumeric: "tabular-nums",
  },
  error: {
    ...typographyStyles.caption1,
    width: "100%",
    margin: 0,
    color: tokens.colorStatusDangerForeground1,
  },
  scroller: {
    width: "100%",
    maxHeight: "15rem",
    marginTop: tokens.spacingVerticalXS,
    overflow: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: `2px 0 2px ${tokens.spacingHorizontalS}`,
    textAlign: "left",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { paddingLeft: 0 },
  },
  heading: {
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: "bottom",
    whiteSpace: "normal",
    borderTopStyle: "none",
  },
  number: { textAlign: "right" },
  long: { width: "20rem", whiteSpace: "normal" },
});

export interface LiveExampleProps {
  readonly formula: string;
  readonly result: LiveResult;
}

/** A formula and what it gives, as the functions on this page have just computed it. */
export function LiveExample({ formula, result }: LiveExampleProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.example}>
      <code className={styles.formula}>{formula}</code>
      {result.kind === "value" && <strong className={styles.value}>{result.text}</strong>}
      {result.kind === "error" && (
        <p className={styles.error}>
          <strong>{result.code}</strong> {result.message}
        </p>
      )}
      {result.kind === "table" && <SpillTable name={`Result of ${formula}`} {...result} />}
    </div>
  );
}

interface SpillTableProps {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a formula spills. It scrolls on its own where it is larger than its place. */
function SpillTable({ name, headings, rows }: SpillTableProps): ReactNode {
  const styles = useStyles();
  const aligned = (cell: string) => (isText(cell) ? undefined : styles.number);
  return (
    <div className={styles.scroller} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.table}>
        {headings.length > 0 && (
          <thead>
            <tr>
              {headings.map((heading, column) => {
                const look = mergeClasses(styles.cell, styles.heading, aligned(rows[0]?.[column] ?? ""));
                // A corner without a word heads nothing.
                return heading === "" ? (
                  <td key={column} className={look} />
                ) : (
                  <th key={column} scope="col" className={look}>
                    {heading}
                  </th>
                );
              })}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} className={mergeClasses(styles.cell, aligned(cell))}>
                  {cell.length > LONG_TEXT ? <div className={styles.long}>{cell}</div> : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Characters from which a text is given a column to wrap in. */
const LONG_TEXT = 40;

/** Text stands to the left; numbers, and error values in their place, to the right. */
const isText = (cell: string): boolean => /^[A-Z][^!?]*$/i.test(cell);
