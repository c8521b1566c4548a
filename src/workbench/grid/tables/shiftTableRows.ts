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
  SheetTableInsertRowAtCommand,
  SheetTableInsertRowCommand,
  SheetTableRemoveRowCommand,
  TableManager,
} from "@univerjs/preset-sheets-table";
import { extendCommand } from "./extendCommand";
import type { TableShifts } from "./TableShifts";

/**
 * The rows that a cell's menu and the signs on a table's edge put into it and take from it: the engine moves what stands below without telling
 * the formulas that refer to it. So the table's own cells are shifted instead, and every reference follows.
 */
export function shiftTableRows(injector: Injector, shifts: TableShifts): void {
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
  extendCommand(injector, SheetTableInsertRowAtCommand, (params) => {
    if (!params) return false;
    const { unitId, tableId, index: startRow, count = 1 } = params;
    const table = injector.get(TableManager).getTableById(unitId, tableId);
    if (!table) return false;
    const range = table.getRange();
    const cells = { ...range, startRow, endRow: startRow + count - 1 };
    // Also a row behind the last one is to be the table's.
    shifts.announce(cells, table, { ...range, endRow: range.endRow + count });
    return commands.executeCommand(InsertRangeMoveDownCommand.id, { range: cells });
  });
}
