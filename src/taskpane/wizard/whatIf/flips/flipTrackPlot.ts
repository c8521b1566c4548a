import { scaleLinear } from "d3-scale";
import type { Field, Flip } from "../../../../pricing";

/** A stretch of a field's values in which one quote is the best, in pixels. */
export interface Stretch {
  readonly left: number;
  readonly width: number;
  /** The column of the quote. */
  readonly quote: number;
}

export interface TrackMark {
  readonly left: number;
  readonly value: number;
}

export interface FlipTrackPlot {
  readonly stretches: readonly Stretch[];
  readonly now: number;
  readonly falls?: TrackMark;
  readonly rises?: TrackMark;
}

/** How much is shown beyond the last value of interest, as a share of the way between today's and that. */
const BEYOND = 0.4;

/**
 * The values of a field around today's, on a line of its own: who is the best today, and beyond the nearest value on
 * either side. What lies further was not looked at, so the line ends soon behind it.
 */
export function flipTrackPlot(
  { present, variation }: Pick<Field, "present" | "variation">,
  { falls, rises }: Pick<Flip, "falls" | "rises">,
  best: number,
  columnOf: (quote: string) => number,
  width: number,
): FlipTrackPlot {
  const ways = [falls, rises].map((point) => (point ? Math.abs(point.value - present) : 0));
  const way = Math.max(...ways);
  const low = falls ? falls.value - BEYOND * way : present - BEYOND * way;
  const high = rises ? rises.value + BEYOND * way : present + BEYOND * way;
  const x = scaleLinear()
    .domain([
      Math.min(present, Math.max(variation.least, low)),
      Math.max(present, Math.min(variation.most ?? high, high)),
    ])
    .range([0, width])
    .clamp(true);
  const from = falls ? x(falls.value) : 0;
  const to = rises ? x(rises.value) : width;
  return {
    stretches: [
      ...(falls ? [{ left: 0, width: from, quote: columnOf(falls.best) }] : []),
      { left: from, width: to - from, quote: best },
      ...(rises ? [{ left: to, width: width - to, quote: columnOf(rises.best) }] : []),
    ],
    now: x(present),
    ...(falls ? { falls: { left: from, value: falls.value } } : {}),
    ...(rises ? { rises: { left: to, value: rises.value } } : {}),
  };
}
