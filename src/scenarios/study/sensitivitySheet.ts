import { callOver } from "../ComparedTables";
import { heading } from "../rowsOf";
import type { SheetPlan } from "../SheetPlan";
import { columnName } from "../comparison/columnName";
import { firstField, valuesAround, type StudyContext } from "./StudyContext";
import { commonInputs, fieldNameCells, studyInputs } from "./studyInputs";
import { formatOfField, READY_QUOTES, READY_VALUES, spillHeading, WIDTHS } from "./studyLooks";

const TABLE = "What_if_values";
const FIELDS = 2;
const SPILL = 3;
/** Where the table of values begins, below the chart. */
const HEADER_ROW = 20;
const CHART_ROW = 2;
const MOST_LINES = 12;

/** What every quote costs for a column of values that the reader types, with a chart above it. */
export function sensitivitySheet(context: StudyContext): SheetPlan {
  const { scenario, measure } = commonInputs(context);
  const field = firstField(context.study, ["Users", "Flat fee", "Hourly rate"]);
  const name = field?.title ?? "Users";
  const values = valuesAround(field);
  const inputs = studyInputs(
    context,
    "What_if",
    {
      title: "What-if",
      sentence: "What every quote costs with one number changed. Type other values below, or more of them.",
    },
    [scenario, { label: "Number", content: name, takes: "field", note: NUMBER_NOTE }, ...measure],
    FIELDS,
  );
  const ready = { row: HEADER_ROW + 1, rows: READY_VALUES };
  const format = formatOfField(field, context.money);
  const spill = { row: HEADER_ROW, column: SPILL };
  return {
    name: "What-if",
    cells: [
      ...inputs.plan.cells,
      { row: HEADER_ROW, column: 0, ...heading("Value") },
      // Of two lines, so that the row has room for the names of quotes.
      { row: HEADER_ROW, column: 1, content: "Type values on the left, one per row.", style: "wrapped" },
      ...values.map((content, index) => ({ row: HEADER_ROW + 1 + index, column: 0, content })),
      ...fieldNameCells(context, FIELDS),
      {
        ...spill,
        content: `=${callOver(context.tables, "SENSITIVITY", inputs.at("Scenario"), inputs.at("Number"), `${TABLE}[Value]`, inputs.at("Measure"), inputs.at("Discount rate"))}`,
      },
    ],
    formats: [
      ...inputs.plan.formats,
      { row: HEADER_ROW + 1, rows: values.length, column: 0, columns: 1, style: "input", ...format },
      { row: HEADER_ROW, column: SPILL, rows: 1, columns: 1 + READY_QUOTES, style: "wrapped" },
      { ...ready, column: SPILL, columns: 1, ...format },
      { ...ready, column: SPILL + 1, columns: READY_QUOTES, numberFormat: context.money },
    ],
    columnWidths: [
      WIDTHS.label,
      WIDTHS.input,
      WIDTHS.fields,
      ...Array<number>(1 + READY_QUOTES).fill(WIDTHS.cost),
    ],
    frozenRows: 0,
    collapsedColumns: [{ column: FIELDS, columns: 1 }],
    tables: [{ name: TABLE, firstRow: HEADER_ROW, firstColumn: 0, rows: values.length + 1, columns: 1 }],
    validations: inputs.plan.validations,
    notes: [
      ...inputs.plan.notes,
      {
        row: HEADER_ROW,
        column: 0,
        text: "In the unit of the number: percentages for growth, for example 5%.",
      },
    ],
    highlights: [
      spillHeading({ ...spill, rows: 1, columns: 1 + READY_QUOTES }),
      {
        ...ready,
        column: SPILL + 1,
        columns: READY_QUOTES,
        formula: `=ISERROR(${columnName(SPILL + 1)}${HEADER_ROW + 2})`,
        look: "failing",
      },
    ],
    charts: [
      {
        name: "Costs by value",
        title: "What the quotes cost",
        // Right of the inputs and above the costs, where no spill grows.
        place: { row: CHART_ROW, column: SPILL, rows: HEADER_ROW - CHART_ROW - 1, columns: 6 },
        x: { ...ready, column: SPILL, columns: 1 },
        series: Array.from({ length: MOST_LINES }, (_line, index) => ({
          name: { row: HEADER_ROW, column: SPILL + 1 + index },
          values: { ...ready, column: SPILL + 1 + index, columns: 1 },
        })),
        xTitle: "Value",
        yTitle: "Cost by the chosen measure",
        numberFormat: context.money,
        hasMarkers: true,
        isByNumber: true,
      },
    ],
    names: inputs.plan.names,
    print: { isLandscape: true, titleRow: HEADER_ROW },
    isShownFirst: true,
  };
}

/** What a number is that can be changed. */
export const NUMBER_NOTE =
  "A heading of the scenarios (Users), a term of every quote that has it (User rate), or of one quote (Acme: User rate).";
