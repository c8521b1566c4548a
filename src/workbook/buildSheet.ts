import type { CellStyle, SheetPlan } from "../scenarios";
import { cellGrid } from "./cellGrid";
import { CELL_LOOKS } from "./cellLooks";

/** Points that a character of the default font takes, and the space left and right of the text. */
const POINTS_PER_CHARACTER = 5.6;
const CELL_PADDING = 4;

/** Queues a new, hidden sheet as the plan has it. The names must be free. */
export function buildSheet(context: Excel.RequestContext, plan: SheetPlan): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheet = context.workbook.worksheets.add(plan.name);
  sheet.visibility = "Hidden";
  // Formats go first: Excel reads what is written by the format of its cell.
  for (const { row, column, rows, columns, ...look } of plan.formats ?? []) {
    format(sheet.getRangeByIndexes(row, column, rows, columns), look, rows, columns);
  }
  for (const cell of plan.cells) {
    if (cell.style === undefined && cell.numberFormat === undefined) continue;
    format(sheet.getRangeByIndexes(cell.row, cell.column, 1, 1), cell, 1, 1);
  }
  const grid = cellGrid(plan);
  const columns = grid[0]?.length ?? 0;
  if (columns > 0) sheet.getRangeByIndexes(0, 0, grid.length, columns).formulas = grid;
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth =
      characters * POINTS_PER_CHARACTER + CELL_PADDING;
  });
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  for (const table of plan.tables) {
    const range = sheet.getRangeByIndexes(table.firstRow, table.firstColumn, table.rows, table.columns);
    sheet.tables.add(range, true).name = table.name;
  }
}

interface Look {
  readonly style?: CellStyle;
  readonly numberFormat?: string;
}

function format(range: Excel.Range, { style, numberFormat }: Look, rows: number, columns: number): void {
  if (numberFormat !== undefined) {
    range.numberFormat = Array.from({ length: rows }, () => Array<string>(columns).fill(numberFormat));
  }
  if (style === undefined) return;
  const { color, fill, bold, italic, size, wraps, underline } = CELL_LOOKS[style];
  const { font } = range.format;
  font.color = color;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (size !== undefined) font.size = size;
  if (wraps !== undefined) range.format.wrapText = wraps;
  if (fill !== undefined) range.format.fill.color = fill;
  if (underline !== undefined) range.format.borders.getItem("EdgeBottom").color = underline;
}
