import { heading } from "../rowsOf";
import type { Block, CellPlan, ColumnRun, FormatPlan, HighlightPlan, NotePlan } from "../SheetPlan";
import { CAPACITY, type Capacity } from "./capacity";
import { CHARGES } from "./columnRules";
import { columnName } from "./columnName";
import { cheapestAndNext } from "./cheapestAndNext";

/**
 * What every quote costs for every scenario of a table: first the answer (the cheapest quote, its cost, the next one and
 * the gap), then one column per quote, then what to know.
 */
export interface CostMatrix {
  /** The row of the headings. */
  readonly row: number;
  /** The column of the cheapest quote, which the others follow. */
  readonly column: number;
  /** The table of scenarios with its headings, as the functions take it. */
  readonly scenarios: string;
  /** The cell in which the measure is chosen, by its name. */
  readonly measure: string;
}

/** One has two lines, so that the row has room for long names of quotes; a row does not grow with what spills into it. */
const ANSWER = ["Cheapest", "Cost", "Next cheapest\n(by cost)", "Gap"] as const;
const ANSWER_NOTES: readonly string[] = [
  "The cheapest quote of those that cover the scenario in full; of all where none does.",
  "The cost of the cheapest quote, by the chosen measure.",
  "Of the other quotes, the one with the next higher cost. It may leave something out: see What to know.",
  "How much more the next cheapest quote costs.",
];
const ANSWER_WIDTHS = [20, 14, 20, 14];
const COST_WIDTH = 14;
const NOTES_WIDTH = 70;
/** As many columns of costs as a sheet has room for: what to know stands behind them. */
export const COST_COLUMNS = 4 * CAPACITY.quotes;
/** Columns of costs that stay open beyond those of the quotes, so that the next quote is seen at once. */
const SPARE_COLUMNS = 1;

/** The column of the first quote's costs. */
export const costsColumn = ({ column }: Pick<CostMatrix, "column">): number => column + ANSWER.length;

/** The column of what to know. */
export const notesColumn = (matrix: Pick<CostMatrix, "column">): number => costsColumn(matrix) + COST_COLUMNS;

const QUOTES = "Quotes[#All]";
/** Between the discount rate and the charges: no headings. */
const WITHOUT_HEADERS = "FALSE";

/** A blank name is what the functions take for it: its kind and position. */
export const namesIn = (table: string, column: string): string =>
  `IF(${table}[${column}]="","${column} "&SEQUENCE(ROWS(${table}[${column}])),${table}[${column}])`;

/** Headings and formulas; each formula fills as many rows and columns as there are scenarios and quotes. */
export function matrixCells(matrix: CostMatrix): readonly CellPlan[] {
  const { row, column, scenarios, measure } = matrix;
  const costs = costsColumn(matrix);
  const notes = notesColumn(matrix);
  const given = `${QUOTES},${scenarios}`;
  return [
    ...ANSWER.map((words, index) => ({ row, column: column + index, ...heading(words) })),
    { row, column: costs, content: `=TRANSPOSE(${namesIn("Quotes", "Quote")})` },
    { row, column: notes, ...heading("What to know") },
    ...cheapestAndNext(
      {
        costs: `QUOTECOSTS(${given},${measure},Discount_rate,${WITHOUT_HEADERS},${CHARGES})`,
        best: `BESTQUOTE(${given},${measure},Discount_rate,${CHARGES})`,
      },
      namesIn("Quotes", "Quote"),
    ).map((content, index) => ({
      row: row + 1,
      column: column + index,
      content,
    })),
    {
      row: row + 1,
      column: costs,
      content: `=QUOTECOSTS(${given},${measure},Discount_rate,${WITHOUT_HEADERS},${CHARGES})`,
    },
    { row: row + 1, column: notes, content: `=QUOTENOTES(${given},${CHARGES})` },
  ];
}

