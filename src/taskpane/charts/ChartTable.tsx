import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { ChevronIcon } from "../icons";
import type { LineChartData } from "./LineChartData";

const useStyles = makeStyles({
  toggle: { marginTop: tokens.spacingVerticalXS, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  scroller: {
    maxHeight: "16rem",
    overflow: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    ...typographyStyles.caption1,
    borderCollapse: "collapse",
    width: "100%",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
  },
  cell: {
    padding: `3px 0 3px ${tokens.spacingHorizontalM}`,
    textAlign: "right",
    whiteSpace: "nowrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  row: { paddingLeft: 0, textAlign: "left", fontWeight: tokens.fontWeightRegular },
  heading: {
    position: "sticky",
    top: 0,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    verticalAlign: "bottom",
  },
});

export interface ChartTableProps {
  readonly chart: LineChartData;
  readonly xs: readonly number[];
  readonly nameOfX: (x: number) => string;
}

/** All numbers of a chart, for whoever would rather read them. Made when it is asked for. */
export function ChartTable({ chart, xs, nameOfX }: ChartTableProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const values = chart.series.map(({ points }) => new Map(points.map(({ x, y }) => [x, y])));
  return (
    <>
      <Button
        className={styles.toggle}
        size="small"
        appearance="subtle"
        icon={<ChevronIcon open={open} />}
        iconPosition="after"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`Numbers of the chart ${chart.title}`}
        onClick={() => setOpen(!open)}
      >
        Numbers
      </Button>
      <div id={id} hidden={!open}>
        {open && (
          <div className={styles.scroller} role="region" tabIndex={0} aria-label={chart.title}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col" className={mergeClasses(styles.cell, styles.row, styles.heading)}>
                    {chart.xTitle}
                  </th>
                  {chart.series.map(({ name }, index) => (
                    <th key={index} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {xs.map((x) => (
                  <tr key={x}>
                    <th scope="row" className={mergeClasses(styles.cell, styles.row)}>
                      {nameOfX(x)}
                    </th>
                    {values.map((byX, index) => {
                      const y = byX.get(x);
                      return (
                        <td key={index} className={styles.cell}>
                          {y === undefined ? "" : chart.formatY(y)}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </>
  );
}
