import type { Swing } from "../../../../pricing";
import { trackScale } from "../trackScale";

/** The bars of a tornado on one scale, in pixels: from today's cost to what it becomes. */
export interface SwingTrackPlot {
  readonly now: number;
  readonly low: TrackBar | undefined;
  readonly high: TrackBar | undefined;
}

export interface TrackBar {
  readonly left: number;
  readonly width: number;
  /** Where the bar ends, away from today's cost. */
  readonly end: number;
}

/** The lowest and the highest cost that any swing reaches, today's among them. */
export function swingRange(swings: readonly Swing[], now: number): readonly [number, number] {
  const costs = swings.flatMap(({ costAtLow, costAtHigh }) =>
    [costAtLow, costAtHigh].flatMap((cost) => (cost.ok ? [cost.value] : [])),
  );
  return [Math.min(now, ...costs), Math.max(now, ...costs)];
}

/** Room on both sides for the sign of each bar. */
const MARGIN = 14;

export function swingTrackPlot(
  { costAtLow, costAtHigh }: Pick<Swing, "costAtLow" | "costAtHigh">,
  now: number,
  range: readonly [number, number],
  width: number,
): SwingTrackPlot {
  const x = trackScale(range, width, MARGIN);
  const bar = (cost: Swing["costAtLow"]): TrackBar | undefined =>
    cost.ok
      ? {
          left: Math.min(x(now), x(cost.value)),
          width: Math.abs(x(cost.value) - x(now)),
          end: x(cost.value),
        }
      : undefined;
  return { now: x(now), low: bar(costAtLow), high: bar(costAtHigh) };
}
