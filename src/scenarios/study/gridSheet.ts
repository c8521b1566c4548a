import { callOver } from "../ComparedTables";
import type { Field } from "../../pricing";
import { columnName } from "../comparison/columnName";
import { heading, label } from "../rowsOf";
import { QUOTE_LOOKS, type HighlightPlan, type SheetPlan } from "../SheetPlan";
import { firstField, valuesAround, type StudyContext } from "./StudyContext";
import { NUMBER_NOTE } from "./sensitivitySheet";
import { commonInputs, fieldNameCells, fixed, studyInputs } from "./studyInputs";
import { formatOfField, READY_QUOTES, READY_VALUES, WIDTHS } from "./studyLooks";

const DOWN = "Grid_down";
const ACROSS = "Grid_across";
const ACROSS_COLUMN = 2;
const FIELDS = 3;
const SPILL = 5;
const HEADER_ROW = 11;
/** The names of the quotes in their colors. */
const LEGEND_ROW = HEADER_ROW - 2;
/** As many values side by side as looks are made for. */
const READY_COLUMNS = 60;

/** Which quote is the best for two numbers at once: both axes are typed, the cells have the color of the winner. */
export function gridSheet(context: StudyContext): SheetPlan {
  const { scenario, measure } = commonInputs(context);
  const down = firstField(context.study, ["Users", "Sites", "Months"]);
  const across = acrossOf(context, down);
  const downValues = valuesAround(down);
  const acrossValues = valuesAround(across);
  const inputs = studyInputs(
    context,
    "Grid",
    {
      title: "Grid",
      sentence: "Which quote is the cheapest for two numbers at once. Type other values, or more of them.",
    },
    [
      scenario,
      { label: "Number down", content: down?.title ?? "Users", takes: "field", note: NUMBER_NOTE },
      { label: "Number across", content: across?.title ?? "User growth", takes: "field", note: NUMBER_NOTE },
      ...measure,
    ],
    FIELDS,
  );
  const { quotes } = context.tables;
  const named = `IF(${quotes}[Quote]="","Quote "&SEQUENCE(ROWS(${quotes}[Quote])),TRIM(${quotes}[Quote]))`;
  const winners = { row: HEADER_ROW + 1, column: SPILL + 1, rows: READY_VALUES, columns: READY_COLUMNS };
  const legend = { row: LEGEND_ROW, column: SPILL + 1, rows: 1, columns: READY_QUOTES };
  return {
    name: "Grid",
    cells: [
      ...inputs.plan.cells,
      { row: HEADER_ROW, column: 0, ...heading("Down") },
      { row: HEADER_ROW, column: 1, content: "Type values on both sides, one per row.", style: "wrapped" },
      ...downValues.map((content, index) => ({ row: HEADER_ROW + 1 + index, column: 0, content })),
      { row: HEADER_ROW, column: ACROSS_COLUMN, ...heading("Across") },
      ...acrossValues.map((content, index) => ({
        row: HEADER_ROW + 1 + index,
        column: ACROSS_COLUMN,
        content,
      })),
      ...fieldNameCells(context, FIELDS),
      { row: LEGEND_ROW, column: SPILL, ...label("Colors") },
      { row: LEGEND_ROW, column: SPILL + 1, content: `=TRANSPOSE(${named})` },
      {
        row: HEADER_ROW,
        column: SPILL,
        content: `=${callOver(
          context.tables,
          "COSTGRID",
          ...[inputs.at("Scenario"), inputs.at("Number down"), `${DOWN}[Down]`],
          ...[inputs.at("Number across"), `${ACROSS}[Across]`],
          ...[inputs.at("Measure"), inputs.at("Discount rate")],
        )}`,
      },
    ],
    formats: [
      ...inputs.plan.formats,
      ...axis(down, downValues.length, 0, context.money),
      ...axis(across, acrossValues.length, ACROSS_COLUMN, context.money),
      { row: HEADER_ROW, column: SPILL, rows: 1, columns: 1, style: "heading" },
      {
        ...{ row: HEADER_ROW, column: SPILL + 1, rows: 1, columns: READY_COLUMNS, style: "label" },
        ...formatOfField(across, context.money),
      },
      {
        ...{ row: HEADER_ROW + 1, column: SPILL, rows: READY_VALUES, columns: 1, style: "label" },
        ...formatOfField(down, context.money),
      },
    ],
    columnWidths: [
      ...[WIDTHS.label, WIDTHS.input, WIDTHS.cost, WIDTHS.fields, 3, WIDTHS.label],
      ...Array<number>(READY_COLUMNS).fill(20),
    ],
    frozenRows: 0,
    collapsedColumns: [{ column: FIELDS, columns: 1 }],
    tables: [
      { name: DOWN, firstRow: HEADER_ROW, firstColumn: 0, rows: downValues.length + 1, columns: 1 },
      {
        ...{ name: ACROSS, firstRow: HEADER_ROW, firstColumn: ACROSS_COLUMN },
        ...{ rows: acrossValues.length + 1, columns: 1 },
      },
    ],
    validations: inputs.plan.validations,
    notes: [
      ...inputs.plan.notes,
      { row: HEADER_ROW, column: 0, text: "Values of the number down, one row each." },
      { row: HEADER_ROW, column: ACROSS_COLUMN, text: "Values of the number across, one column each." },
    ],
    highlights: colors(winners, legend),
    names: inputs.plan.names,
    print: { isLandscape: true, titleRow: HEADER_ROW },
    isShownFirst: true,
  };
}

/** The second number: growth beside a count, a count beside growth. */
function acrossOf({ study }: StudyContext, down: Field | undefined): Field | undefined {
  const names = ["User growth", "Workstations", "Months", "Users"];
  return firstField(
    study,
    names.filter((name) => name !== down?.title),
  );
}

const axis = (field: Field | undefined, rows: number, column: number, money: string) => [
  {
    ...{ row: HEADER_ROW + 1, column, rows, columns: 1, style: "input" as const },
    ...formatOfField(field, money),
  },
];

/** The color of each quote, in the legend and in the cells that name it; colors come round where there are more quotes. */
function colors(winners: Omit<HighlightPlan, "formula" | "look">, legend: typeof winners): HighlightPlan[] {
  const names = `${fixed(legend.row, legend.column)}:${fixed(legend.row, legend.column + legend.columns - 1)}`;
  const winner = `${columnName(winners.column)}${winners.row + 1}`;
  const entry = `${columnName(legend.column)}$${legend.row + 1}`;
  const failing = { ...winners, formula: `=ISERROR(${winner})`, look: "failing" as const };
  const ofQuotes = QUOTE_LOOKS.flatMap((look, index): HighlightPlan[] => {
    const among = (place: string) => `MOD(${place}-1,${QUOTE_LOOKS.length})=${index}`;
    return [
      {
        ...winners,
        formula: `=IF(ISTEXT(${winner}),IFERROR(${among(`MATCH(${winner},${names},0)`)},FALSE),FALSE)`,
        look,
      },
      {
        ...legend,
        formula: `=IF(${entry}="",FALSE,${among(`(COLUMN(${entry})-${legend.column})`)})`,
        look,
      },
    ];
  });
  return [failing, ...ofQuotes];
}
