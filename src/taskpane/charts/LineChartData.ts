/** A chart of numbers over numbers as plain data: one line a series. */
export interface LineChartData {
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  /** Whether each point is marked; otherwise a few along the line, so that lines differ without their colors. */
  readonly hasMarkers: boolean;
  /** How numbers along the horizontal axis are written; as they are where left out. */
  readonly formatX?: (x: number) => string;
  /** How amounts are written in full, in the list of values and in the table. */
  readonly formatY: (y: number) => string;
  /** What the points are called, in the order of the first series' points; `formatX` says it where left out. */
  readonly labels?: readonly string[];
  readonly series: readonly LineSeries[];
}

export interface LineSeries {
  readonly name: string;
  /** In rising order of `x`. */
  readonly points: readonly Point[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}
