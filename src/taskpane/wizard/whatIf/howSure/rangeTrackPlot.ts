import type { Simulated } from "../../../../pricing";
import { trackScale } from "../trackScale";

/** Where the percentiles of a quote stand, in pixels; undefined for one without an answer. */
export interface RangeTrackPlot {
  readonly p10: number | undefined;
  readonly p50: number | undefined;
  readonly p90: number | undefined;
}

/** From the lowest P10 to the highest P90 of all quotes; undefined where none has one. */
export function rangeOfAll(all: readonly Simulated[]): readonly [number, number] | undefined {
  const costs = all.flatMap(({ p10, p50, p90 }) =>
    [p10, p50, p90].flatMap((cost) => (cost.ok ? [cost.value] : [])),
  );
  return costs.length === 0 ? undefined : [Math.min(...costs), Math.max(...costs)];
}

const MARGIN = 6;

export function rangeTrackPlot(
  { p10, p50, p90 }: Pick<Simulated, "p10" | "p50" | "p90">,
  range: readonly [number, number],
  width: number,
): RangeTrackPlot {
  const x = trackScale(range, width, MARGIN);
  const place = (cost: Simulated["p10"]) => (cost.ok ? x(cost.value) : undefined);
  return { p10: place(p10), p50: place(p50), p90: place(p90) };
}
