import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { groupedBarsPlot, type BarGroup, type GroupedBarsPlot } from "./groupedBarsPlot";
import type { GroupedBarsData } from "./GroupedBarsData";
import { NamesLegend } from "./NamesLegend";
import { seriesLook } from "./seriesLook";
import { spokenBars } from "./spokenBars";
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
  grid: { stroke: tokens.colorNeutralStroke3, [FORCED]: { stroke: "GrayText" } },
  base: { stroke: tokens.colorNeutralStroke1, [FORCED]: { stroke: "CanvasText" } },
  bar: { [FORCED]: { fill: "CanvasText" } },
  letter: {
    fontSize: "11px",
    fontWeight: 600,
    fill: tokens.colorNeutralForeground1,
    [FORCED]: { fill: "CanvasText" },
  },
  missing: { fontSize: "10px", fill: tokens.colorNeutralForeground2, [FORCED]: { fill: "CanvasText" } },
});

export interface GroupedBarsProps {
  readonly chart: GroupedBarsData;
  /** Of the plot, in pixels. */
  readonly height: number;
}

/**
 * Bars side by side in groups. Each bar bears the letter of its series, so that colors do not say it alone; a table
 * beside it has the amounts, and so has the title of each bar.
 */
export function GroupedBars({ chart, height }: GroupedBarsProps): ReactNode {
  const styles = useStyles();
  const { ref, width } = useElementWidth<HTMLDivElement>(288);
  const plot = groupedBarsPlot(chart, width, height);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{chart.title}</figcaption>
      <div ref={ref}>
        <BarsDrawing chart={chart} plot={plot} />
      </div>
      <NamesLegend names={chart.series.map(({ name }) => name)} />
    </figure>
  );
}

function BarsDrawing({
  chart,
  plot,
}: {
  readonly chart: GroupedBarsData;
  readonly plot: GroupedBarsPlot;
}): ReactNode {
  const styles = useStyles();
  const short = new Intl.NumberFormat(undefined, { notation: "compact", maximumFractionDigits: 1 });
  return (
    <svg
      className={styles.svg}
      width={plot.width}
      height={plot.height}
      role="img"
      aria-label={spokenBars(chart)}
    >
      {plot.yTicks.map(({ value, place }) => (
        <g key={value}>
          <line className={styles.grid} x1={plot.left} x2={plot.right} y1={place} y2={place} />
          <text className={styles.tick} x={plot.left - 6} y={place} dy="0.32em" textAnchor="end">
            {short.format(value)}
          </text>
        </g>
      ))}
      {plot.groups.map((group, index) => (
        <BarGroupDrawing key={index} group={group} chart={chart} bottom={plot.bottom} />
      ))}
      <line className={styles.base} x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
    </svg>
  );
}

function BarGroupDrawing({
  group,
  chart,
  bottom,
}: {
  readonly group: BarGroup;
  readonly chart: GroupedBarsData;
  readonly bottom: number;
}): ReactNode {
  const styles = useStyles();
  return (
    <g>
      {group.bars.map(({ left, top, width, value }, index) => {
        const { letter, color } = seriesLook(index);
        const name = chart.series[index]?.name ?? "";
        const amount = value === undefined ? "no answer" : chart.formatY(value);
        const middle = left + width / 2;
        return (
          <g key={index}>
            <title>{`${group.name}, ${name}: ${amount}`}</title>
            <rect
              className={styles.bar}
              x={left}
              y={top}
              width={width}
              height={Math.max(0, bottom - top)}
              fill={color}
            />
            <text
              className={mergeClasses(value === undefined ? styles.missing : styles.letter)}
              x={middle}
              y={top - 3}
              textAnchor="middle"
            >
              {value === undefined ? "–" : letter}
            </text>
          </g>
        );
      })}
      <text className={styles.tick} x={group.middle} y={bottom + 15} textAnchor="middle">
        {group.shortName}
        <title>{group.name}</title>
      </text>
    </g>
  );
}
