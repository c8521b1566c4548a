import type { Block, ChartPlan } from "../../../scenarios";
import type { CellContent } from "../../../workbook";
import type { LineChartData } from "../../../taskpane";

/** What a cell shows as a value; an error by its code, "" for a blank. */
export type CellReader = (row: number, column: number) => CellContent;

/** The numbers that a chart draws now: blanks, texts and errors are left out, and so are series without a name. */
export function chartData(
  plan: ChartPlan,
  read: CellReader,
  format: (pattern: string, value: number) => string,
): LineChartData {
  const column = (block: Block): CellContent[] =>
    Array.from({ length: block.rows }, (_row, index) => read(block.row + index, block.column));
  const xs = column(plan.x);
  const labels = plan.labels && column(plan.labels);
  const series = plan.series.flatMap(({ name, values }) => {
    const title = read(name.row, name.column);
    if (title === "" || isErrorCode(title)) return [];
    const points = column(values)
      .flatMap((y, index) => {
        const x = xs[index];
        return typeof x === "number" && typeof y === "number" ? [{ x, y, index }] : [];
      })
      .sort((one, other) => one.x - other.x);
    return points.length === 0 ? [] : [{ name: String(title), points }];
  });
  return {
    title: plan.title,
    xTitle: plan.xTitle,
    yTitle: plan.yTitle,
    hasMarkers: plan.hasMarkers,
    formatY: (value) => format(plan.numberFormat, value),
    ...(labels ? { labels: (series[0]?.points ?? []).map(({ index }) => String(labels[index] ?? "")) } : {}),
    series: series.map(({ name, points }) => ({ name, points: points.map(({ x, y }) => ({ x, y })) })),
  };
}

const isErrorCode = (content: CellContent): boolean =>
  typeof content === "string" && /^#(N\/A|[A-Z0-9/]+[!?])$/.test(content);
