import type { InsertedSheets } from "../draft/Draft";
import type { Block, ColumnRun, NumberPlan } from "../SheetPlan";
import type { Capacity } from "./capacity";
import { costBlock, openColumns, type MarkedCosts } from "./costMatrix";

/** How many scenarios and quotes the tables have. */
export type DrawnRows = Capacity;

/** Where what Refresh draws stands on a sheet of the comparison; sheets that were added before keep their places. */
export interface ComparisonLayout {
  readonly chart: Block;
  /** The column of the scenarios' names. */
  readonly scenario: number;
  readonly marks: (capacity: Capacity) => MarkedCosts;
  /** The line that says what is to be known before the results are read. */
  readonly notice: Block;
  /** The numbers that say what chart and marks were drawn for. */
  readonly numbers: (rows: DrawnRows, capacity: Capacity) => readonly NumberPlan[];
  /** The columns that so many quotes need open. */
  readonly open?: (quotes: number) => ColumnRun;
}

/** What sheets are drawn by today; kept with the draft, so that Refresh finds its way in older ones. */
export const LAYOUT = 3;

const SCENARIO = 0;
const HEADER_ROW = 14;
const CHART_ROW = 4;
/** The cells of today's layout. */
export const CELLS = {
  scenario: SCENARIO,
  answerColumn: SCENARIO + 1,
  headerRow: HEADER_ROW,
  firstRow: HEADER_ROW + 1,
  headlineRow: 1,
  noticeRow: 3,
  measureRow: 4,
  discountRow: 5,
  drawnScenariosRow: 7,
  drawnQuotesRow: 8,
  legendRow: 10,
  input: 1,
} as const;

const MATRIX = { row: HEADER_ROW, column: CELLS.answerColumn };

const today: ComparisonLayout = {
  // Right of the settings and above the table, where no spill grows.
  chart: { row: CHART_ROW, column: 2, rows: HEADER_ROW - CHART_ROW, columns: 5 },
  scenario: SCENARIO,
  marks: (capacity) => ({
    costs: costBlock(MATRIX, capacity),
    header: MATRIX.row,
    best: CELLS.answerColumn,
  }),
  notice: { row: CELLS.noticeRow, column: 0, rows: 1, columns: 7 },
  numbers: ({ scenarios, quotes }) => [
    { row: CELLS.drawnScenariosRow, column: CELLS.input, content: scenarios },
    { row: CELLS.drawnQuotesRow, column: CELLS.input, content: quotes },
  ],
  open: (quotes) => openColumns(MATRIX, quotes),
};

/** The second one: the answer on one line, and what is to be known right below it. */
const second: ComparisonLayout = { ...today, notice: { ...today.notice, row: 2 } };

/** The first one: number, name, best quote, what to know, costs, below a chart; it says what it has room for. */
const first: ComparisonLayout = {
  chart: { row: 7, column: 0, rows: 18, columns: 4 },
  scenario: 1,
  marks: ({ scenarios, quotes }) => ({
    costs: { row: 27, column: 4, rows: scenarios, columns: quotes },
    header: 26,
    best: 2,
  }),
  notice: { row: 5, column: 0, rows: 1, columns: 4 },
  numbers: (_rows, { scenarios, quotes }) => [
    { row: 4, column: 2, content: scenarios },
    { row: 4, column: 3, content: quotes },
  ],
};

/** The layout of the sheet that a draft has in the workbook. */
export function layoutOf({ layout }: Pick<InsertedSheets, "layout">): ComparisonLayout {
  if (layout === undefined) return first;
  return layout === 2 ? second : today;
}

/** The layout of sheets that are added now. */
export const TODAY: ComparisonLayout = today;
