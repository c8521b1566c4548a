import type { Block, ChartPlan } from "../../../scenarios";
import type { CellContent } from "../../../workbook";
import type { DrawnChart, GroupedBarsData } from "../../../taskpane";

/** What a cell shows as a value; an error by its code, "" for a blank. */
export type CellReader = (row: number, column: number) => CellContent;

/** The numbers that a chart draws now: blanks, texts and errors are left out, and so are series without a name. */
export function chartData(
  plan: ChartPlan,
  read: CellReader,
  format: (pattern: string, value: number) => string,
): DrawnChart {
  if (plan.kind === "bars") return barsData(plan, read, format);
  if (plan.kind === "tornado") return { ...barsData(plan, read, format), isTornado: true };
  const column = columnReader(read);
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
    ...(plan.isByNumber ? { isByNumber: true } : {}),
    formatY: (value) => format(plan.numberFormat, value),
    ...(labels ? { labels: (series[0]?.points ?? []).map(({ index }) => String(labels[index] ?? "")) } : {}),
    series: series.map(({ name, points }) => ({ name, points: points.map(({ x, y }) => ({ x, y })) })),
  };
}

/** The amounts of the rows and series that have names now. */
function barsData(
  { x, series, title, yTitle, numberFormat }: ChartPlan,
  read: CellReader,
  format: (pattern: string, value: number) => string,
): GroupedBarsData {
  const column = columnReader(read);
  const names = column(x);
  const rows = names.flatMap((name, index) => (name === "" || isErrorCode(name) ? [] : [index]));
  return {
    title,
    yTitle,
    groups: rows.map((row) => String(names[row])),
    formatY: (value) => format(numberFormat, value),
    series: series.flatMap(({ name, values }) => {
      const words = read(name.row, name.column);
      if (words === "" || isErrorCode(words)) return [];
      const amounts = column(values);
      return [
        {
          name: String(words),
          values: rows.map((row) => {
            const amount = amounts[row];
            return typeof amount === "number" ? amount : undefined;
          }),
        },
      ];
    }),
  };
}

const columnReader =
  (read: CellReader) =>
  (block: Block): CellContent[] =>
    Array.from({ length: block.rows }, (_row, index) => read(block.row + index, block.column));

const isErrorCode = (content: CellContent): boolean =>
  typeof content === "string" && /^#(N\/A|[A-Z0-9/]+[!?])$/.test(content);
