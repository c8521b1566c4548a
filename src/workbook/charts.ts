import { columnName, type ChartPlan } from "../scenarios";
import { isUnanswered } from "./inExcel";
import { rangeOf } from "./sheetParts";

/** Before the name of each chart of ours, so that Refresh leaves the user's own charts alone. */
export const CHART_MARK = "MSP pricing ";

/** A chart that was queued: what the next steps need to know of it. */
export interface QueuedChart {
  readonly sheetName: string;
  /** Among the charts of its sheet. */
  readonly index: number;
  readonly plan: ChartPlan;
  /** Series with those that Excel made of the source by itself, which stand first. */
  readonly allSeries: Excel.ChartSeriesCollection;
}

/** Queues a chart, and the question how many series Excel gave it. */
export function queueChart(
  sheet: Excel.Worksheet,
  sheetName: string,
  index: number,
  plan: ChartPlan,
): QueuedChart {
  const type = typeOf(plan);
  const chart = sheet.charts.add(type, rangeOf(sheet, plan.x), "Columns");
  chart.name = CHART_MARK + plan.name;
  const { row, column, rows, columns } = plan.place;
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
  for (const planned of plan.series) {
    const series = chart.series.add();
    series.setXAxisValues(rangeOf(sheet, plan.x));
    series.setValues(rangeOf(sheet, planned.values));
    series.chartType = type;
    if (plan.kind === "tornado") {
      // Both bars of a number begin at today's cost. Stacked ones would add up where both go the same way.
      series.overlap = 100;
      series.gapWidth = 40;
    }
    // The name follows the cell.
    series.name = `='${sheetName.replaceAll("'", "''")}'!$${columnName(planned.name.column)}$${planned.name.row + 1}`;
  }
  chart.title.text = plan.title;
  chart.axes.categoryAxis.title.text = plan.xTitle;
  chart.axes.valueAxis.title.text = plan.yTitle;
  chart.axes.valueAxis.numberFormat = plan.numberFormat;
  if (plan.kind === "tornado") {
    // The largest on top, and the names beside the bars, not among them.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.tickLabelPosition = "Low";
  }
  chart.displayBlanksAs = "NotPlotted";
  chart.legend.position = "Bottom";
  chart.series.load("count");
  return { sheetName, index, plan, allSeries: chart.series };
}

const typeOf = ({ kind, hasMarkers }: ChartPlan) =>
  kind === "tornado"
    ? "BarClustered"
    : kind === "bars"
      ? "ColumnClustered"
      : hasMarkers
        ? "XYScatterLines"
        : "XYScatterLinesNoMarkers";

/** A chart without Excel's own series, and what is to be known of the names of ours. */
export interface TrimmedChart {
  readonly chart: Excel.Chart;
  readonly names: readonly { readonly series: Excel.ChartSeries; readonly cell: Excel.Range }[];
}

/** Queues the removal of the series that Excel made by itself, and the reading of our series' names. */
export function trimChart(context: Excel.RequestContext, queued: QueuedChart): TrimmedChart {
  const sheet = context.workbook.worksheets.getItem(queued.sheetName);
  const chart = sheet.charts.getItemAt(queued.index);
  const surplus = queued.allSeries.count - queued.plan.series.length;
  for (let index = surplus - 1; index >= 0; index--) chart.series.getItemAt(index).delete();
  const names = queued.plan.series.map((planned, index) => {
    const series = chart.series.getItemAt(index);
    const cell = sheet.getRangeByIndexes(planned.name.row, planned.name.column, 1, 1);
    series.load("name");
    cell.load("text");
    return { series, cell };
  });
  return { chart, names };
}

/**
 * Sends the last touches. Sheets and charts stand without them, so where Excel refuses one they stay as they are.
 */
export async function polishCharts(
  context: Excel.RequestContext,
  charts: readonly TrimmedChart[],
): Promise<void> {
  if (charts.length === 0) return;
  try {
    charts.forEach(nameSeries);
    await context.sync();
  } catch (failure) {
    // Nobody is helped by hearing of a legend with a line too many.
    if (isUnanswered(failure)) throw failure;
  }
}

/**
 * Queues the last touch: where Excel took the reference to the name's cell as a text, the name is what the cell
 * shows now; and the legend leaves out series without a name, if any has one.
 */
function nameSeries({ chart, names }: TrimmedChart): void {
  const texts = names.map(({ cell }) => cell.text[0]?.[0] ?? "");
  const someHaveNames = texts.some((text) => text !== "");
  names.forEach(({ series }, index) => {
    const text = texts[index] ?? "";
    if (series.name.startsWith("=")) series.name = text === "" ? " " : text;
    if (someHaveNames && text === "") chart.legend.legendEntries.getItemAt(index).visible = false;
  });
}
