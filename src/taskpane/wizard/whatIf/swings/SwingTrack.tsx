import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import { seriesLook } from "../../../charts/seriesLook";
import { useElementWidth } from "../../../charts/useElementWidth";
import { swingTrackPlot, type TrackBar } from "./swingTrackPlot";
import type { Swing } from "../../../../pricing";

const FORCED = "@media (forced-colors: active)";
const useStyles = makeStyles({
  svg: { display: "block", overflow: "visible" },
  bar: { [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
  sign: { fill: tokens.colorNeutralForeground1, fontSize: "12px", [FORCED]: { fill: "CanvasText" } },
  now: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px", [FORCED]: { stroke: "Highlight" } },
});

const HEIGHT = 20;
const BAR = 14;
/** The series whose colors the ends of a change have. */
export const LOW = 0;
export const HIGH = 1;

export interface SwingTrackProps {
  readonly swing: Swing;
  /** Today's cost. */
  readonly now: number;
  readonly range: readonly [number, number];
}

/** One bar of a tornado; the words around it say the same. */
export function SwingTrack({ swing, now, range }: SwingTrackProps): ReactNode {
  const styles = useStyles();
  const { ref, width } = useElementWidth<HTMLDivElement>(288);
  const plot = swingTrackPlot(swing, now, range, width);
  const end = (bar: TrackBar | undefined, series: number, sign: string) =>
    bar && (
      <g>
        <rect
          className={styles.bar}
          x={bar.left}
          y={(HEIGHT - BAR) / 2}
          width={bar.width}
          height={BAR}
          fill={seriesLook(series).color}
        />
        {bar.width > 0 && (
          <text
            className={styles.sign}
            x={bar.end + (bar.end < plot.now ? -4 : 4)}
            y={HEIGHT / 2}
            dy="0.35em"
            textAnchor={bar.end < plot.now ? "end" : "start"}
          >
            {sign}
          </text>
        )}
      </g>
    );
  // The longer one lies below, so that both are seen where they point the same way.
  const [low, high] = [end(plot.low, LOW, "−"), end(plot.high, HIGH, "+")];
  const isLowLonger = (plot.low?.width ?? 0) > (plot.high?.width ?? 0);
  return (
    <div ref={ref}>
      <svg className={styles.svg} width={width} height={HEIGHT} aria-hidden="true">
        {isLowLonger ? low : high}
        {isLowLonger ? high : low}
        <line className={styles.now} x1={plot.now} x2={plot.now} y1={0} y2={HEIGHT} />
      </svg>
    </div>
  );
}
