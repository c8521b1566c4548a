import { MEASURES, type Measure } from "../../pricing";
import type { FieldValue } from "../draft/Draft";
import { heading, input, label, rowsOf, text, title } from "../rowsOf";
import type { Block, ChartPlan, FormatPlan, HighlightPlan, NumberPlan, SheetPlan } from "../SheetPlan";
import { CAPACITY, type Capacity } from "./capacity";
import { BOTH_TABLES, NAME_WIDTH, PERCENT_FORMAT } from "./columnRules";
import { columnName } from "./columnName";

/** Columns of the matrix: the number of the scenario, its name, the best quote, what to know, then the costs. */
const NUMBER = 0;
const SCENARIO = 1;
const BEST = 2;
const NOTES = 3;
const COSTS = 4;
/** Where the measure is chosen, and the discount rate below it. */
const MEASURE_ROW = 2;
const DISCOUNT_ROW = 3;
/** How many scenarios and quotes there is room for. */
const ROOM_ROW = 4;
const WARNING_ROW = 5;
const CHART_ROW = 7;
const CHART_ROWS = 18;
const HEADER_ROW = CHART_ROW + CHART_ROWS + 1;
const FIRST_ROW = HEADER_ROW + 1;

const ROOM = {
  scenarios: `$${columnName(BEST)}$${ROOM_ROW + 1}`,
  quotes: `$${columnName(NOTES)}$${ROOM_ROW + 1}`,
};

const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  total: "onboarding and every invoice over the horizon (TCO)",
  monthly: "the invoice of month 1 without onboarding",
  "first-year": "onboarding and the invoices of the first twelve months",
  average: "total by month of the horizon",
  "per-user": "monthly by user of month 1",
  npv: "present value of all invoices at the discount rate",
  "total-with-tax": "total and the taxes that the quotes state",
};

/** Two lines, so that the row has room for long names of quotes; a row does not grow with what spills into it. */
const WHAT_TO_KNOW = "What to know\n(select a cell to read all of it)";

/** A blank name is what the functions take for it: its kind and position. */
const named = (table: string, column: string) =>
  `IF(${table}[${column}]="","${column} "&SEQUENCE(ROWS(${table}[${column}])),${table}[${column}])`;

/** Every quote for every scenario by the measure that is chosen in a cell. */
export function comparisonSheet(money: string, discountRate: FieldValue): SheetPlan {
  const rows = rowsOf([
    [title("Comparison")],
    [text("Every quote for every scenario. The cheapest that covers a scenario in full is marked.")],
    [
      label("Measure"),
      undefined,
      { content: "total", style: "input" },
      text("What the cost is measured by."),
    ],
    [
      label("Discount rate"),
      undefined,
      discountRate === "" ? input(0, PERCENT_FORMAT) : input(discountRate, PERCENT_FORMAT),
      text("A year; used by npv only."),
    ],
    [
      label("Room for"),
      undefined,
      { content: CAPACITY.scenarios, style: "text", numberFormat: '#,##0" scenarios"' },
      { content: CAPACITY.quotes, style: "text", numberFormat: '"and "#,##0" quotes"' },
    ],
  ]);
  const first = FIRST_ROW;
  const formula = (row: number, column: number, content: string) => ({ row, column, content });
  return {
    name: "Comparison",
    cells: [
      ...rows,
      {
        row: WARNING_ROW,
        column: NUMBER,
        content:
          `=IF(OR(ROWS(Scenarios[Scenario])>${ROOM.scenarios},ROWS(Quotes[Quote])>${ROOM.quotes}),` +
          `"More than "&${ROOM.scenarios}&" scenarios or "&${ROOM.quotes}&" quotes: choose Refresh in the pane, so that chart and marks reach them all.","")`,
      },
      ...["No.", "Scenario", "Best quote", WHAT_TO_KNOW].map((words, column) => ({
        row: HEADER_ROW,
        column,
        ...heading(words),
      })),
      formula(HEADER_ROW, COSTS, `=TRANSPOSE(${named("Quotes", "Quote")})`),
      formula(first, NUMBER, "=SEQUENCE(ROWS(Scenarios[Scenario]))"),
      formula(first, SCENARIO, `=${named("Scenarios", "Scenario")}`),
      formula(first, BEST, `=BESTQUOTE(${BOTH_TABLES},Measure,Discount_rate)`),
      formula(first, NOTES, `=QUOTENOTES(${BOTH_TABLES})`),
      formula(first, COSTS, `=QUOTECOSTS(${BOTH_TABLES},Measure,Discount_rate)`),
    ],
    formats: comparisonFormats(money),
    columnWidths: [6, 28, NAME_WIDTH, 40, ...Array<number>(CAPACITY.quotes).fill(24)],
    frozenRows: 0,
    frozenColumns: COSTS - 1,
    tables: [],
    validations: [
      {
        ...{ row: MEASURE_ROW, column: BEST, rows: 1, columns: 1 },
        allows: { kind: "list", choices: MEASURES },
        otherwise: `Measure: choose one of ${MEASURES.join(", ")}.`,
      },
      {
        ...{ row: DISCOUNT_ROW, column: BEST, rows: 1, columns: 1 },
        allows: { kind: "number", least: 0, most: 0.9999 },
        otherwise: "Discount rate: a percentage from 0% to below 100%, for example 8%.",
      },
    ],
    notes: [
      {
        row: MEASURE_ROW,
        column: BEST,
        text: MEASURES.map((measure) => `${measure}: ${MEASURE_WORDS[measure]}`).join("\n"),
      },
      {
        row: ROOM_ROW,
        column: BEST,
        text: "How far chart, marks and formats reach. Refresh in the pane makes room for more.",
      },
      {
        row: HEADER_ROW,
        column: NOTES,
        text: "Devices that a quote does not cover, ceilings that are passed, terms that end early.",
      },
    ],
    highlights: comparisonHighlights(CAPACITY),
    charts: [comparisonChart(money, CAPACITY)],
    names: [
      { name: "Measure", row: MEASURE_ROW, column: BEST },
      { name: "Discount_rate", row: DISCOUNT_ROW, column: BEST },
    ],
    print: { isLandscape: true, titleRow: HEADER_ROW },
  };
}

