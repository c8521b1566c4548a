import { MEASURES } from "../../pricing";
import type { Draft } from "../draft/Draft";
import { scenarioTable } from "../draft/draftTables";
import type { Field } from "../draft/fields/Field";
import { heading, label, plainContent, rowsOf, text, title } from "../rowsOf";
import type { CellPlan, FormatPlan, NotePlan, SheetPlan, ValidationPlan } from "../SheetPlan";
import { CAPACITY } from "./capacity";
import { formatOf, headerWidth, noteOf, validationOf } from "./columnRules";
import { measureNote } from "./comparisonSheet";
import {
  costBlock,
  costHeader,
  costMarks,
  MATRIX_WIDTHS,
  matrixCells,
  matrixFormats,
  matrixNotes,
  spareColumns,
  type CostMatrix,
} from "./costMatrix";
import { pagesWide } from "./pagesWide";
import { scenarioField } from "./scenarioField";
import { unusedColumns } from "./unusedColumns";
import { whatIfRows, type WhatIfRow } from "./whatIfRows";

const WHAT_IF_WIDTH = 26;
const INTRO =
  "One what-if per row. Type over a number to try another; copy a row below the last for one more.";
const TABLE = "What_ifs";
const BASE_ROW = 2;
const MEASURE_ROW = 3;
/** Room above it for a host's tag of the table's name. */
const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
/** Rows for which formats, validations and marks are made. */
const READY_ROWS = 200;

/**
 * A table of what-ifs, each a scenario of its own: a row takes its counts from the chosen scenario until something is
 * typed over them, and is priced under every quote as the table of quotes has it.
 */
export function whatIfSheet(draft: Draft, money: string): SheetPlan {
  const name = "Scenario rows";
  const table = scenarioTable(draft, "whole");
  const headers = (table[0] ?? []).map(String);
  const rows = whatIfRows(draft);
  const matrix: CostMatrix = {
    row: HEADER_ROW,
    column: headers.length + 1,
    scenarios: `${TABLE}[#All]`,
    measure: "What_if_measure",
  };
  const reach = { scenarios: READY_ROWS, quotes: CAPACITY.quotes };
  const base = String(draft.scenarios[0]?.values["Scenario"] ?? "");
  const columns = inputColumns(draft, headers, rows.length);
  const columnWidths = [WHAT_IF_WIDTH, ...headers.slice(1).map(headerWidth), 2, ...MATRIX_WIDTHS];
  const collapsedColumns = [...unusedColumns(table), ...spareColumns(matrix, draft.quotes.length)];
  return {
    name,
    cells: [
      ...rowsOf([
        [title(name), text(INTRO)],
        [],
        [label("Based on"), base === "" ? undefined : { content: plainContent(base), style: "input" }],
        [label("Measure"), { content: "monthly", style: "input" }],
      ]),
      ...headers.map((words, column): CellPlan => ({
        row: HEADER_ROW,
        column,
        ...heading(plainContent(words)),
      })),
      ...rows.flatMap((row, index) => rowCells(row, FIRST_ROW + index, headers)),
      ...matrixCells(matrix),
    ],
    formats: [
      { row: BASE_ROW, column: 1, rows: 1, columns: BASE_COLUMNS, style: "input", numberFormat: "@" },
      ...columns.flatMap(({ formats }) => formats),
      ...matrixFormats(matrix, money, reach),
    ],
    merged: [{ row: BASE_ROW, column: 1, rows: 1, columns: BASE_COLUMNS }],
    columnWidths,
    frozenRows: FIRST_ROW,
    frozenColumns: 1,
    collapsedColumns,
    tables: [
      {
        name: TABLE,
        firstRow: HEADER_ROW,
        firstColumn: 0,
        rows: rows.length + 1,
        columns: headers.length,
      },
    ],
    validations: [
      {
        ...{ row: BASE_ROW, column: 1, rows: 1, columns: 1 },
        allows: { kind: "list in cells", source: "=Scenario_names" },
        otherwise: "Based on: choose one of the table of scenarios.",
      },
      {
        ...{ row: MEASURE_ROW, column: 1, rows: 1, columns: 1 },
        allows: { kind: "list", choices: MEASURES },
        otherwise: `Measure: choose one of ${MEASURES.join(", ")}.`,
      },
      ...columns.flatMap(({ validations }) => validations),
    ],
    notes: [
      {
        row: BASE_ROW,
        column: 1,
        text: "The scenario that the rows take their numbers from.",
      },
      { row: MEASURE_ROW, column: 1, text: measureNote() },
      ...columns.flatMap(({ notes }) => notes),
      ...matrixNotes(matrix),
    ],
    highlights: costMarks({
      costs: costBlock(matrix, reach),
      header: costHeader(matrix, reach).row,
      best: matrix.column,
    }),
    names: [
      { name: "What_if_base", row: BASE_ROW, column: 1 },
      { name: "What_if_measure", row: MEASURE_ROW, column: 1 },
    ],
    print: { isLandscape: true, titleRow: HEADER_ROW, ...pagesWide(columnWidths, collapsedColumns) },
  };
}

/** Columns over which the name of the scenario has room. */
const BASE_COLUMNS = 2;

/** The name of the what-if, then what the scenario has in each column, and what is added to it. */
function rowCells({ name, changes }: WhatIfRow, row: number, headers: readonly string[]): CellPlan[] {
  return headers.map((header, column): CellPlan => {
    if (column === 0) return { row, column, content: name };
    const held = `XLOOKUP(What_if_base,Scenarios[Scenario],Scenarios[${header}])`;
    const change = changes[header] ?? 0;
    // A blank stays one: a look-up of a blank cell is 0 in Excel.
    if (change === 0) return { row, column, content: `=IF(${held}="","",${held})` };
    return { row, column, content: change > 0 ? `=${held}+${change}` : `=MAX(0,${held}-${-change})` };
  });
}

function numberFormatOf({ kind }: Field): Pick<FormatPlan, "numberFormat"> {
  const numberFormat = kind === "text" ? undefined : formatOf(kind, "General");
  return numberFormat === undefined ? {} : { numberFormat };
}

/** Looks, rules and notes of the columns that mean something, as the table of scenarios has them. */
function inputColumns(draft: Draft, headers: readonly string[], rows: number) {
  return headers.map((header, column) => {
    const field = scenarioField(draft, header);
    const formats: FormatPlan[] = [];
    const validations: ValidationPlan[] = [];
    const notes: NotePlan[] = [];
    if (field !== undefined) {
      // Of the others none is text: that format would show formulas as they are written.
      const format = column === 0 ? { numberFormat: "@" } : numberFormatOf(field);
      const block = { row: FIRST_ROW, column, rows: READY_ROWS, columns: 1 };
      formats.push({ ...block, rows, style: "input", ...format });
      formats.push({ ...block, row: FIRST_ROW + rows, rows: READY_ROWS - rows, ...format });
      const validation = validationOf(field, block);
      if (validation !== undefined) validations.push(validation);
      notes.push({
        row: HEADER_ROW,
        column,
        text: column === 0 ? "What is tried in this row." : noteOf(field),
      });
    }
    return { formats, validations, notes };
  });
}
