import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import type { LineChartData } from "./LineChartData";
import { seriesLook } from "./seriesLook";

const FORCED = "@media (forced-colors: active)";
const useStyles = makeStyles({
  place: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: `${tokens.spacingVerticalXXS} 0 0`, padding: 0, listStyleType: "none" },
  entry: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: "2px 0",
    color: tokens.colorNeutralForeground1,
  },
  swatch: { flexShrink: 0 },
  line: { strokeWidth: "2px", [FORCED]: { stroke: "CanvasText" } },
  mark: { [FORCED]: { fill: "CanvasText" } },
  letter: { fontWeight: tokens.fontWeightSemibold, minWidth: "1em" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  value: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

export interface LineLegendProps {
  readonly chart: LineChartData;
  readonly x: number;
  readonly nameOfX: (x: number) => string;
}

/** What each line stands for, and its value at the chosen place. */
export function LineLegend({ chart, x, nameOfX }: LineLegendProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      <p className={styles.place}>{nameOfX(x)}</p>
      <ul className={styles.list}>
        {chart.series.map(({ name, points, look: position }, index) => {
          const look = seriesLook(position ?? index);
          const point = points.find((each) => each.x === x);
          return (
            <li key={index} className={styles.entry}>
              <svg className={styles.swatch} width="30" height="12" aria-hidden="true">
                <line
                  className={styles.line}
                  x1="1"
                  x2="29"
                  y1="6"
                  y2="6"
                  stroke={look.color}
                  strokeDasharray={look.dashes}
                />
                <path className={styles.mark} d={look.marker} fill={look.color} transform="translate(15,6)" />
              </svg>
              <span className={styles.letter}>{look.letter}</span>
              <span className={styles.name}>{name}</span>
              <span className={styles.value}>{point ? chart.formatY(point.y) : "no amount"}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
