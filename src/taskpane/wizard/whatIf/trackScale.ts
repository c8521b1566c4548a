import { scaleLinear, type ScaleLinear } from "d3-scale";

/**
 * The one scale of tracks that lie below each other, from the lowest to the highest cost of all.
 * @param margin room on both sides, in pixels
 */
export function trackScale(
  [least, most]: readonly [number, number],
  width: number,
  margin: number,
): ScaleLinear<number, number> {
  return scaleLinear()
    .domain(least === most ? [least - 1, most + 1] : [least, most])
    .range([margin, Math.max(margin + 1, width - margin)]);
}
