import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { GroupedBarsData } from "./GroupedBarsData";
import { NamesLegend } from "./NamesLegend";
import { seriesLook } from "./seriesLook";
import { spokenBars } from "./spokenBars";
import { tornadoPlot } from "./tornadoPlot";
import { useElementWidth } from "./useElementWidth";

const FORCED = "@media (forced-colors: active)";
const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  title: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  svg: { display: "block", overflow: "visible" },
  tick: { fill: tokens.colorNeutralForeground2, fontSize: "11px", [FORCED]: { fill: "CanvasText" } },
  name: { fill: tokens.colorNeutralForeground1, fontSize: "11px", [FORCED]: { fill: "CanvasText" } },
  grid: { stroke: tokens.colorNeutralStroke3, [FORCED]: { stroke: "GrayText" } },
  base: { stroke: tokens.colorNeutralForeground2, [FORCED]: { stroke: "CanvasText" } },
  bar: { [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
});

export interface TornadoBarsProps {
  readonly chart: GroupedBarsData;
  /** Of the plot, in pixels. */
  readonly height: number;
}

/** Bars that lie below each other, to both sides of 0; a table beside them has the amounts. */
export function TornadoBars({ chart, height }: TornadoBarsProps): ReactNode {
  const styles = useStyles();
  const { ref, width } = useElementWidth<HTMLDivElement>(288);
  const plot = tornadoPlot(chart, width, height);
  const short = new Intl.NumberFormat(undefined, { notation: "compact", maximumFractionDigits: 1 });
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{chart.title}</figcaption>
      <div ref={ref}>
        <svg
          className={styles.svg}
          width={plot.width}
          height={plot.height}
          role="img"
          aria-label={spokenBars(chart)}
        >
          {plot.ticks.map(({ value, place }) => (
            <g key={value}>
              <line className={styles.grid} x1={place} x2={place} y1={plot.top} y2={plot.bottom} />
              <text className={styles.tick} x={place} y={plot.bottom + 14} textAnchor="middle">
                {short.format(value)}
              </text>
            </g>
          ))}
          {plot.rows.map((row, index) => (
            <g key={index}>
              <text className={styles.name} x={0} y={row.middle} dy="0.35em">
                {row.shortName}
                <title>{row.name}</title>
              </text>
              {row.bars.map(({ series, left, width: wide }) => (
                <rect
                  key={series}
                  className={styles.bar}
                  x={left}
                  y={row.top}
                  width={wide}
                  height={row.height}
                  fill={seriesLook(series).color}
                />
              ))}
            </g>
          ))}
          <line className={styles.base} x1={plot.zero} x2={plot.zero} y1={plot.top} y2={plot.bottom} />
        </svg>
      </div>
      <NamesLegend names={chart.series.map(({ name }) => name)} />
    </figure>
  );
}
