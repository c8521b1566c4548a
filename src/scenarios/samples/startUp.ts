import {
  assumption,
  COUNT,
  heading,
  headingRow,
  input,
  label,
  DOLLARS,
  result,
  rowsOf,
  sentenceRow,
  text,
  title,
  verdict,
  type RowCell,
} from "../rowsOf";
import { MARKET, MARKET_HEADINGS, MARKET_NOTE, type MarketRate } from "./marketRates";
import type { Sample } from "./Sample";

const known = (market: MarketRate) => [text(market.usual), text(market.published)];

/** Where the hiring plan stands: its headings, then a row for each month. */
const HEADINGS_ROW = 30;
const FIRST = HEADINGS_ROW + 1;
const MONTHS = 12;
const LAST = HEADINGS_ROW + MONTHS;

/** Users of the month, and what each contract bills for them. */
function monthRow(month: number): RowCell[] {
  const row = HEADINGS_ROW + month;
  const amount = (content: string) => ({ content, numberFormat: DOLLARS });
  return [
    { content: month },
    { content: `=$B$5+$B$6*(A${row}-1)`, numberFormat: COUNT },
    amount(`=PERUSER(B${row},$B$7)`),
    amount(`=FLATRATE($B$8,B${row},$B$9,$B$10,$B$11)`),
    amount(`=OVERAGE(B${row},$B$9,$B$10,$B$11)`),
    amount(`=ROUND(D${row}-C${row},2)`),
  ];
}

const months = (column: string) => `${column}${FIRST}:${column}${LAST}`;

/** Two hires a month: a flat rate with poor overage terms is exposed, per-user follows the hiring plan. */
export const startUp: Sample = {
  id: "start-up",
  title: "Funded start-up",
  shows:
    "24 hires within 12 months: flat-rate with poor overage terms is exposed, per-user scales with the plan.",
  sheets: () => [
    {
      name: "Start-up",
      cells: rowsOf([
        [title("Funded start-up: two hires per month")],
        [
          text(
            "The flat fee covers today’s users and a few more; anything above is overage at twice the user rate, without a cap.",
          ),
        ],
        [],
        [heading("Plan and terms"), heading("Value"), ...MARKET_HEADINGS.map((each) => heading(each))],
        [label("Users at the start"), input(15)],
        [label("Hires per month"), input(2)],
        [label("User rate"), assumption(150), ...known(MARKET.user)],
        [label("Flat fee"), assumption(2250), ...known(MARKET.contract)],
        [label("Included users"), input(20)],
        [label("Overage rate for a user"), assumption(300), ...known(MARKET.contract)],
        [label("Overage cap per month (0: none)"), assumption(0), ...known(MARKET.contract)],
        [
          label("Growth that favors per-user"),
          assumption(20, COUNT),
          text("users within 12 months or more: rule of thumb"),
        ],
        [text(MARKET_NOTE)],
        [],
        [heading("The first year"), heading("Amount")],
        [label("Users added within 12 months"), result("=B6*12", COUNT)],
        [label("Per-user"), result(`=SUM(${months("C")})`)],
        [label("Flat-rate"), result(`=SUM(${months("D")})`)],
        [label("Overage in it"), result(`=SUM(${months("E")})`)],
        [label("Flat-rate above per-user"), result("=ROUND(B18-B17,2)")],
        [label("Months in which flat-rate costs more"), result(`=COUNTIF(${months("F")},">0")`, COUNT)],
        [label("Overage of the last month"), result(`=E${LAST}`)],
        [],
        [
          label("Verdict"),
          verdict(
            '=B16&" users join within 12 months, "&IF(B16>=B12,"enough to favor per-user","too few to favor per-user by themselves")&". Flat-rate costs $"&FIXED(ABS(B20),2)&IF(B20>0," more"," less")&" over the year."',
          ),
        ],
        [
          label("Exposure"),
          verdict(
            '=IF(B19=0,"No overage falls due.","Overage comes to $"&FIXED(B19,2)&" in the year and $"&FIXED(B22,2)&" in its last month, "&IF(B11>0,"capped at $"&FIXED(B11,2)&" per month.","and nothing caps it."))',
          ),
        ],
        [
          label("Per-user"),
          verdict(
            `="Per-user grows with the plan, from $"&FIXED(C${FIRST},2)&" to $"&FIXED(C${LAST},2)&" per month: each hire adds $"&FIXED(B7,2)&"."`,
          ),
        ],
        [],
        [text("The hiring plan, month by month")],
        [],
        ["Month", "Users", "Per-user", "Flat-rate", "Overage", "Flat-rate above per-user"].map((each) =>
          heading(each),
        ),
        ...Array.from({ length: MONTHS }, (_, index) => monthRow(index + 1)),
      ]),
      formats: [headingRow(4, 4, 5), sentenceRow(24, 2, 5), sentenceRow(25, 2, 5), sentenceRow(26, 2, 5)],
      columnWidths: [36, 13, 15, 15, 15, 34],
      frozenRows: 1,
      tables: [
        { name: "HiringPlan", firstRow: HEADINGS_ROW - 1, firstColumn: 0, rows: MONTHS + 1, columns: 6 },
      ],
    },
  ],
};
