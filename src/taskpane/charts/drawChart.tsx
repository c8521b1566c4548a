import { FluentProvider } from "@fluentui/react-provider";
import { makeStyles } from "@griffel/react";
import { useSyncExternalStore, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { systemDarkMode, type DarkMode } from "../theme/DarkMode";
import { darkPaneTheme, lightPaneTheme } from "../theme/paneThemes";
import { GroupedBars } from "./GroupedBars";
import type { GroupedBarsData } from "./GroupedBarsData";
import { TornadoBars } from "./TornadoBars";
import { LineChart } from "./LineChart";
import type { LineChartData } from "./LineChartData";

/** Room that the title, the list of values and the button below the plot take. */
const AROUND = 96;
const LEGEND_LINE = 20;
/** What the title and the list of names take around bars. */
const AROUND_BARS = 64;

/** Lines, or bars in groups. */
export type DrawnChart = LineChartData | GroupedBarsData;

/** A chart that stands in an element outside the pane. */
export interface ChartInElement {
  /** Shows other numbers in its place; what stood there stays in sight until they are drawn. */
  update(chart: DrawnChart): void;
  /** Takes the chart away. */
  erase(): void;
}

/**
 * Draws a chart in an element outside the pane, such as a sheet of the workbench, in the colors of its surroundings.
 * The plot takes the height that the element has to spare.
 */
export function drawChart(
  container: HTMLElement,
  chart: DrawnChart,
  darkMode: DarkMode = systemDarkMode(),
): ChartInElement {
  const root = createRoot(container);
  const update = (drawn: DrawnChart): void =>
    root.render(<ThemedChart chart={drawn} height={spareHeight(container, drawn)} darkMode={darkMode} />);
  update(chart);
  return { update, erase: () => root.unmount() };
}

function spareHeight({ clientHeight }: HTMLElement, chart: DrawnChart): number {
  return "groups" in chart
    ? Math.max(120, clientHeight - AROUND_BARS)
    : Math.max(160, clientHeight - AROUND - LEGEND_LINE * chart.series.length);
}

const useStyles = makeStyles({
  /** The element has a ground of its own. */
  clear: { backgroundColor: "transparent" },
});

interface ThemedChartProps {
  readonly chart: DrawnChart;
  /** In pixels. */
  readonly height: number;
  readonly darkMode: DarkMode;
}

function ThemedChart({ chart, height, darkMode }: ThemedChartProps): ReactNode {
  const styles = useStyles();
  const isDark = useSyncExternalStore(darkMode.subscribe, darkMode.isDark);
  return (
    <FluentProvider className={styles.clear} theme={isDark ? darkPaneTheme : lightPaneTheme}>
      {"groups" in chart ? (
        chart.isTornado ? (
          <TornadoBars chart={chart} height={height} />
        ) : (
          <GroupedBars chart={chart} height={height} />
        )
      ) : (
        <LineChart chart={chart} height={height} />
      )}
    </FluentProvider>
  );
}
