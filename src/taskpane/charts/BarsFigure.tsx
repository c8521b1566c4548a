import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import type { GroupedBarsData } from "./GroupedBarsData";
import { NamesLegend } from "./NamesLegend";
import { spokenBars } from "./spokenBars";
import { useElementWidth } from "./useElementWidth";
import { useFigureStyles } from "./useFigureStyles";

const FORCED = "@media (forced-colors: active)";
const useStyles = makeStyles({
  svg: { display: "block", overflow: "visible" },
});

/** Looks of what every chart of bars has. */
export const useBarStyles = makeStyles({
  tick: { fill: tokens.colorNeutralForeground2, fontSize: "11px", [FORCED]: { fill: "CanvasText" } },
  grid: { stroke: tokens.colorNeutralStroke3, [FORCED]: { stroke: "GrayText" } },
});

export interface BarsProps {
  readonly chart: GroupedBarsData;
  /** Of the plot, in pixels. */
  readonly height: number;
}

export interface BarsFigureProps extends BarsProps {
  /** What stands in the room that there is. */
  readonly draw: (width: number) => ReactNode;
}

/** A chart of bars with its title and the names of its series; a screen reader announces what it shows. */
export function BarsFigure({ chart, height, draw }: BarsFigureProps): ReactNode {
  const styles = useStyles();
  const frame = useFigureStyles();
  const { ref, width } = useElementWidth<HTMLDivElement>(288);
  return (
    <figure className={frame.figure}>
      <figcaption className={frame.title}>{chart.title}</figcaption>
      <div ref={ref}>
        <svg className={styles.svg} width={width} height={height} role="img" aria-label={spokenBars(chart)}>
          {draw(width)}
        </svg>
      </div>
      <NamesLegend names={chart.series.map(({ name }) => name)} />
    </figure>
  );
}
