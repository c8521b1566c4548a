import { IUniverInstanceService } from "@univerjs/core";
import type { Injector, Workbook } from "@univerjs/core";
import { RemoveRowCommand, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { IRange } from "@univerjs/core";
import { SetSheetTableMutation, TableManager } from "@univerjs/preset-sheets-table";

/**
 * Rows removed from a table's end on downwards: the engine takes off as many rows as were removed in all,
 * also those that never were the table's and those that a filter hides, which it leaves where they are.
 */
export function shrinkTables(injector: Injector): void {
  injector.get(SheetInterceptorService).interceptCommand({
    // After the engine's own adjustment, which has priority -1.
    priority: -2,
    getMutations: (command) => {
      if (command.id !== RemoveRowCommand.id) return { redos: [], undos: [] };
      const { range } = command.params as { range: IRange };
      const workbook = injector.get(IUniverInstanceService).getFocusedUnit() as Workbook | null;
      const worksheet = workbook?.getActiveSheet();
      if (!workbook || !worksheet) return { redos: [], undos: [] };
      const unitId = workbook.getUnitId();
      const subUnitId = worksheet.getSheetId();
      const redos = injector
        .get(TableManager)
        .getTablesBySubunitId(unitId, subUnitId)
        .filter((table) => {
          const { startRow, endRow } = table.getRange();
          return range.startRow > startRow && range.startRow <= endRow;
        })
        .map((table) => {
          const old = table.getRange();
          let { endRow } = old;
          for (let row = range.startRow; row <= Math.min(range.endRow, old.endRow); row += 1) {
            if (!worksheet.getRowFiltered(row)) endRow -= 1;
          }
          return {
            id: SetSheetTableMutation.id,
            params: {
              unitId,
              subUnitId,
              tableId: table.getId(),
              config: { updateRange: { newRange: { ...old, endRow } } },
            },
          };
        });
      return { redos, undos: [] };
    },
  });
}
