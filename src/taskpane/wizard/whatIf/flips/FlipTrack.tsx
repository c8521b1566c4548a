import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import type { Flip } from "../../../../pricing";
import { seriesLook } from "../../../charts/seriesLook";
import { useElementWidth } from "../../../charts/useElementWidth";
import { flipTrackPlot } from "./flipTrackPlot";

const FORCED = "@media (forced-colors: active)";
const useStyles = makeStyles({
  svg: { display: "block", overflow: "visible" },
  stretch: { [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
  letter: {
    fontSize: "11px",
    fontWeight: 600,
    fill: tokens.colorNeutralBackground1,
    [FORCED]: { fill: "CanvasText" },
  },
  tick: { fill: tokens.colorNeutralForeground2, fontSize: "11px", [FORCED]: { fill: "CanvasText" } },
  strong: { fill: tokens.colorNeutralForeground1, fontWeight: 600 },
  now: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    [FORCED]: { fill: "Highlight", stroke: "Canvas" },
  },
  flip: { stroke: tokens.colorNeutralForeground1, [FORCED]: { stroke: "CanvasText" } },
});

const HEIGHT = 50;
const TOP = 18;
const BAR = 16;
/** Room that a letter needs within its stretch. */
const LETTER = 14;
const CHARACTER = 6.4;

export interface FlipTrackProps {
  readonly flip: Flip;
  readonly best: number;
  readonly columnOf: (quote: string) => number;
  readonly write: (value: number) => string;
}

/** Who wins along the values of a field; the sentences below it say the same. */
export function FlipTrack({ flip, best, columnOf, write }: FlipTrackProps): ReactNode {
  const styles = useStyles();
  const { ref, width } = useElementWidth<HTMLDivElement>(288);
  const { stretches, now, falls, rises } = flipTrackPlot(flip.field, flip, best, columnOf, width);
  const label = `now ${write(flip.field.present)}`;
  return (
    <div ref={ref}>
      <svg className={styles.svg} width={width} height={HEIGHT} aria-hidden="true">
        {stretches.map(({ left, width: wide, quote }, index) => {
          const { letter, color } = seriesLook(quote);
          return (
            <g key={index}>
              <rect
                className={styles.stretch}
                x={left}
                y={TOP}
                width={Math.max(0, wide)}
                height={BAR}
                fill={color}
              />
              {wide > LETTER && (
                <text
                  className={styles.letter}
                  x={left + letterPlace(wide, now - left)}
                  y={TOP + BAR / 2}
                  dy="0.35em"
                  textAnchor="middle"
                >
                  {letter}
                </text>
              )}
            </g>
          );
        })}
        <path className={styles.now} d={`M${now},${TOP + BAR + 2}l-5,-9v-${BAR - 4}h10v${BAR - 4}z`} />
        <text className={styles.tick} x={within(now, label, width)} y={TOP - 6} textAnchor="middle">
          <tspan className={styles.strong}>{label}</tspan>
        </text>
        {falls && <Tick mark={falls} write={write} side="end" width={width} />}
        {rises && <Tick mark={rises} write={write} side="start" width={width} />}
      </svg>
    </div>
  );
}

/** The middle of a stretch, or of its longer part beside today's mark. */
function letterPlace(wide: number, now: number): number {
  if (now <= 0 || now >= wide) return wide / 2;
  return now > wide / 2 ? now / 2 : now + (wide - now) / 2;
}

function Tick({
  mark: { left, value },
  write,
  side,
  width,
}: {
  readonly mark: { readonly left: number; readonly value: number };
  readonly write: (value: number) => string;
  readonly side: "start" | "end";
  readonly width: number;
}): ReactNode {
  const styles = useStyles();
  const words = write(value);
  const room = words.length * CHARACTER;
  // Away from the other one, unless the edge is too near.
  const x = side === "end" ? Math.max(left + 3, room) : Math.min(left - 3, width - room);
  return (
    <g>
      <line className={styles.flip} x1={left} x2={left} y1={TOP - 2} y2={TOP + BAR + 4} />
      <text className={styles.tick} x={x} y={TOP + BAR + 14} textAnchor={side}>
        {words}
      </text>
    </g>
  );
}

function within(place: number, words: string, width: number): number {
  const half = (words.length * CHARACTER) / 2;
  return Math.min(Math.max(place, half), Math.max(half, width - half));
}
