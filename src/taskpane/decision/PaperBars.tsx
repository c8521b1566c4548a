import { scaleBand, scaleLinear } from "d3-scale";
import type { ReactNode } from "react";
import type { DecisionPage } from "../../scenarios";
import { shortAmounts, shortened } from "../charts/chartWords";
import { INK, MUTED, quoteFill, RULE } from "./paperLook";
import { usePaperStyles } from "./usePaperStyles";

const WIDTH = 330;
const HEIGHT = 132;
const MARGIN = { left: 34, right: 2, top: 12, bottom: 16 };
/** More would be too thin to bear a letter. */
const MOST_QUOTES = 6;
const LETTERS_IN_GROUP = 5.2;

export interface PaperChartProps {
  readonly page: DecisionPage;
  readonly money: (amount: number) => string;
}

/** The total of each quote in each scenario, as bars side by side that bear the quotes' letters. */
export function PaperBars({ page, money }: PaperChartProps): ReactNode {
  const styles = usePaperStyles();
  const quotes = page.quotes.slice(0, MOST_QUOTES);
  const most = Math.max(1, ...page.scenarios.flatMap(({ totals }) => totals.map((total) => total ?? 0)));
  const y = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const x = scaleBand<number>()
    .domain(page.scenarios.map((_scenario, place) => place))
    .range([MARGIN.left, WIDTH - MARGIN.right])
    .paddingInner(0.22)
    .paddingOuter(0.1);
  const bar = Math.min(30, x.bandwidth() / Math.max(1, quotes.length));
  const short = shortAmounts();
  const spoken = page.scenarios
    .map(({ name, totals }) =>
      [
        `${name}:`,
        quotes
          .map(({ name: quote }, place) => {
            const total = totals[place];
            return `${quote} ${total === undefined ? "no amount" : money(total)}`;
          })
          .join(", "),
      ].join(" "),
    )
    .join(". ");
  return (
    <svg className={styles.svg} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={spoken}>
      {y.ticks(4).map((value) => (
        <g key={value}>
          <line x1={MARGIN.left} x2={WIDTH} y1={y(value)} y2={y(value)} stroke={RULE} strokeWidth="0.5" />
          <text x={MARGIN.left - 4} y={y(value)} dy="0.32em" textAnchor="end" fontSize="8" fill={MUTED}>
            {short.format(value)}
          </text>
        </g>
      ))}
      {page.scenarios.map(({ id, name, totals }, group) => {
        const middle = (x(group) ?? 0) + x.bandwidth() / 2;
        const first = middle - (bar * quotes.length) / 2;
        const room = Math.floor(x.step() / LETTERS_IN_GROUP);
        return (
          <g key={id}>
            {quotes.map(({ letter, id: quote }, place) => {
              const total = totals[place];
              const top = y(Math.max(0, total ?? 0));
              const left = first + place * bar;
              return (
                <g key={quote}>
                  <rect
                    x={left + 0.75}
                    y={top}
                    width={bar - 1.5}
                    height={Math.max(0, y(0) - top)}
                    fill={quoteFill(place)}
                    stroke={INK}
                    strokeWidth="0.3"
                  />
                  <text
                    x={left + bar / 2}
                    y={top - 2.5}
                    textAnchor="middle"
                    fontSize="8"
                    fontWeight="700"
                    fill={INK}
                  >
                    {total === undefined ? "–" : letter}
                  </text>
                </g>
              );
            })}
            <text x={middle} y={HEIGHT - 5} textAnchor="middle" fontSize="8" fill={INK}>
              {shortened(name, room)}
            </text>
          </g>
        );
      })}
      <line x1={MARGIN.left} x2={WIDTH} y1={y(0)} y2={y(0)} stroke={INK} strokeWidth="0.75" />
    </svg>
  );
}
