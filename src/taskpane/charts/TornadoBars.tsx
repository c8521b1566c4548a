import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import { BarsFigure, useBarStyles, type BarsProps } from "./BarsFigure";
import { shortAmounts } from "./chartWords";
import { seriesLook } from "./seriesLook";
import { tornadoPlot } from "./tornadoPlot";

const FORCED = "@media (forced-colors: active)";
const useStyles = makeStyles({
  name: { fill: tokens.colorNeutralForeground1, fontSize: "11px", [FORCED]: { fill: "CanvasText" } },
  base: { stroke: tokens.colorNeutralForeground2, [FORCED]: { stroke: "CanvasText" } },
  bar: { [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
});

/** Bars that lie below each other, to both sides of 0; a table beside them has the amounts. */
export function TornadoBars({ chart, height }: BarsProps): ReactNode {
  return (
    <BarsFigure
      chart={chart}
      height={height}
      draw={(width) => <TornadoDrawing chart={chart} width={width} height={height} />}
    />
  );
}

function TornadoDrawing({ chart, width, height }: BarsProps & { readonly width: number }): ReactNode {
  const styles = useStyles();
  const common = useBarStyles();
  const short = shortAmounts();
  const { top, bottom, zero, ticks, rows } = tornadoPlot(chart, width, height);
  return (
    <>
      {ticks.map(({ value, place }) => (
        <g key={value}>
          <line className={common.grid} x1={place} x2={place} y1={top} y2={bottom} />
          <text className={common.tick} x={place} y={bottom + 14} textAnchor="middle">
            {short.format(value)}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
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
      <line className={styles.base} x1={zero} x2={zero} y1={top} y2={bottom} />
    </>
  );
}
