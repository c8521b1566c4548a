/** A chart of numbers over numbers as plain data: one line per series. */
export interface LineChartData {
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  /** Whether each point is marked; otherwise a few along the line, so that lines differ without their colors. */
  readonly hasMarkers: boolean;
  /** Whether the horizontal axis goes by round numbers; by months and whole years where left out. */
  readonly isByNumber?: boolean;
  /** Whether the vertical axis shows the amounts alone, not all from 0 on: for lines that lie close to each other. */
  readonly fitsAmounts?: boolean;
  /** Places along the horizontal axis that are named. */
  readonly places?: readonly NamedPlace[];
  /** How numbers along the horizontal axis are written; as they are where left out. */
  readonly formatX?: (x: number) => string;
  /** How amounts are written in full, in the list of values and in the table. */
  readonly formatY: (y: number) => string;
  /** What the points are called, in the order of the first series' points; `formatX` says it where left out. */
  readonly labels?: readonly string[];
  readonly series: readonly LineSeries[];
}

export interface NamedPlace {
  readonly x: number;
  readonly name: string;
}

export interface LineSeries {
  readonly name: string;
  /** By which position its color, letter and dashes go, where that is not its own. */
  readonly look?: number;
  /** In rising order of `x`. */
  readonly points: readonly Point[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}
