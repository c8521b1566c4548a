import { ICommandService } from "@univerjs/core";
import type { ICellData, Injector, IRange, Worksheet } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder, SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/preset-sheets-table";
import type { CellRange } from "../cells/cellAddress";
import { isBlank } from "./calculatedColumn";

type RowCells = Record<number, ICellData>;

const EVERY_COLUMN = { startColumn: 0, endColumn: Infinity };
const BLANK: ICellData = { v: null, f: null, si: null, p: null };

/**
 * Takes everything out of a row of the sheet but the column formulas and the formats of its tables; of the given
 * columns alone, whose tables stand in no others.
 */
export function blankRow(
  injector: Injector,
  unitId: string,
  worksheet: Worksheet,
  row: number,
  { startColumn, endColumn }: Pick<CellRange, "startColumn" | "endColumn"> = EVERY_COLUMN,
): void {
  const cells: RowCells = {};
  for (const column of Object.keys(worksheet.getCellMatrix().getRow(row) ?? {}).map(Number)) {
    if (column >= startColumn && column <= endColumn) cells[column] = { ...BLANK, s: null };
  }
  for (const table of injector.get(TableManager).getTablesBySubunitId(unitId, worksheet.getSheetId())) {
    const range = table.getRange();
    if (row <= range.startRow || row > range.endRow) continue;
    if (range.endColumn < startColumn || range.startColumn > endColumn) continue;
    Object.assign(cells, blankedCells(injector, unitId, worksheet, range, row));
  }
  write(injector, unitId, worksheet, row, cells);
}

function write(injector: Injector, unitId: string, worksheet: Worksheet, row: number, cells: RowCells): void {
  const value = Object.entries(cells).filter(([column, cell]) => {
    const standing = worksheet.getCellRaw(row, Number(column));
    if (cell.f) return standing?.f !== cell.f;
    return !isBlank(standing) || (cell.s === null && standing?.s);
  });
  // A step of undo that does nothing would puzzle.
  if (value.length === 0) return;
  injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId,
    subUnitId: worksheet.getSheetId(),
    value: { [row]: Object.fromEntries(value) },
  });
}

function blankedCells(
  injector: Injector,
  unitId: string,
  worksheet: Worksheet,
  table: IRange,
  row: number,
): RowCells {
  const cells: RowCells = {};
  for (let column = table.startColumn; column <= table.endColumn; column += 1) {
    const f = columnFormula(injector, unitId, worksheet, table, row, column);
    cells[column] = f === undefined ? BLANK : { ...BLANK, f };
  }
  return cells;
}

/**
 * The formula that a table's column calculates the row with; undefined for a column of constants. The engine has no
 * word for it, so a column counts as calculated where more than half of its cells are.
 */
function columnFormula(
  injector: Injector,
  unitId: string,
  worksheet: Worksheet,
  table: IRange,
  row: number,
  column: number,
): string | undefined {
  const isCalculated = (at: number): boolean => {
    const cell = worksheet.getCellRaw(at, column);
    return Boolean(cell?.f) || Boolean(cell?.si);
  };
  const rows = Array.from({ length: table.endRow - table.startRow }, (_row, at) => table.startRow + 1 + at);
  const calculated = rows.filter(isCalculated);
  if (2 * calculated.length <= rows.length) return undefined;
  const source = isCalculated(row) ? row : (calculated[0] ?? row);
  const formula = injector
    .get(FormulaDataModel)
    .getFormulaStringByCell(source, column, worksheet.getSheetId(), unitId);
  return formula ? injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, 0, row - source) : undefined;
}
