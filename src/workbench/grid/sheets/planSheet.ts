import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { ICellData, IFreeze, IStyleData, IWorksheetData } from "@univerjs/core";
import type { CellPlan, CellStyle, SheetPlan } from "../../../scenarios";
import { CELL_LOOKS } from "../../../workbook";
import type { CellContent } from "../../../workbook";
import { blockRange } from "./planRules";
import { IN_GROUP } from "../columns/columnRuns";
import { wrappedHeights } from "./wrappedHeights";

/** Pixels for one character of the default font, and the space left and right of it. */
export const CHARACTER_WIDTH = 7.5;
export const CELL_PADDING = 10;

/** Room to work in beyond what the plan fills. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;
const MINIMUM_ROWS = 1000;
const MINIMUM_COLUMNS = 26;

const TITLE_HEIGHT = 34;
/** The blank row above a table, in which the tag of its name stands. */
const TAG_HEIGHT = 30;
/** Two lines: headings wrap, and those that spill are not known yet. */
const HEADING_HEIGHT = 42;

/** The engine's sheet for a plan, without what is added once the sheet stands: tables, rules and notes. */
export function planSheet(plan: SheetPlan, id: string): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    const line = (cellData[row] ??= {});
    const style = { ...(line[column]?.s as IStyleData | undefined), ...(cell.s as IStyleData | undefined) };
    line[column] = { ...line[column], ...cell, ...(Object.keys(style).length > 0 ? { s: style } : {}) };
  };
  for (const format of plan.formats ?? []) {
    for (let row = format.row; row < format.row + format.rows; row += 1) {
      for (let column = format.column; column < format.column + format.columns; column += 1) {
        put(row, column, look(format));
      }
    }
  }
  for (const cell of plan.cells) put(cell.row, cell.column, { ...cellContent(cell.content), ...look(cell) });
  for (const { row, column, rows } of plan.data ?? []) {
    rows.forEach((cells, down) =>
      cells.forEach((content, right) => {
        if (content !== "") put(row + down, column + right, constant(content));
      }),
    );
  }
  const places = [
    ...(plan.data ?? []).map(({ row, column, rows }) => ({
      row,
      column,
      rows: rows.length,
      columns: rows[0]?.length ?? 0,
    })),
    ...plan.cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
    ...(plan.formats ?? []),
    ...(plan.charts ?? []).flatMap(({ place, x, series }) => [
      place,
      x,
      ...series.map(({ values }) => values),
    ]),
  ];
  // Not spread into one call: a file may hold more cells than a call takes arguments.
  const rowCount = places.reduce((most, { row, rows }) => Math.max(most, row + rows), 0) + SPARE_ROWS;
  const columnCount =
    places.reduce((most, { column, columns }) => Math.max(most, column + columns), 0) + SPARE_COLUMNS;
  return {
    id,
    name: plan.name,
    rowCount: Math.max(MINIMUM_ROWS, rowCount),
    columnCount: Math.max(MINIMUM_COLUMNS, columnCount),
    cellData,
    rowData: {
      ...Object.fromEntries(tagRows(plan).map((row) => [row, { h: TAG_HEIGHT }])),
      ...wrappedHeights(plan),
      ...Object.fromEntries(rowsOf(plan, "heading").map((row) => [row, { h: HEADING_HEIGHT }])),
      ...Object.fromEntries(rowsOf(plan, "title").map((row) => [row, { h: TITLE_HEIGHT }])),
    },
    columnData: Object.fromEntries(
      plan.columnWidths.map((characters, column) => [
        column,
        {
          w: Math.round(characters * CHARACTER_WIDTH + CELL_PADDING),
          ...(isCollapsed(plan, column) ? { hd: BooleanNumber.TRUE, custom: IN_GROUP } : {}),
        },
      ]),
    ),
    mergeData: (plan.merged ?? []).map(blockRange),
    ...freeze(plan),
    // The engine prints nothing: kept for the file that is made of the workbook.
    custom: plan.print ? { print: plan.print } : {},
  };
}

/** The rows that have a cell of the style. */
const rowsOf = (plan: SheetPlan, style: CellStyle): readonly number[] =>
  [...plan.cells, ...(plan.formats ?? [])].filter((each) => each.style === style).map(({ row }) => row);

const tagRows = ({ tables, cells }: SheetPlan): readonly number[] =>
  tables
    .map(({ firstRow }) => firstRow - 1)
    .filter((above) => above >= 0 && cells.every(({ row }) => row !== above));

const isCollapsed = ({ collapsedColumns = [] }: SheetPlan, at: number): boolean =>
  collapsedColumns.some(({ column, columns }) => at >= column && at < column + columns);

function freeze({ frozenRows, frozenColumns = 0 }: SheetPlan): { freeze?: IFreeze } {
  if (frozenRows === 0 && frozenColumns === 0) return {};
  return {
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows === 0 ? -1 : frozenRows,
      startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    },
  };
}

/** How the engine draws a cell of a style and a number format. */
export function look({ style, numberFormat }: Pick<CellPlan, "style" | "numberFormat">): ICellData {
  const drawn: IStyleData = {
    ...(style ? cellStyle(style) : {}),
    ...(numberFormat ? { n: { pattern: numberFormat } } : {}),
  };
  return Object.keys(drawn).length > 0 ? { s: drawn } : {};
}

/** How the engine draws a kind of cell. */
export function cellStyle(style: CellStyle): IStyleData {
  const { color, fill, bold, italic, size, wraps, left, right, underline } = CELL_LOOKS[style];
  return {
    cl: { rgb: color },
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic ? { it: BooleanNumber.TRUE } : {}),
    ...(size ? { fs: size } : {}),
    ...(left ? { ht: HorizontalAlign.LEFT } : {}),
    ...(right ? { ht: HorizontalAlign.RIGHT } : {}),
    ...(wraps ? { tb: WrapStrategy.WRAP } : {}),
    ...(underline ? { bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: underline } } } } : {}),
  };
}

/** The engine's cell for a formula, or for a value with its type. */
function cellContent(content: CellContent): ICellData {
  if (typeof content !== "string") return constant(content);
  if (content.startsWith("=")) return { f: content };
  // As one types it: an apostrophe in front makes a text of what follows.
  return constant(content.startsWith("'") ? content.slice(1) : content);
}

/** The engine's cell for a value as it is: a text stays a text, whatever it looks like. */
export function constant(content: CellContent): ICellData {
  if (typeof content === "string") return { v: content, t: CellValueType.STRING };
  return typeof content === "number"
    ? { v: content, t: CellValueType.NUMBER }
    : { v: content ? 1 : 0, t: CellValueType.BOOLEAN };
}

/** The same for a cell that may hold something already, of which nothing stays; "" leaves it blank. */
export function overwritten(content: CellContent): ICellData {
  return { ...BLANKED, ...(content === "" ? {} : cellContent(content)) };
}

/** A constant for a cell that may hold something already, of which nothing stays; "" leaves it blank. */
export function overwrittenByConstant(content: CellContent): ICellData {
  return { ...BLANKED, ...(content === "" ? {} : constant(content)) };
}

const BLANKED: ICellData = { v: null, f: null, si: null };
