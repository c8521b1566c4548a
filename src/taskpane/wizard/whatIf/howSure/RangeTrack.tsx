import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import type { Simulated } from "../../../../pricing";
import { seriesLook } from "../../../charts/seriesLook";
import { useElementWidth } from "../../../charts/useElementWidth";
import { rangeTrackPlot } from "./rangeTrackPlot";

const FORCED = "@media (forced-colors: active)";
const useStyles = makeStyles({
  svg: { display: "block", overflow: "visible" },
  track: { stroke: tokens.colorNeutralStroke2, [FORCED]: { stroke: "GrayText" } },
  bar: { [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
  middle: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "3px",
    [FORCED]: { stroke: "Highlight" },
  },
});

const HEIGHT = 20;
const BAR = 10;

export interface RangeTrackProps {
  readonly simulated: Simulated;
  /** The column of the quote, which its color goes by. */
  readonly column: number;
  readonly range: readonly [number, number];
}

/** From P10 to P90, with a line at P50; the words around it say the same. */
export function RangeTrack({ simulated, column, range }: RangeTrackProps): ReactNode {
  const styles = useStyles();
  const { ref, width } = useElementWidth<HTMLDivElement>(288);
  const { p10, p50, p90 } = rangeTrackPlot(simulated, range, width);
  return (
    <div ref={ref}>
      <svg className={styles.svg} width={width} height={HEIGHT} aria-hidden="true">
        <line className={styles.track} x1={0} x2={width} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        {p10 !== undefined && (
          <rect
            className={styles.bar}
            x={p10}
            y={(HEIGHT - BAR) / 2}
            // What has no answer counts as more expensive than all others.
            width={Math.max(2, (p90 ?? width) - p10)}
            height={BAR}
            fill={seriesLook(column).color}
          />
        )}
        {p50 !== undefined && <line className={styles.middle} x1={p50} x2={p50} y1={1} y2={HEIGHT - 1} />}
      </svg>
    </div>
  );
}