/** The cells that QUOTECOSTS can fill. */
function matrix({ scenarios, quotes }: Capacity): Block {
  return { row: FIRST_ROW, column: COSTS, rows: scenarios, columns: quotes };
}

/** Looks of what spills: its words wrap, its amounts are money. */
function comparisonFormats(money: string): readonly FormatPlan[] {
  return [
    { ...header(CAPACITY), style: "wrapped" },
    { ...matrix(CAPACITY), numberFormat: money },
  ];
}

/** The cells over the costs that the quotes' names can fill. */
function header({ quotes }: Capacity): Block {
  return { row: HEADER_ROW, column: COSTS, rows: 1, columns: quotes };
}

/** The same beyond what the sheet was made for: within, the user may have chosen other looks since. */
export function formatsBeyond(money: string, { scenarios, quotes }: Capacity): readonly FormatPlan[] {
  const rows = scenarios - CAPACITY.scenarios;
  const columns = quotes - CAPACITY.quotes;
  const right = COSTS + CAPACITY.quotes;
  const below = FIRST_ROW + CAPACITY.scenarios;
  const formats: FormatPlan[] = [
    { row: HEADER_ROW, column: right, rows: 1, columns, style: "wrapped" },
    { row: FIRST_ROW, column: right, rows: scenarios, columns, numberFormat: money },
    { row: below, column: COSTS, rows, columns: CAPACITY.quotes, numberFormat: money },
  ];
  return formats.filter((block) => block.rows > 0 && block.columns > 0);
}

/** What the sheet says that it has room for. */
export function comparisonRoom({ scenarios, quotes }: Capacity): readonly NumberPlan[] {
  return [
    { row: ROOM_ROW, column: BEST, content: scenarios },
    { row: ROOM_ROW, column: NOTES, content: quotes },
  ];
}

/**
 * Marks for the cheapest quote of each row, and for pairs without an answer. The formulas are those of the first cell;
 * they compare names, since a conditional format can call no function of an add-in.
 */
export function comparisonHighlights(capacity: Capacity): readonly HighlightPlan[] {
  const cell = `${columnName(COSTS)}${FIRST_ROW + 1}`;
  const quote = `${columnName(COSTS)}$${HEADER_ROW + 1}`;
  const best = `$${columnName(BEST)}${FIRST_ROW + 1}`;
  return [
    {
      ...matrix(capacity),
      formula: `=IF(ISNUMBER(${cell}),IF(ISERROR(${best}),FALSE,TRIM(${quote})=TRIM(${best})),FALSE)`,
      look: "cheapest",
    },
    { ...matrix(capacity), formula: `=ISERROR(${cell})`, look: "failing" },
    // A heading only where a quote is named: blank columns to the right are neither coloured nor printed.
    { ...header(capacity), formula: `=${columnName(COSTS)}${HEADER_ROW + 1}<>""`, look: "heading" },
    // The warning stands out where there is one.
    {
      ...{ row: WARNING_ROW, column: NUMBER, rows: 1, columns: COSTS },
      formula: `=$${columnName(NUMBER)}$${WARNING_ROW + 1}<>""`,
      look: "failing",
    },
  ];
}

/** One line a quote over the scenarios. It stands above the matrix, where no spill grows. */
export function comparisonChart(money: string, { scenarios, quotes }: Capacity): ChartPlan {
  const column = (at: number): Block => ({ row: FIRST_ROW, column: at, rows: scenarios, columns: 1 });
  return {
    name: "Costs by scenario",
    title: "Cost of each quote by scenario",
    place: { row: CHART_ROW, column: NUMBER, rows: CHART_ROWS, columns: COSTS },
    x: column(NUMBER),
    labels: column(SCENARIO),
    series: Array.from({ length: quotes }, (_quote, index) => ({
      name: { row: HEADER_ROW, column: COSTS + index },
      values: column(COSTS + index),
    })),
    xTitle: "Scenario, by its number",
    yTitle: "Cost by the chosen measure",
    numberFormat: money,
    hasMarkers: true,
  };
}
