import { BooleanNumber, BorderStyleTypes, CellValueType, WrapStrategy } from "@univerjs/core";
import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import type { CellPlan, CellStyle, SheetPlan } from "../../scenarios";

/** Pixels for one character of the default font, and the space left and right of it. */
const CHARACTER_WIDTH = 7.5;
const CELL_PADDING = 10;

/** Room to work in beyond what the plan fills. */
const SPARE_ROWS = 200;
const MINIMUM_COLUMNS = 26;

const TITLE_HEIGHT = 34;

const INK = "#1b2733";
const edge = (rgb: string) => ({ s: BorderStyleTypes.THIN, cl: { rgb } });

/** How each kind of cell is drawn: inputs are blue on yellow, as modellers know them; results stand out. */
const STYLES: Readonly<Record<CellStyle, IStyleData>> = {
  title: { bl: BooleanNumber.TRUE, fs: 16, cl: { rgb: "#0b3d5c" } },
  text: { cl: { rgb: "#47545f" } },
  heading: {
    bl: BooleanNumber.TRUE,
    cl: { rgb: "#ffffff" },
    bg: { rgb: "#0f5c7f" },
    tb: WrapStrategy.WRAP,
  },
  label: { cl: { rgb: INK } },
  input: { cl: { rgb: "#0000c0" }, bg: { rgb: "#fff9e0" }, bd: { b: edge("#d8cfa8") } },
  assumption: {
    cl: { rgb: "#0000c0" },
    bg: { rgb: "#fdebd8" },
    bd: { b: edge("#dcbf9f") },
    it: BooleanNumber.TRUE,
  },
  result: {
    bl: BooleanNumber.TRUE,
    cl: { rgb: "#0b3d5c" },
    bg: { rgb: "#e4f1f8" },
    bd: { b: edge("#9fc3d8") },
  },
};

/** The engine's sheet for a plan, without its tables, which are added once the sheet stands. */
export function planSheet(plan: SheetPlan, id: string): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const cell of plan.cells) {
    (cellData[cell.row] ??= {})[cell.column] = planCell(cell);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  const rowData = Object.fromEntries(
    plan.cells.filter((cell) => cell.style === "title").map((cell) => [cell.row, { h: TITLE_HEIGHT }]),
  );
  const columnData = Object.fromEntries(
    plan.columnWidths.map((characters, column) => [
      column,
      { w: Math.round(characters * CHARACTER_WIDTH + CELL_PADDING) },
    ]),
  );
  return {
    id,
    name: plan.name,
    rowCount: Math.max(1000, lastRow + SPARE_ROWS),
    columnCount: Math.max(MINIMUM_COLUMNS, lastColumn + 10),
    cellData,
    rowData,
    columnData,
    ...(plan.frozenRows > 0
      ? { freeze: { xSplit: 0, ySplit: plan.frozenRows, startRow: plan.frozenRows, startColumn: -1 } }
      : {}),
  };
}

function planCell(cell: CellPlan): ICellData {
  const style: IStyleData = {
    ...(cell.style ? STYLES[cell.style] : {}),
    ...(cell.numberFormat ? { n: { pattern: cell.numberFormat } } : {}),
  };
  return { ...cellContent(cell.content), ...(Object.keys(style).length > 0 ? { s: style } : {}) };
}

/** The engine's cell for a formula, or for a value with its type. */
function cellContent(content: string | number | boolean): ICellData {
  if (typeof content === "string") {
    return content.startsWith("=") ? { f: content } : { v: content, t: CellValueType.STRING };
  }
  return typeof content === "number"
    ? { v: content, t: CellValueType.NUMBER }
    : { v: content ? 1 : 0, t: CellValueType.BOOLEAN };
}

/** The same for a cell that may hold something already, of which nothing stays; "" leaves it blank. */
export function overwritten(content: string | number | boolean): ICellData {
  return { v: null, f: null, si: null, ...(content === "" ? {} : cellContent(content)) };
}
