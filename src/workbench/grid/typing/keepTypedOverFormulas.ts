import { ICommandService, isFormulaId, isFormulaString, IUniverInstanceService } from "@univerjs/core";
import type { ICellData, Injector, Nullable, Workbook } from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/preset-sheets-core";
import type { ISetFormulaCalculationResultMutation } from "@univerjs/preset-sheets-core";

/** By the numbers of rows, then of columns. */
type Results = Record<string, Record<string, unknown>>;

/**
 * The engine writes the results of a calculation to where the formulas stood when it began. What was typed over a
 * formula meanwhile, or moved to its place, would be replaced by its result: only cells that hold a formula take one.
 */
export function keepTypedOverFormulas(injector: Injector): void {
  const workbooks = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = command.params as ISetFormulaCalculationResultMutation;
    for (const [unitId, sheets] of Object.entries(unitData)) {
      const workbook = workbooks.getUnit<Workbook>(unitId);
      for (const [sheetId, results] of Object.entries(sheets ?? {}) as [string, Results | undefined][]) {
        const sheet = workbook?.getSheetBySheetId(sheetId);
        for (const [row, cells] of Object.entries(results ?? {})) {
          for (const column of Object.keys(cells)) {
            if (!holdsFormula(sheet?.getCellRaw(Number(row), Number(column))))
              Reflect.deleteProperty(cells, column);
          }
        }
      }
    }
  });
}

const holdsFormula = (cell: Nullable<ICellData>): boolean =>
  isFormulaString(cell?.f) || isFormulaId(cell?.si);
