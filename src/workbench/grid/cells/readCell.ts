import { CellValueType } from "@univerjs/core";
import type { ICellData, Injector, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel, IDependencyManagerService } from "@univerjs/preset-sheets-core";
import type { FRange } from "@univerjs/sheets/facade";
import { cellAddress } from "./cellAddress";
import { engineProblem } from "./engineProblem";
import { dependsOnItself } from "../formulas/dependsOnItself";
import type { ErrorMessages } from "../functions/ErrorMessages";
import type { GridCell } from "../Grid";

/** The first cell of a range as a reader sees it. */
export function readCell(
  range: FRange,
  sheet: Worksheet | undefined,
  messages: ErrorMessages,
  injector: Injector,
): GridCell {
  const row = range.getRow();
  const column = range.getColumn();
  const formulas = injector.get(FormulaDataModel);
  // Past the range's own reading of a cell, which answers the formatted text in place of a number.
  const held = spilledCell(range, formulas) ?? sheet?.getCellRaw(row, column);
  // The engine holds TRUE and FALSE as 1 and 0, and draws them as words.
  const truth = held?.t === CellValueType.BOOLEAN ? Boolean(held.v) : undefined;
  const text = truth === undefined ? range.getDisplayValue() : String(truth).toUpperCase();
  const address = cellAddress(row, column);
  const formula = range.getFormula();
  const error = messages.find(range.getSheetId(), row, column, text);
  const place = { unitId: range.getUnitId(), sheetId: range.getSheetId(), row, column };
  const isCircular =
    formula !== "" && dependsOnItself(place, injector.get(IDependencyManagerService), formulas);
  const problem = engineProblem(isCircular ? "#CYCLE!" : text, formula, address);
  return {
    address,
    sheetName: range.getSheetName(),
    text,
    value: truth ?? held?.v ?? null,
    formula,
    numberFormat: range.getNumberFormat(),
    ...(error ? { error } : problem === undefined ? {} : { problem }),
  };
}

/** What a formula further up or left has spilled into the cell; the sheet itself holds nothing there. */
function spilledCell(range: FRange, formulas: FormulaDataModel): Nullable<ICellData> {
  const spilled = formulas.getArrayFormulaCellData()[range.getUnitId()]?.[range.getSheetId()];
  return spilled?.[range.getRow()]?.[range.getColumn()];
}
