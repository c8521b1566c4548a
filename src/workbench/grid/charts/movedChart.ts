import type { Block, ChartPlan } from "../../../scenarios";

/** Rows or columns that were inserted, or removed where `by` is negative, from `at` on. */
export interface CellMove {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly by: number;
}

/** The chart after cells of its sheet have moved: it stays with its numbers, and where it was among the cells. */
export function movedChart(chart: ChartPlan, move: CellMove): ChartPlan {
  return {
    ...chart,
    place: movedBlock(chart.place, move),
    x: movedBlock(chart.x, move),
    ...(chart.labels ? { labels: movedBlock(chart.labels, move) } : {}),
    series: chart.series.map(({ name, values }) => {
      const { row, column } = movedBlock({ ...name, rows: 1, columns: 1 }, move);
      return { name: { row, column }, values: movedBlock(values, move) };
    }),
  };
}

/** The block after cells have moved: what is inserted inside it belongs to it, what is removed of it does not. */
export function movedBlock(block: Block, { axis, at, by }: CellMove): Block {
  const length = axis === "row" ? block.rows : block.columns;
  const start = block[axis];
  const end = start + length;
  const moved = (place: number): number =>
    by > 0 ? (place >= at ? place + by : place) : afterRemoval(place, at, -by);
  const newStart = moved(start);
  // The end is the first place behind the block: inserting right behind the block does not make it longer.
  const newEnd = by > 0 ? (end > at ? end + by : end) : afterRemoval(end, at, -by);
  const newLength = Math.max(0, newEnd - newStart);
  return axis === "row"
    ? { ...block, row: newStart, rows: newLength }
    : { ...block, column: newStart, columns: newLength };
}

const afterRemoval = (place: number, at: number, removed: number): number =>
  place <= at ? place : Math.max(at, place - removed);
