import { MEASURES, type Measure } from "../../pricing";
import type { FieldValue } from "../draft/Draft";
import { heading, input, label, rowsOf, text, title } from "../rowsOf";
import type { Block, ChartPlan, HighlightPlan, SheetPlan } from "../SheetPlan";
import { CAPACITY, type Capacity } from "./capacity";
import { NAME_WIDTH, PERCENT_FORMAT } from "./columnRules";
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
const WARNING_ROW = 5;
const CHART_ROW = 7;
const CHART_ROWS = 18;
const HEADER_ROW = CHART_ROW + CHART_ROWS + 1;
const FIRST_ROW = HEADER_ROW + 1;

const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  total: "onboarding and every invoice over the horizon (TCO)",
  monthly: "the invoice of month 1 without onboarding",
  "first-year": "onboarding and the invoices of the first twelve months",
  average: "total by month of the horizon",
  "per-user": "monthly by user of month 1",
  npv: "present value of all invoices at the discount rate",
};

/** Two lines, so that the row has room for long names of quotes; a row does not grow with what spills into it. */
const WHAT_TO_KNOW = "What to know\n(select a cell to read all of it)";

const TABLES = "Quotes[#All],Scenarios[#All]";
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
          `=IF(OR(ROWS(Scenarios[Scenario])>${CAPACITY.scenarios},ROWS(Quotes[Quote])>${CAPACITY.quotes}),` +
          `"More than ${CAPACITY.scenarios} scenarios or ${CAPACITY.quotes} quotes: choose Refresh in the pane after adding rows, so that chart and marks reach them all.","")`,
      },
      ...["No.", "Scenario", "Best quote", WHAT_TO_KNOW].map((words, column) => ({
        row: HEADER_ROW,
        column,
        ...heading(words),
      })),
      formula(HEADER_ROW, COSTS, `=TRANSPOSE(${named("Quotes", "Quote")})`),
      formula(first, NUMBER, "=SEQUENCE(ROWS(Scenarios[Scenario]))"),
      formula(first, SCENARIO, `=${named("Scenarios", "Scenario")}`),
      formula(first, BEST, `=BESTQUOTE(${TABLES},Measure,Discount_rate)`),
      formula(first, NOTES, `=QUOTENOTES(${TABLES})`),
      formula(first, COSTS, `=QUOTECOSTS(${TABLES},Measure,Discount_rate)`),
    ],
    formats: [
      { row: HEADER_ROW, column: COSTS, rows: 1, columns: CAPACITY.quotes, style: "heading" },
      { ...matrix(CAPACITY), numberFormat: money },
    ],
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
    isLandscape: true,
  };
}

/** The cells that QUOTECOSTS can fill. */
function matrix({ scenarios, quotes }: Capacity): Block {
  return { row: FIRST_ROW, column: COSTS, rows: scenarios, columns: quotes };
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
