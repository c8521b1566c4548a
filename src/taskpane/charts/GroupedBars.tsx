import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactNode } from "react";
import { BarsFigure, useBarStyles, type BarsProps } from "./BarsFigure";
import { shortAmounts } from "./chartWords";
import { groupedBarsPlot, type BarGroup } from "./groupedBarsPlot";
import type { GroupedBarsData } from "./GroupedBarsData";
import { seriesLook } from "./seriesLook";

const FORCED = "@media (forced-colors: active)";
const useStyles = makeStyles({
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

/**
 * Bars side by side in groups. Each bar bears the letter of its series, so that colors do not say it alone; a table
 * beside it has the amounts, and so has the title of each bar.
 */
export function GroupedBars({ chart, height }: BarsProps): ReactNode {
  return (
    <BarsFigure
      chart={chart}
      height={height}
      draw={(width) => <BarsDrawing chart={chart} width={width} height={height} />}
    />
  );
}

function BarsDrawing({ chart, width, height }: BarsProps & { readonly width: number }): ReactNode {
  const styles = useStyles();
  const common = useBarStyles();
  const short = shortAmounts();
  const { left, right, bottom, yTicks, groups } = groupedBarsPlot(chart, width, height);
  return (
    <>
      {yTicks.map(({ value, place }) => (
        <g key={value}>
          <line className={common.grid} x1={left} x2={right} y1={place} y2={place} />
          <text className={common.tick} x={left - 6} y={place} dy="0.32em" textAnchor="end">
            {short.format(value)}
          </text>
        </g>
      ))}
      {groups.map((group, index) => (
        <BarGroupDrawing key={index} group={group} chart={chart} bottom={bottom} />
      ))}
      <line className={styles.base} x1={left} x2={right} y1={bottom} y2={bottom} />
    </>
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
  const common = useBarStyles();
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
      <text className={common.tick} x={group.middle} y={bottom + 15} textAnchor="middle">
        {group.shortName}
        <title>{group.name}</title>
      </text>
    </g>
  );
}
