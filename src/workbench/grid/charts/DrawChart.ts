import type { ChartInElement, DrawnChart } from "../../../taskpane";

/** Draws a chart in an element. */
export type DrawChart = (container: HTMLElement, chart: DrawnChart) => ChartInElement;
