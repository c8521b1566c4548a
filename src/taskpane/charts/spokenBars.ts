import type { GroupedBarsData } from "./GroupedBarsData";

/** What a screen reader says of the chart. */
export function spokenBars({ title, groups, series, formatY }: GroupedBarsData): string {
  const lines = groups.map((group, index) => {
    const amounts = series.map(({ name, values }) => {
      const value = values[index];
      return `${name} ${value === undefined ? "no answer" : formatY(value)}`;
    });
    return `${group}: ${amounts.join("; ")}`;
  });
  return `${title}. ${lines.join(". ")}`;
}
