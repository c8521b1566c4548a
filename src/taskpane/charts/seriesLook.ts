import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from "d3-shape";
import { CHART_COLORS } from "../theme/paneThemes";

/** How a series is distinguished from the others: by letter, dashes and marker as well as by color. */
export interface SeriesLook {
  readonly letter: string;
  readonly color: string;
  /** For `stroke-dasharray`; undefined for an unbroken line. */
  readonly dashes: string | undefined;
  /** Path of the marker round the origin. */
  readonly marker: string;
}

const DASHES: readonly (string | undefined)[] = [undefined, "7 3", "2 3", "9 3 2 3", "4 2", "12 4", "1 4"];
const MARKERS: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
  symbolWye,
];
const MARKER_AREA = 32;

/** The look of the series at a position, counted from 0. Colors and dashes come round at different positions. */
export function seriesLook(position: number): SeriesLook {
  const at = <T>(list: readonly T[]): T => list[position % list.length] as T;
  return {
    letter: letterOf(position),
    color: `var(--${at(CHART_COLORS)})`,
    dashes: at(DASHES),
    marker: symbol(at(MARKERS), MARKER_AREA)() ?? "",
  };
}

/** A, B, …, Z, AA, AB, … as the columns of a sheet. */
function letterOf(position: number): string {
  const last = String.fromCharCode(65 + (position % 26));
  return position < 26 ? last : letterOf(Math.floor(position / 26) - 1) + last;
}
