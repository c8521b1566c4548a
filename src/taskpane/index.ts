export { mountTaskPane, type TaskPaneHandle, type TaskPaneOptions } from "./mountTaskPane";
export type { DarkMode } from "./theme/DarkMode";
export type { WorksheetFunctions } from "./functions/liveResult";
export { drawChart, type ChartInElement, type DrawnChart } from "./charts/drawChart";
export type { BarSeries, GroupedBarsData } from "./charts/GroupedBarsData";
export type { LineChartData, LineSeries, Point } from "./charts/LineChartData";
