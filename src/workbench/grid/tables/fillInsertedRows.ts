import { IUniverInstanceService } from "@univerjs/core";
import type { Injector, Workbook } from "@univerjs/core";
import { SetRangeValuesMutation, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { IInsertRowCommandParams } from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/preset-sheets-table";
import { filledRows } from "./calculatedColumn";

/** The id of the engine's InsertRowCommand, whose own type does not resolve. */
const INSERT_ROW = "sheet.command.insert-row";

/** Rows inserted inside a table get its formulas, in the same step of undo. */
export function fillInsertedRows(injector: Injector): void {
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      if (command.id !== INSERT_ROW) return { redos: [], undos: [] };
      const { unitId, subUnitId, range, cellValue } = command.params as IInsertRowCommandParams;
      const worksheet = injector
        .get(IUniverInstanceService)
        .getUnit<Workbook>(unitId)
        ?.getSheetBySheetId(subUnitId);
      if (!worksheet) return { redos: [], undos: [] };
      const inserted = range.endRow - range.startRow + 1;
      const redos = injector
        .get(TableManager)
        .getTablesBySubunitId(unitId, subUnitId)
        .map((table) => table.getRange())
        .filter((table) => range.startRow > table.startRow && range.startRow <= table.endRow)
        .map((table) => {
          const hasRowAbove = range.startRow > table.startRow + 1;
          return {
            id: SetRangeValuesMutation.id,
            params: {
              unitId,
              subUnitId,
              cellValue: filledRows(injector, {
                worksheet,
                unitId,
                sourceRow: hasRowAbove ? range.startRow - 1 : range.startRow,
                target: { ...table, startRow: range.startRow, endRow: range.endRow },
                sourceShift: hasRowAbove ? 0 : inserted,
                isFree: (row, column) => !cellValue?.[row]?.[column]?.v,
              }),
            },
          };
        });
      return { redos, undos: [] };
    },
  });
}
