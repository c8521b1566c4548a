import { scaleBand, scaleLinear } from "d3-scale";
import type { GroupedBarsData } from "./GroupedBarsData";
import { CHARACTER_WIDTH, shortened } from "./chartWords";

/** Where everything of a chart of grouped bars stands, in pixels. */
export interface GroupedBarsPlot {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly yTicks: readonly { readonly place: number; readonly value: number }[];
  readonly groups: readonly BarGroup[];
}

export interface BarGroup {
  readonly name: string;
  /** As much of the name as the group has room for. */
  readonly shortName: string;
  readonly middle: number;
  /** One for each series. */
  readonly bars: readonly PlottedBar[];
}

export interface PlottedBar {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly value: number | undefined;
}

/** Room for the amounts on the left, the letters above the bars, the names below. */
const MARGIN = { left: 44, right: 4, top: 18, bottom: 22 };
const WIDEST_BAR = 48;

/** Lays a chart out in the given room; amounts begin at 0. */
export function groupedBarsPlot(chart: GroupedBarsData, width: number, height: number): GroupedBarsPlot {
  const left = MARGIN.left;
  const right = Math.max(left + 40, width - MARGIN.right);
  const bottom = height - MARGIN.bottom;
  const most = Math.max(0, ...chart.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const y = scaleLinear()
    .domain([0, most === 0 ? 1 : most])
    .nice(4)
    .range([bottom, MARGIN.top]);
  const x = scaleBand<number>()
    .domain(chart.groups.map((_name, index) => index))
    .range([left, right])
    .paddingInner(0.25)
    .paddingOuter(0.12);
  const bar = Math.min(WIDEST_BAR, x.bandwidth() / Math.max(1, chart.series.length));
  return {
    left,
    right,
    bottom,
    yTicks: y.ticks(4).map((value) => ({ value, place: y(value) })),
    groups: chart.groups.map((name, group): BarGroup => {
      const middle = (x(group) ?? left) + x.bandwidth() / 2;
      const first = middle - (bar * chart.series.length) / 2;
      return {
        name,
        shortName: shortened(name, Math.floor(x.step() / CHARACTER_WIDTH)),
        middle,
        bars: chart.series.map(({ values }, index) => ({
          left: first + index * bar + 1,
          width: Math.max(1, bar - 2),
          top: y(Math.max(0, values[group] ?? 0)),
          value: values[group],
        })),
      };
    }),
  };
}
