import { LEFT_OUT, MEASURES, type Measure } from "../../pricing";
import { ACTION_LABELS } from "../actionLabels";
import { amountInWords } from "../currencies";
import type { Draft } from "../draft/Draft";
import { heading, input, label, plainContent, rowsOf, text, title, type RowCell } from "../rowsOf";
import type { Block, CellPlan, SheetPlan } from "../SheetPlan";
import { CAPACITY } from "./capacity";
import { PERCENT_FORMAT } from "./columnRules";
import { columnName } from "./columnName";
import { pagesWide } from "./pagesWide";
import { comparisonChart, comparisonHighlights } from "./comparisonDrawings";
import { CELLS, TODAY } from "./comparisonLayout";
import {
  COST_COLUMNS,
  MATRIX_WIDTHS,
  matrixCells,
  matrixFormats,
  matrixNotes,
  namesIn,
  notesColumn,
  spareColumns,
  type CostMatrix,
} from "./costMatrix";

const MATRIX: CostMatrix = {
  row: CELLS.headerRow,
  column: CELLS.answerColumn,
  scenarios: "Scenarios[#All]",
  measure: "Measure",
};
const NAME_COLUMN_WIDTH = 22;
/** Two lines, for long names, over the columns that are seen beside the pane. */
const HEADLINE: Block = { row: CELLS.headlineRow, column: 1, rows: 2, columns: 5 };
/** No line is longer than its column: the first one stands again on every printed page. */
const LEGEND: readonly RowCell[][] = [
  [text("Green"), text("cheapest, covers all")],
  [text("Red"), text("no answer:")],
  [undefined, text("see What to know")],
];
/** Characters of a line above the table: more than anyone reads there. */
const LONGEST_LINE = 1000;

export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  total: "onboarding and every invoice over the horizon (TCO)",
  monthly: "the invoice of month 1 without onboarding",
  "first-year": "onboarding and the invoices of the first twelve months",
  average: "total per month of the horizon",
  "per-user": "monthly per user of month 1",
  npv: "present value of all invoices at the discount rate",
  "total-with-tax": "total and the taxes that the quotes state",
};

const address = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
const absolute = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

/** Every quote for every scenario by the measure that is chosen in a cell: the answer, the costs, what to know. */
export function comparisonSheet(draft: Draft, money: string): SheetPlan {
  const { discountRate } = draft;
  const rows = { scenarios: draft.scenarios.length, quotes: draft.quotes.length };
  const at = (row: number, column: number, cell: Exclude<RowCell, undefined>): CellPlan =>
    typeof cell === "object" ? { row, column, ...cell } : { row, column, content: cell };
  const words = (row: number, content: string) => at(row, CELLS.scenario, label(content));
  const { input: inputColumn } = CELLS;
  const columnWidths = [NAME_COLUMN_WIDTH, ...MATRIX_WIDTHS];
  const collapsedColumns = spareColumns(MATRIX, rows.quotes);
  return {
    name: "Comparison",
    cells: [
      at(0, 0, title("Comparison")),
      words(CELLS.headlineRow, "Answer"),
      at(CELLS.headlineRow, HEADLINE.column, { content: headline(draft.currency), style: "headline" }),
      at(CELLS.noticeRow, 0, `=TRIM(${notice()}&" "&${leftOutLine()})`),
      words(CELLS.measureRow, "Measure"),
      at(CELLS.measureRow, inputColumn, { content: "total", style: "input" }),
      words(CELLS.discountRow, "Discount rate"),
      at(
        CELLS.discountRow,
        inputColumn,
        input(discountRate === "" ? 0 : plainContent(discountRate), PERCENT_FORMAT),
      ),
      words(CELLS.drawnScenariosRow, "Chart drawn for"),
      at(CELLS.drawnScenariosRow, inputColumn, {
        ...text(Math.max(1, rows.scenarios)),
        numberFormat: '[=1]0" scenario";#,##0" scenarios"',
      }),
      at(CELLS.drawnQuotesRow, inputColumn, {
        ...text(Math.max(1, rows.quotes)),
        numberFormat: '[=1]"and "0" quote";"and "#,##0" quotes"',
      }),
      ...rowsOf(LEGEND, CELLS.legendRow),
      at(CELLS.headerRow, CELLS.scenario, heading("Scenario")),
      at(CELLS.firstRow, CELLS.scenario, `=${namesIn("Scenarios", "Scenario")}`),
      ...matrixCells(MATRIX),
    ],
    formats: matrixFormats(MATRIX, money, CAPACITY),
    columnWidths,
    frozenRows: 0,
    frozenColumns: 1,
    collapsedColumns,
    merged: [HEADLINE],
    tables: [],
    validations: [
      {
        ...{ row: CELLS.measureRow, column: inputColumn, rows: 1, columns: 1 },
        allows: { kind: "list", choices: MEASURES },
        otherwise: `Measure: choose one of ${MEASURES.join(", ")}.`,
      },
      {
        ...{ row: CELLS.discountRow, column: inputColumn, rows: 1, columns: 1 },
        allows: { kind: "number", least: 0, most: 0.9999 },
        otherwise: "Discount rate: a percentage from 0% to below 100%, for example 8%.",
      },
    ],
    notes: [
      { row: CELLS.measureRow, column: inputColumn, text: measureNote() },
      { row: CELLS.discountRow, column: inputColumn, text: "Per year. Only npv uses it." },
      ...matrixNotes(MATRIX),
    ],
    highlights: comparisonHighlights(TODAY, CAPACITY),
    charts: [comparisonChart(TODAY, money, rows)],
    names: [
      { name: "Measure", row: CELLS.measureRow, column: inputColumn },
      { name: "Discount_rate", row: CELLS.discountRow, column: inputColumn },
    ],
    print: { isLandscape: true, titleRow: CELLS.headerRow, ...pagesWide(columnWidths, collapsedColumns) },
    isShownFirst: true,
  };
}

