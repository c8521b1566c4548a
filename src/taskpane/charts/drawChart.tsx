import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { systemDarkMode, type DarkMode } from "../theme/DarkMode";
import { darkPaneTheme, lightPaneTheme } from "../theme/paneThemes";
import { LineChart } from "./LineChart";
import type { LineChartData } from "./LineChartData";

/** Room that the title, the list of values and the button below the plot take. */
const AROUND = 96;
const LEGEND_LINE = 20;

/**
 * Draws a chart in an element outside the pane, such as a sheet of the workbench, in the colors of its surroundings.
 * The plot takes the height that the element has to spare. Answers how to take the chart away.
 */
export function drawChart(
  container: HTMLElement,
  chart: LineChartData,
  darkMode: DarkMode = systemDarkMode(),
): () => void {
  const root = createRoot(container);
  const spare = container.clientHeight - AROUND - LEGEND_LINE * chart.series.length;
  root.render(<ThemedChart chart={chart} height={Math.max(160, spare)} darkMode={darkMode} />);
  return () => root.unmount();
}

const useStyles = makeStyles({
  /** The element has a ground of its own. */
  clear: { backgroundColor: "transparent" },
});

interface ThemedChartProps {
  readonly chart: LineChartData;
  /** In pixels. */
  readonly height: number;
  readonly darkMode: DarkMode;
}

function ThemedChart({ chart, height, darkMode }: ThemedChartProps): ReactNode {
  const styles = useStyles();
  const isDark = useSyncExternalStore(darkMode.subscribe, darkMode.isDark);
  return (
    <FluentProvider className={styles.clear} theme={isDark ? darkPaneTheme : lightPaneTheme}>
      <LineChart chart={chart} height={height} />
    </FluentProvider>
  );
}
