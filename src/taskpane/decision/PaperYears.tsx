import { scaleLinear } from "d3-scale";
import type { ReactNode } from "react";
import type { PaperChartProps } from "./PaperBars";
import { INK, MUTED, yearFill, yearInk } from "./paperLook";
import { usePaperStyles } from "./usePaperStyles";

const WIDTH = 330;
const LEFT = 16;
const RIGHT = 62;
const LEGEND = 15;
const ROW = 19;
const BAR = 14;
const MOST_QUOTES = 6;
/** A part must be so wide to bear its amount. */
const WIDTH_OF_AMOUNT = 26;

/** What each quote costs in each year of the horizon, as one bar of parts that add up to its total. */
export function PaperYears({ page, money }: PaperChartProps): ReactNode {
  const styles = usePaperStyles();
  const quotes = page.quotes.filter(({ byYear }) => byYear.length > 0).slice(0, MOST_QUOTES);
  const most = Math.max(1, ...quotes.map(({ measures }) => measures.total ?? 0));
  const x = scaleLinear()
    .domain([0, most])
    .range([0, WIDTH - LEFT - RIGHT]);
  const short = new Intl.NumberFormat(undefined, { notation: "compact", maximumFractionDigits: 0 });
  const height = LEGEND + ROW * Math.max(1, quotes.length) + 2;
  const step = (WIDTH - LEFT) / Math.max(1, page.years.length);
  const spoken = quotes
    .map(({ name, byYear }) =>
      [
        `${name}:`,
        byYear.map((amount, year) => `${page.years[year] ?? ""} ${money(amount)}`).join(", "),
      ].join(" "),
    )
    .join(". ");
  return (
    <svg className={styles.svg} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={spoken}>
      {page.years.map((label, year) => (
        <g key={label} transform={`translate(${LEFT + year * step}, 0)`}>
          <rect width="8" height="8" y="1" fill={yearFill(year)} stroke={INK} strokeWidth="0.3" />
          <text x="11" y="8" fontSize="8" fill={MUTED}>
            {label}
          </text>
        </g>
      ))}
      {quotes.map(({ id, letter, byYear, measures }, place) => {
        const top = LEGEND + place * ROW;
        const starts = byYear.map((_amount, year) =>
          byYear.slice(0, year).reduce((sum, amount) => sum + Math.max(0, amount), 0),
        );
        return (
          <g key={id}>
            <text x="0" y={top + 10} fontSize="9" fontWeight="700" fill={INK}>
              {letter}
            </text>
            {byYear.map((amount, year) => {
              const width = x(Math.max(0, amount));
              return (
                <g key={year} transform={`translate(${LEFT + x(starts[year] ?? 0)}, ${top})`}>
                  <rect width={width} height={BAR} fill={yearFill(year)} stroke="#FFFFFF" strokeWidth="0.6" />
                  {width >= WIDTH_OF_AMOUNT && (
                    <text x={width / 2} y="10" textAnchor="middle" fontSize="7.5" fill={yearInk(year)}>
                      {short.format(amount)}
                    </text>
                  )}
                </g>
              );
            })}
            <text
              x={LEFT + x(Math.max(0, measures.total ?? 0)) + 4}
              y={top + 10}
              fontSize="8"
              fontWeight="700"
              fill={INK}
            >
              {money(measures.total ?? 0)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
