import type { DrawnChart } from "../../../taskpane";

/** Draws a chart in an element; answers how to take it away. */
export type DrawChart = (container: HTMLElement, chart: DrawnChart) => () => void;
