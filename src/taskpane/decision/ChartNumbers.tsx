import type { ReactNode } from "react";
import type { PaperChartProps } from "./PaperBars";
import type { OnFigure } from "./PaperFigure";
import { PaperNumbers } from "./PaperNumbers";

interface ChartNumbersProps extends PaperChartProps {
  readonly onFigure: OnFigure;
}

/** The numbers of the chart of totals, for who reads the page on a screen. */
export function TotalNumbers({ page, money, onFigure }: ChartNumbersProps): ReactNode {
  return (
    <PaperNumbers
      rowsAre="Scenario"
      columns={page.quotes.map(({ letter, name }) => ({ title: letter, hint: name }))}
      rows={page.scenarios.map(({ id: scenario, name: title, totals }) => ({
        title,
        numbers: page.quotes.map(({ id: quote, name }, place) => {
          const total = totals[place];
          if (total === undefined) return undefined;
          return { text: money(total), of: `Total of ${name} in ${title}`, lines: { quote, scenario } };
        }),
      }))}
      onFigure={onFigure}
    />
  );
}

/** The numbers of the chart of years, each with the lines of its year's first month. */
export function YearNumbers({ page, money, onFigure }: ChartNumbersProps): ReactNode {
  return (
    <PaperNumbers
      rowsAre="Quote"
      columns={page.years.map((title) => ({ title }))}
      rows={page.quotes
        .filter(({ byYear }) => byYear.length > 0)
        .map(({ id: quote, letter, name, byYear }) => ({
          title: letter,
          numbers: page.years.map((label, year) => {
            const amount = byYear[year];
            if (amount === undefined) return undefined;
            return { text: money(amount), of: `${label} of ${name}`, lines: { quote, month: 12 * year + 1 } };
          }),
        }))}
      onFigure={onFigure}
    />
  );
}
