import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { lightPaneTheme } from "../theme/paneThemes";
import { LineChart } from "./LineChart";
import type { LineChartData } from "./LineChartData";

/** Room that the title, the list of values and the button below the plot take. */
const AROUND = 96;
const LEGEND_LINE = 20;

/**
 * Draws a chart in an element outside the pane, such as a sheet of the workbench, where paper is white. The plot
 * takes the height that the element has to spare. Answers how to take the chart away.
 */
export function drawChart(container: HTMLElement, chart: LineChartData): () => void {
  const root = createRoot(container);
  const spare = container.clientHeight - AROUND - LEGEND_LINE * chart.series.length;
  root.render(
    <FluentProvider theme={lightPaneTheme}>
      <LineChart chart={chart} height={Math.max(160, spare)} />
    </FluentProvider>,
  );
  return () => root.unmount();
}