/** What each measure is, one below the other. */
export const measureNote = (): string =>
  MEASURES.map((measure) => `${measure}: ${MEASURE_WORDS[measure]}`).join("\n");

/** The answer for the first scenario as a sentence. */
function headline(currency: string): string {
  const cell = (offset: number) => address(CELLS.firstRow, CELLS.answerColumn + offset);
  const [best, cost, next, gap] = [cell(0), cell(1), cell(2), cell(3)];
  const name = address(CELLS.firstRow, CELLS.scenario);
  const share = `IF(${cost}>0," ("&FIXED(100*${gap}/${cost},1)&"%)","")`;
  const following =
    `IF(${next}="",".",IF(${gap}=0,"; "&${next}&" costs the same.",` +
    `"; next is "&${next}&", "&${amountInWords(currency, gap)}&" more"&${share}&"."))`;
  return (
    `=IF(ISNUMBER(${cost}),"“"&${name}&"”: the cheapest is "&${best}&" at "&${amountInWords(currency, cost)}&${following},` +
    `"“"&${name}&"”: no quote has an answer yet. What to know says why.")`
  );
}

/** Says where the sheet has not kept up with its tables; "" where it has. */
function notice(): string {
  const drawn = {
    scenarios: absolute(CELLS.drawnScenariosRow, CELLS.input),
    quotes: absolute(CELLS.drawnQuotesRow, CELLS.input),
  };
  const scenarios = "ROWS(Scenarios[Scenario])";
  const quotes = "ROWS(Quotes[Quote])";
  return (
    `IF(${quotes}>${COST_COLUMNS},"More than ${COST_COLUMNS} quotes: there is no room for their costs. Delete some, or compare them in two workbooks.",` +
    `IF(OR(${scenarios}>${drawn.scenarios},${quotes}>${drawn.quotes}),` +
    `"There are rows that the chart does not show yet: choose ${ACTION_LABELS.refresh} in the pane.",""))`
  );
}

/** What the figures leave out of the tables, as What to know says it in every row; "" where they leave out nothing. */
function leftOutLine(): string {
  const column = notesColumn(MATRIX);
  const last = CELLS.firstRow + CAPACITY.scenarios - 1;
  const notes = `${absolute(CELLS.firstRow, column)}:${absolute(last, column)}`;
  const found = `FIND("${LEFT_OUT}",${notes})`;
  return `IFERROR(INDEX(MID(${notes},${found},${LONGEST_LINE}),XMATCH(TRUE,ISNUMBER(${found}))),"")`;
}
