import { ObjectMatrix } from "@univerjs/core";
import type { ICellData, Injector, IObjectMatrixPrimitiveType, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import type { CellRange } from "../cells/cellAddress";

export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

/** Where new rows get their formulas and formats from. */
export interface RowFill {
  readonly worksheet: Worksheet;
  readonly unitId: string;
  /** The data row that is copied; it keeps its place. */
  readonly sourceRow: number;
  /** The rows to fill and the table's columns. */
  readonly target: CellRange;
  /** How far the source row will have moved down by the time the cells are written. */
  readonly sourceShift: number;
  /** Whether the cell, as it will be then, is free to be filled. */
  isFree(row: number, column: number): boolean;
}

/** The cells that new rows of a table take from the row beside them: formulas moved along, and formats. */
export function filledRows(injector: Injector, fill: RowFill): CellMatrix {
  const formulas = injector.get(FormulaDataModel);
  const lexer = injector.get(LexerTreeBuilder);
  const cells = new ObjectMatrix<ICellData>();
  const { worksheet, unitId, sourceRow, target, sourceShift } = fill;
  for (let column = target.startColumn; column <= target.endColumn; column += 1) {
    const source = worksheet.getCellRaw(sourceRow, column);
    const formula = formulas.getFormulaStringByCell(sourceRow, column, worksheet.getSheetId(), unitId);
    for (let row = target.startRow; row <= target.endRow; row += 1) {
      const format = source?.s ? { s: source.s } : {};
      if (formula && fill.isFree(row, column)) {
        const moved = lexer.moveFormulaRefOffset(formula, 0, row - sourceRow - sourceShift);
        cells.setValue(row, column, { f: moved, v: null, ...format });
      } else if (source?.s && !worksheet.getCellRaw(row, column)?.s) {
        cells.setValue(row, column, format);
      }
    }
  }
  return cells.getMatrix();
}

/** Whether a cell holds neither a value nor a formula. */
export function isBlank(cell: Nullable<ICellData>): boolean {
  return (
    !cell || ((cell.v === undefined || cell.v === null || cell.v === "") && !cell.f && !cell.si && !cell.p)
  );
}
