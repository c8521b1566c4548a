export { mountTaskPane, type TaskPaneHandle, type TaskPaneOptions } from "./mountTaskPane";
export type { DarkMode } from "./theme/DarkMode";
export type { WorksheetFunctions } from "./functions/liveResult";
export { drawChart } from "./charts/drawChart";
export type { LineChartData, LineSeries, Point } from "./charts/LineChartData";
