import { COUNT, input, label, plainContent, rowsOf, text, title } from "../rowsOf";
import type { SheetPlan } from "../SheetPlan";
import { CAPACITY } from "./capacity";
import { BOTH_TABLES, CHARGES } from "./columnRules";

/** The quote and the scenario that schedule and invoice are first shown for, by name. */
export interface ChosenPair {
  readonly quote: string;
  readonly scenario: string;
}

const QUOTE_ROW = 2;
const SCENARIO_ROW = 3;
/** Where the schedule spills, headings first. */
const SCHEDULE_ROW = 5;
const FIRST_MONTH_ROW = SCHEDULE_ROW + 1;
/** Columns of QUOTESCHEDULE. */
const MONTH = 0;
const RECURRING = 4;
const CUMULATIVE = 7;
const PAID = 8;
const COLUMN_WIDTHS = [10, 9, 9, 8, 14, 13, 14, 15, 14];
/** Where the chart stands, a blank column further. */
const CHART_COLUMN = PAID + 2;
const CHART_COLUMNS = 8;
/** Columns that a chosen name has room over: it is longer than the counts below it. */
const CHOICE_COLUMNS = 4;

const PAIR = "Schedule_quote,Schedule_scenario";
const once = (formula: string) =>
  `=IF(OR(Schedule_quote="",Schedule_scenario=""),"Choose a quote and a scenario first.",${formula})`;

/** Months, counts and amounts to two decimals: growth leaves counts with more of them than anyone reads. */
const toTwoDecimals = (formula: string) => `IF(ISNUMBER(${formula}),ROUND(${formula},2),${formula})`;

/** One contract month by month, with the chart of what it has cost so far. */
export function scheduleSheet(money: string, { quote, scenario }: ChosenPair): SheetPlan {
  const months = { row: FIRST_MONTH_ROW, rows: CAPACITY.months, columns: 1 };
  return {
    name: "Schedule",
    cells: [
      ...rowsOf([
        [title("Schedule")],
        [text("One quote for one scenario, month by month. The invoice follows the same choice.")],
        [label("Quote"), quote === "" ? undefined : { content: plainContent(quote), style: "input" }],
        [
          label("Scenario"),
          scenario === "" ? undefined : { content: plainContent(scenario), style: "input" },
        ],
      ]),
      {
        row: SCHEDULE_ROW,
        column: MONTH,
        content: once(toTwoDecimals(`QUOTESCHEDULE(${BOTH_TABLES},${PAIR},${CHARGES})`)),
      },
    ],
    formats: [
      { row: QUOTE_ROW, column: 1, rows: 2, columns: CHOICE_COLUMNS, style: "input", numberFormat: "@" },
      { row: SCHEDULE_ROW, column: MONTH, rows: 1, columns: PAID + 1, style: "heading" },
      // Left, so that a month stands apart from an amount that is half scrolled away beside it.
      { ...months, column: MONTH, style: "text" },
      {
        row: FIRST_MONTH_ROW,
        column: RECURRING,
        rows: CAPACITY.months,
        columns: PAID - RECURRING + 1,
        numberFormat: money,
      },
    ],
    merged: [QUOTE_ROW, SCENARIO_ROW].map(choiceAt),
    columnWidths: [...COLUMN_WIDTHS, 3, ...Array<number>(CHART_COLUMNS).fill(11)],
    frozenRows: FIRST_MONTH_ROW,
    frozenColumns: 1,
    tables: [],
    validations: [
      chosenFrom(QUOTE_ROW, "=Quote_names", "Quote: choose one of the table of quotes."),
      chosenFrom(SCENARIO_ROW, "=Scenario_names", "Scenario: choose one of the table of scenarios."),
    ],
    charts: [
      {
        name: "Cost by month",
        title: "Cost so far by month",
        // Right of the columns of the schedule, which only grows downwards.
        place: { row: SCHEDULE_ROW, column: CHART_COLUMN, rows: 20, columns: CHART_COLUMNS },
        x: { ...months, column: MONTH },
        series: [
          { name: { row: SCHEDULE_ROW, column: CUMULATIVE }, values: { ...months, column: CUMULATIVE } },
        ],
        xTitle: "Month of the contract",
        yTitle: "Cost so far",
        numberFormat: money,
        hasMarkers: false,
      },
    ],
    names: [
      { name: "Schedule_quote", row: QUOTE_ROW, column: 1 },
      { name: "Schedule_scenario", row: SCENARIO_ROW, column: 1 },
    ],
    print: { isLandscape: true, columns: CHART_COLUMN + CHART_COLUMNS, titleRow: SCHEDULE_ROW },
  };
}

const choiceAt = (row: number) => ({ row, column: 1, rows: 1, columns: CHOICE_COLUMNS });

function chosenFrom(row: number, source: string, otherwise: string) {
  return {
    ...{ row, column: 1, rows: 1, columns: 1 },
    allows: { kind: "list in cells", source },
    otherwise,
  } as const;
}

const INVOICE_MONTH_ROW = 4;
const LINES_ROW = 6;
/** More lines than an invoice with every class of a workbook is likely to have. */
const MOST_LINES = 60;

/** The invoice of one month of the contract that the schedule shows. */
export function invoiceSheet(money: string): SheetPlan {
  return {
    name: "Invoice",
    cells: [
      ...rowsOf([
        [title("Invoice")],
        [text("Every line of one month, for the quote and the scenario that the schedule shows.")],
        [label("Quote"), { content: '=Schedule_quote&""', style: "result" }],
        [label("Scenario"), { content: '=Schedule_scenario&""', style: "result" }],
        [label("Month"), input(1, COUNT)],
      ]),
      {
        row: LINES_ROW,
        column: 0,
        content: once(`QUOTELINES(${BOTH_TABLES},${PAIR},Invoice_month,${CHARGES})`),
      },
    ],
    formats: [
      { row: LINES_ROW, column: 0, rows: 1, columns: 4, style: "heading" },
      { row: LINES_ROW + 1, column: 2, rows: MOST_LINES, columns: 2, numberFormat: money },
    ],
    // A long name has room over the columns beside it.
    merged: [QUOTE_ROW, SCENARIO_ROW].map((row) => ({ row, column: 1, rows: 1, columns: 3 })),
    columnWidths: [30, 12, 16, 18],
    frozenRows: LINES_ROW + 1,
    tables: [],
    validations: [
      {
        ...{ row: INVOICE_MONTH_ROW, column: 1, rows: 1, columns: 1 },
        allows: { kind: "whole number", least: 1, most: CAPACITY.months },
        otherwise: "Month: a whole number from 1 to the horizon of the scenario.",
      },
    ],
    names: [{ name: "Invoice_month", row: INVOICE_MONTH_ROW, column: 1 }],
    print: { isLandscape: false, columns: 4, titleRow: LINES_ROW },
  };
}
