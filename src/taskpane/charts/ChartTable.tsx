import type { ReactNode } from "react";
import type { LineChartData } from "./LineChartData";
import { NumbersTable } from "./NumbersTable";

export interface ChartTableProps {
  readonly chart: LineChartData;
  readonly xs: readonly number[];
  readonly nameOfX: (x: number) => string;
}

/** All numbers of lines: one row per place, one column per line. */
export function ChartTable({ chart, xs, nameOfX }: ChartTableProps): ReactNode {
  const rows = () => {
    const values = chart.series.map(({ points }) => new Map(points.map(({ x, y }) => [x, y])));
    return xs.map((x) => [
      nameOfX(x),
      ...values.map((byX) => {
        const y = byX.get(x);
        return y === undefined ? "" : chart.formatY(y);
      }),
    ]);
  };
  return (
    <NumbersTable
      title={chart.title}
      headings={[chart.xTitle, ...chart.series.map(({ name }) => name)]}
      rows={rows}
    />
  );
}
