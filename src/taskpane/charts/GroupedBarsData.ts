/** Bars side by side in groups that have names, as plain data: one bar per series in each group. */
export interface GroupedBarsData {
  readonly title: string;
  readonly yTitle: string;
  /** What the groups are called. */
  readonly groups: readonly string[];
  /** How amounts are written in full. */
  readonly formatY: (y: number) => string;
  /** Whether the bars lie, below each other, to both sides of 0. */
  readonly isTornado?: boolean;
  readonly series: readonly BarSeries[];
}

export interface BarSeries {
  readonly name: string;
  /** One for each group; undefined where there is no answer. */
  readonly values: readonly (number | undefined)[];
}
