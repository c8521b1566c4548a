import { scaleBand, scaleLinear } from "d3-scale";
import type { GroupedBarsData } from "./GroupedBarsData";
import { CHARACTER_WIDTH, shortened } from "./chartWords";

/** Where everything of a tornado stands, in pixels. */
export interface TornadoPlot {
  readonly top: number;
  readonly bottom: number;
  /** Where 0 stands. */
  readonly zero: number;
  readonly ticks: readonly { readonly place: number; readonly value: number }[];
  readonly rows: readonly TornadoRow[];
}

export interface TornadoRow {
  readonly name: string;
  /** As much of the name as there is room for. */
  readonly shortName: string;
  readonly middle: number;
  readonly top: number;
  readonly height: number;
  /** One for each series; the longest first, so that the others are seen on it. */
  readonly bars: readonly { readonly series: number; readonly left: number; readonly width: number }[];
}

const MARGIN = { right: 10, top: 4, bottom: 20 };
/** The names take as much of the width at most. */
const NAMES = 0.4;

/** Lays a tornado out in the given room. */
export function tornadoPlot({ groups, series }: GroupedBarsData, width: number, height: number): TornadoPlot {
  const longest = Math.max(0, ...groups.map((name) => name.length)) * CHARACTER_WIDTH + 8;
  const left = Math.min(longest, width * NAMES);
  const bottom = height - MARGIN.bottom;
  const values = series.flatMap((each) => each.values.map((value) => value ?? 0));
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = scaleLinear()
    .domain(least === most ? [-1, 1] : [least, most])
    .nice(4)
    .range([left, Math.max(left + 40, width - MARGIN.right)]);
  const y = scaleBand<number>()
    .domain(groups.map((_name, index) => index))
    .range([MARGIN.top, bottom])
    .padding(0.25);
  const room = Math.floor(left / CHARACTER_WIDTH) - 1;
  return {
    top: MARGIN.top,
    bottom,
    zero: x(0),
    ticks: x.ticks(4).map((value) => ({ value, place: x(value) })),
    rows: groups.map((name, row): TornadoRow => {
      const top = y(row) ?? 0;
      const bars = series.map(({ values: own }, index) => {
        const end = x(own[row] ?? 0);
        return { series: index, left: Math.min(x(0), end), width: Math.abs(end - x(0)) };
      });
      return {
        name,
        shortName: shortened(name, room),
        middle: top + y.bandwidth() / 2,
        top,
        height: y.bandwidth(),
        bars: bars.sort((one, other) => other.width - one.width),
      };
    }),
  };
}
