import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { LineChartData, LineSeries, Point } from "./LineChartData";
import { spreadLabels } from "./spreadLabels";

/** Where everything of a line chart stands, in pixels. */
export interface LinePlot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly lines: readonly PlottedLine[];
  /** All `x` that any series has, rising. */
  readonly xs: readonly number[];
  readonly placeOf: (point: Point) => { readonly left: number; readonly top: number };
  /** The `x` of the data that stands nearest to a place. */
  readonly nearestX: (left: number) => number;
}

export interface Tick {
  readonly place: number;
  readonly value: number;
}

export interface PlottedLine {
  readonly series: LineSeries;
  readonly path: string;
  readonly marks: readonly Point[];
  /** Where the letter at the line's end stands; undefined for a series without points. */
  readonly end: LineEnd | undefined;
}

export interface LineEnd {
  readonly left: number;
  readonly top: number;
  readonly labelLeft: number;
  readonly labelTop: number;
}

/** Room for the amounts on the left, the letters on the right, the ticks below. */
const MARGIN = { left: 44, right: 24, top: 10, bottom: 24 };
const LABEL_HEIGHT = 16;
const LABEL_DISTANCE = 9;
/** Markers along a line whose points are not all marked. */
const FEW_MARKS = 4;

/** Lays a chart out in the given room. */
export function linePlot(chart: LineChartData, width: number, height: number): LinePlot {
  const left = MARGIN.left;
  const right = Math.max(left + 40, width - MARGIN.right);
  const bottom = height - MARGIN.bottom;
  const points = chart.series.flatMap((series) => series.points);
  const xs = [...new Set(points.map((point) => point.x))].sort((first, second) => first - second);
  const first = xs[0] ?? 0;
  const last = xs.at(-1) ?? 1;
  const x = scaleLinear()
    .domain(first === last ? [first - 1, last + 1] : [first, last])
    .range([left, right]);
  const ys = points.map((point) => point.y);
  const base = chart.fitsAmounts ? ys : [0, ...ys];
  const most = ys.length === 0 ? 0 : Math.max(...base);
  const least = ys.length === 0 ? 0 : Math.min(...base);
  const y = scaleLinear()
    .domain([least, most === least ? least + 1 : most])
    .nice(4)
    .range([bottom, MARGIN.top]);
  // Letters of lines that reach the right edge share it; a line that ends before has its letter at its end.
  const reaching = chart.series.filter(({ points: own }) => own.at(-1)?.x === last);
  const ends = spreadLabels(
    reaching.map(({ points: own }) => y(own.at(-1)?.y ?? least)),
    LABEL_HEIGHT,
    MARGIN.top,
    bottom,
  );
  const draw = line<Point>()
    .x((point) => x(point.x))
    .y((point) => y(point.y));
  return {
    width,
    height,
    left,
    right,
    top: MARGIN.top,
    bottom,
    xTicks: (chart.isByNumber ? x.ticks(4) : xTicksOf(xs)).map((value) => ({ value, place: x(value) })),
    yTicks: y.ticks(4).map((value) => ({ value, place: y(value) })),
    lines: chart.series.map((series, index) => {
      const end = series.points.at(-1);
      return {
        series,
        path: draw([...series.points]) ?? "",
        marks: chart.hasMarkers ? series.points : fewOf(series.points, index),
        end: end && {
          left: x(end.x),
          top: y(end.y),
          labelLeft: x(end.x) + LABEL_DISTANCE,
          labelTop: ends[reaching.indexOf(series)] ?? y(end.y) - LABEL_HEIGHT / 2,
        },
      };
    }),
    xs,
    placeOf: (point) => ({ left: x(point.x), top: y(point.y) }),
    nearestX: (place) => nearest(xs, x.invert(place)),
  };
}

/** Whole years where the numbers are months of more than two years; else about five round steps. */
function xTicksOf(xs: readonly number[]): readonly number[] {
  const first = xs[0] ?? 0;
  const last = xs.at(-1) ?? 1;
  if (last - first < 24) {
    return scaleLinear()
      .domain([first, last])
      .ticks(5)
      .filter((value) => Number.isInteger(value));
  }
  const years = Math.max(1, Math.ceil((last - first) / 12 / 5));
  const ticks: number[] = [];
  for (let value = 12 * years; value <= last; value += 12 * years) if (value >= first) ticks.push(value);
  return [first, ...ticks.filter((value) => value > first + years * 4)];
}

/** Some points along a line, at other places than those of its neighbors. */
function fewOf(points: readonly Point[], index: number): readonly Point[] {
  if (points.length <= FEW_MARKS) return points;
  const step = points.length / FEW_MARKS;
  const shift = ((index % 4) + 0.5) * (step / 4);
  return Array.from({ length: FEW_MARKS }, (_, mark) => points[Math.floor(mark * step + shift)]).filter(
    (point): point is Point => point !== undefined,
  );
}

function nearest(xs: readonly number[], wanted: number): number {
  return xs.reduce((best, x) => (Math.abs(x - wanted) < Math.abs(best - wanted) ? x : best), xs[0] ?? wanted);
}
