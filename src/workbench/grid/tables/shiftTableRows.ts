import { ICommandService, IUniverInstanceService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import {
  DeleteRangeMoveUpCommand,
  getSheetCommandTarget,
  InsertRangeMoveDownCommand,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import {
  SheetsTableController,
  SheetTableInsertRowCommand,
  SheetTableRemoveRowCommand,
} from "@univerjs/preset-sheets-table";
import { extendCommand } from "./extendCommand";

/**
 * The rows that a cell's menu puts into a table and takes from it: the engine moves what stands below without telling
 * the formulas that refer to it. So the table's own cells are shifted instead, and every reference follows.
 */
export function shiftTableRows(injector: Injector): void {
  const commands = injector.get(ICommandService);
  for (const [command, shift] of [
    [SheetTableInsertRowCommand, InsertRangeMoveDownCommand],
    [SheetTableRemoveRowCommand, DeleteRangeMoveUpCommand],
  ] as const) {
    extendCommand(injector, command, () => {
      const target = getSheetCommandTarget(injector.get(IUniverInstanceService));
      const [selected, ...others] = injector.get(SheetsSelectionsService).getCurrentSelections();
      if (!target || !selected || others.length > 0) return false;
      const { startRow, endRow } = selected.range;
      const table = injector
        .get(SheetsTableController)
        .getContainerTableWithRange(target.unitId, target.subUnitId, selected.range)
        ?.getRange();
      // The menu has no such entry where headings are selected.
      if (!table || startRow === table.startRow) return false;
      return commands.executeCommand(shift.id, { range: { ...table, startRow, endRow } });
    });
  }
}
