import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useMemo, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { labelWithin } from "../../pricing";
import { ChartTable } from "./ChartTable";
import { shortAmounts } from "./chartWords";
import type { LineChartData } from "./LineChartData";
import { LineLegend } from "./LineLegend";
import { linePlot, type LinePlot } from "./linePlot";
import { seriesLook } from "./seriesLook";
import { useElementWidth } from "./useElementWidth";
import { useFigureStyles } from "./useFigureStyles";

const FORCED = "@media (forced-colors: active)";
const useStyles = makeStyles({
  axis: { ...typographyStyles.caption2, color: tokens.colorNeutralForeground2 },
  plot: {
    display: "block",
    position: "relative",
    cursor: "crosshair",
    touchAction: "pan-y",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  svg: { display: "block", overflow: "visible" },
  tick: { fill: tokens.colorNeutralForeground2, fontSize: "11px", [FORCED]: { fill: "CanvasText" } },
  grid: { stroke: tokens.colorNeutralStroke3, [FORCED]: { stroke: "GrayText" } },
  base: { stroke: tokens.colorNeutralStroke1, [FORCED]: { stroke: "CanvasText" } },
  line: { fill: "none", strokeWidth: "2px", strokeLinejoin: "round", [FORCED]: { stroke: "CanvasText" } },
  mark: { stroke: tokens.colorNeutralBackground1, [FORCED]: { fill: "CanvasText", stroke: "Canvas" } },
  letter: { fontSize: "11px", fontWeight: 600, [FORCED]: { fill: "CanvasText" } },
  leader: { strokeWidth: "1px", opacity: 0.6, [FORCED]: { stroke: "CanvasText" } },
  place: {
    stroke: tokens.colorNeutralForeground2,
    strokeDasharray: "3 3",
    [FORCED]: { stroke: "CanvasText" },
  },
  placeName: {
    fontSize: "11px",
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    paintOrder: "stroke",
    [FORCED]: { fill: "CanvasText", stroke: "Canvas" },
  },
  cursor: { stroke: tokens.colorNeutralForeground3, [FORCED]: { stroke: "Highlight" } },
});

const HEIGHT = 190;

export interface LineChartProps {
  readonly chart: LineChartData;
  readonly height?: number;
}

/**
 * Lines over numbers. Each line has a letter at its end, dashes and markers of its own; the list below gives the
 * values at one place, which the pointer or the arrow keys choose; a table gives them all.
 */
export function LineChart({ chart, height = HEIGHT }: LineChartProps): ReactNode {
  const styles = useStyles();
  const frame = useFigureStyles();
  const { ref, width } = useElementWidth<HTMLDivElement>(288);
  const plot = useMemo(() => linePlot(chart, width, height), [chart, width, height]);
  const [chosen, setChosen] = useState<number>();
  const last = plot.xs.at(-1) ?? 0;
  const x = chosen !== undefined && plot.xs.includes(chosen) ? chosen : last;
  const nameOfX = (value: number) => nameAt(chart, value);
  const choose = (event: PointerEvent<HTMLElement>) => {
    setChosen(plot.nearestX(event.clientX - event.currentTarget.getBoundingClientRect().left));
  };
  return (
    <figure className={frame.figure}>
      <figcaption>
        <div className={frame.title}>{chart.title}</div>
        <div className={styles.axis}>
          {chart.yTitle} by {labelWithin(chart.xTitle)}
        </div>
      </figcaption>
      <div
        ref={ref}
        className={styles.plot}
        role="slider"
        tabIndex={0}
        aria-label={`${chart.xTitle} whose values are listed`}
        aria-valuemin={plot.xs[0] ?? 0}
        aria-valuemax={last}
        aria-valuenow={x}
        aria-valuetext={spokenValues(chart, x)}
        onPointerDown={choose}
        onPointerMove={choose}
        onKeyDown={(event) => {
          const moved = movedBy(event, plot.xs, x);
          if (moved === undefined) return;
          event.preventDefault();
          setChosen(moved);
        }}
      >
        <LinePlotDrawing chart={chart} plot={plot} x={x} />
      </div>
      <LineLegend chart={chart} x={x} nameOfX={nameOfX} />
      <ChartTable chart={chart} xs={plot.xs} nameOfX={nameOfX} />
    </figure>
  );
}

function LinePlotDrawing({
  chart,
  plot,
  x,
}: {
  readonly chart: LineChartData;
  readonly plot: LinePlot;
  readonly x: number;
}): ReactNode {
  const styles = useStyles();
  const short = shortAmounts();
  const cursor = plot.placeOf({ x, y: 0 }).left;
  const formatX = chart.formatX ?? String;
  return (
    <svg className={styles.svg} width={plot.width} height={plot.height} aria-hidden="true">
      {plot.yTicks.map(({ value, place }) => (
        <g key={value}>
          <line className={styles.grid} x1={plot.left} x2={plot.right} y1={place} y2={place} />
          <text className={styles.tick} x={plot.left - 6} y={place} dy="0.32em" textAnchor="end">
            {short.format(value)}
          </text>
        </g>
      ))}
      {plot.xTicks.map(({ value, place }) => (
        <g key={value}>
          <line className={styles.base} x1={place} x2={place} y1={plot.bottom} y2={plot.bottom + 4} />
          <text className={styles.tick} x={place} y={plot.bottom + 16} textAnchor="middle">
            {formatX(value)}
          </text>
        </g>
      ))}
      <line className={styles.base} x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      <line className={styles.cursor} x1={cursor} x2={cursor} y1={plot.top} y2={plot.bottom} />
      {(chart.places ?? []).map(({ x: at, name }, index) => (
        <PlaceMark
          key={index}
          name={name}
          place={plot.placeOf({ x: at, y: 0 }).left}
          row={index}
          plot={plot}
        />
      ))}
      {plot.lines.map(({ series, path, marks, end }, index) => {
        const look = seriesLook(series.look ?? index);
        return (
          <g key={index} stroke={look.color} fill={look.color} data-series={series.name}>
            <path className={styles.line} d={path} strokeDasharray={look.dashes} />
            {marks.map((point) => {
              const { left, top } = plot.placeOf(point);
              return (
                <path
                  key={point.x}
                  className={styles.mark}
                  d={look.marker}
                  transform={`translate(${left},${top})`}
                />
              );
            })}
            {end && (
              <>
                <line
                  className={styles.leader}
                  x1={end.left}
                  y1={end.top}
                  x2={end.labelLeft - 2}
                  y2={end.labelTop}
                />
                <text className={styles.letter} stroke="none" x={end.labelLeft} y={end.labelTop} dy="0.34em">
                  {look.letter}
                </text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** A place of the horizontal axis with its name, on the side where there is room for it. */
function PlaceMark({
  name,
  place,
  row,
  plot,
}: {
  readonly name: string;
  readonly place: number;
  readonly row: number;
  readonly plot: LinePlot;
}): ReactNode {
  const styles = useStyles();
  const isRight = place > (plot.left + plot.right) / 2;
  return (
    <g>
      <line className={styles.place} x1={place} x2={place} y1={plot.top} y2={plot.bottom} />
      <text
        className={styles.placeName}
        x={place + (isRight ? -4 : 4)}
        y={plot.bottom - 6 - 14 * row}
        textAnchor={isRight ? "end" : "start"}
      >
        {name}
      </text>
    </g>
  );
}

function nameAt({ xTitle, labels, series, formatX = String }: LineChartData, x: number): string {
  const label = labels?.[series[0]?.points.findIndex((point) => point.x === x) ?? -1];
  return label ?? `${xTitle} ${formatX(x)}`;
}

/** What a screen reader says of the chosen place. */
function spokenValues(chart: LineChartData, x: number): string {
  const values = chart.series.map(({ name, points }) => {
    const point = points.find((each) => each.x === x);
    return `${name} ${point ? chart.formatY(point.y) : "no amount"}`;
  });
  return `${nameAt(chart, x)}: ${values.join("; ")}`;
}

function movedBy({ key }: KeyboardEvent, xs: readonly number[], x: number): number | undefined {
  const at = xs.indexOf(x);
  const wanted: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    PageDown: at - 12,
    PageUp: at + 12,
    Home: 0,
    End: xs.length - 1,
  };
  const index = wanted[key];
  return index === undefined ? undefined : xs[Math.min(xs.length - 1, Math.max(0, index))];
}
