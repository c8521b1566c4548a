import { CellValueType, ObjectMatrix } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellContent } from "../../../workbook";
import type { CellReader } from "../charts/chartData";

/** The engine's cell: what a formula further up or left has spilled there, or what the sheet itself holds. */
export function heldCell(
  formulas: FormulaDataModel,
  sheet: FWorksheet,
  unitId: string,
): (row: number, column: number) => Nullable<ICellData> {
  const spilled = formulas.getArrayFormulaCellData()[unitId]?.[sheet.getSheetId()];
  const cells = sheet.getSheet().getCellMatrix();
  return (row, column) => spilled?.[row]?.[column] ?? cells.getValue(row, column);
}

/** The cells that formulas further up or left have filled. */
export function spilledPlaces(
  formulas: FormulaDataModel,
  sheet: FWorksheet,
  unitId: string,
): readonly { readonly row: number; readonly column: number }[] {
  const spilled = formulas.getArrayFormulaCellData()[unitId]?.[sheet.getSheetId()];
  const places: { row: number; column: number }[] = [];
  if (!spilled) return places;
  new ObjectMatrix<Nullable<ICellData>>(spilled).forValue((row, column) => void places.push({ row, column }));
  return places;
}

/** Reads values of a sheet: a number, a text, a truth value, an error by its code; "" for a blank. */
export function valueReader(formulas: FormulaDataModel, sheet: FWorksheet, unitId: string): CellReader {
  const held = heldCell(formulas, sheet, unitId);
  return (row, column) => contentOf(held(row, column));
}

/** The engine holds TRUE and FALSE as 1 and 0. */
export function contentOf(cell: Nullable<ICellData>): CellContent {
  const value = cell?.v;
  if (value === null || value === undefined) return "";
  if (cell?.t === CellValueType.BOOLEAN) return Boolean(value);
  if (cell?.t === CellValueType.STRING || cell?.t === CellValueType.FORCE_STRING) return String(value);
  return value;
}