/** Notes on the headings of the answer and of what to know. */
export function matrixNotes(matrix: CostMatrix): readonly NotePlan[] {
  const { row, column } = matrix;
  return [
    ...ANSWER_NOTES.map((text, index) => ({ row, column: column + index, text })),
    {
      row,
      column: notesColumn(matrix),
      text: "Devices that a quote does not cover, ceilings that are exceeded, terms that end early, and why an amount is #N/A.",
    },
  ];
}

/** Widths of the matrix' own columns, from its first on. */
export const MATRIX_WIDTHS: readonly number[] = [
  ...ANSWER_WIDTHS,
  ...Array<number>(COST_COLUMNS).fill(COST_WIDTH),
  NOTES_WIDTH,
];

/** The columns of costs that so many quotes need, and some more. */
export function openColumns(matrix: Pick<CostMatrix, "column">, quotes: number): ColumnRun {
  return {
    column: costsColumn(matrix),
    columns: Math.min(COST_COLUMNS, Math.max(1, quotes) + SPARE_COLUMNS),
  };
}

/** The columns of costs that no quote has come to yet. */
export function spareColumns(matrix: Pick<CostMatrix, "column">, quotes: number): readonly ColumnRun[] {
  const open = openColumns(matrix, quotes);
  const columns = COST_COLUMNS - open.columns;
  return columns === 0 ? [] : [{ column: open.column + open.columns, columns }];
}

/** Looks of what spills: amounts are money, headings wrap. */
export function matrixFormats(matrix: CostMatrix, money: string, capacity: Capacity): readonly FormatPlan[] {
  const { row, column } = matrix;
  const down = { row: row + 1, rows: capacity.scenarios };
  return [
    { ...costHeader(matrix, capacity), style: "wrapped" },
    { ...down, column: column + 1, columns: 1, numberFormat: money },
    // A name beside an amount that ends where it begins.
    { ...down, column: column + 2, columns: 1, numberFormat: '"  "@' },
    { ...down, column: column + 3, columns: 1, numberFormat: money },
    { ...costBlock(matrix, capacity), numberFormat: money },
  ];
}

/** The cells that QUOTECOSTS can fill. */
export function costBlock(
  matrix: Pick<CostMatrix, "row" | "column">,
  { scenarios, quotes }: Capacity,
): Block {
  return { row: matrix.row + 1, column: costsColumn(matrix), rows: scenarios, columns: quotes };
}

/** The cells over the costs that the quotes' names can fill. */
export function costHeader(
  matrix: Pick<CostMatrix, "row" | "column">,
  { quotes }: Pick<Capacity, "quotes">,
): Block {
  return { row: matrix.row, column: costsColumn(matrix), rows: 1, columns: quotes };
}

/** Where the marks of a matrix stand. */
export interface MarkedCosts {
  /** The cells of costs. */
  readonly costs: Block;
  /** The row of the quotes' names. */
  readonly header: number;
  /** The column that names the cheapest quote. */
  readonly best: number;
}

/**
 * Marks for the cheapest quote of each row, and for pairs without an answer. The formulas are those of the first cell;
 * they compare names, since a conditional format can call no function of an add-in.
 */
export function costMarks({ costs, header, best }: MarkedCosts): readonly HighlightPlan[] {
  const cell = `${columnName(costs.column)}${costs.row + 1}`;
  const quote = `${columnName(costs.column)}$${header + 1}`;
  const cheapest = `$${columnName(best)}${costs.row + 1}`;
  return [
    {
      ...costs,
      formula: `=IF(ISNUMBER(${cell}),IF(ISERROR(${cheapest}),FALSE,TRIM(${quote})=TRIM(${cheapest})),FALSE)`,
      look: "cheapest",
    },
    { ...costs, formula: `=ISERROR(${cell})`, look: "failing" },
    // A heading only where a quote is named: blank columns to the right are neither colored nor printed.
    {
      ...costs,
      row: header,
      rows: 1,
      formula: `=${columnName(costs.column)}${header + 1}<>""`,
      look: "heading",
    },
  ];
}
