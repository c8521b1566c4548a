import { ICommandService, IUniverInstanceService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  getSheetCommandTarget,
  InsertRangeMoveRightCommand,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import {
  SheetsTableController,
  SheetTableInsertColCommand,
  SheetTableInsertColumnAtCommand,
  SheetTableRemoveColCommand,
  SheetTableRemoveColumnAtCommand,
  TableManager,
} from "@univerjs/preset-sheets-table";
import { extendCommand } from "./extendCommand";
import type { ShiftedTable, TableShifts } from "./TableShifts";

type Way = "left" | "right";

/**
 * The columns that a table's menus put into it and take from it: the engine moves what stands beside the table without
 * telling the formulas that refer to it, and mixes up the names of the columns. So the table's own cells are shifted
 * instead, and every reference follows.
 */
export function shiftTableColumns(injector: Injector, shifts: TableShifts): void {
  const commands = injector.get(ICommandService);
  const shiftColumns = (
    way: Way,
    table: ShiftedTable,
    startColumn: number,
    count: number,
  ): Promise<boolean> => {
    const range = table.getRange();
    const { startRow, endRow } = range;
    const cells = { startRow, endRow, startColumn, endColumn: startColumn + count - 1 };
    const endColumn = range.endColumn + (way === "right" ? count : -count);
    // All its columns are all its cells, whose deletion is refused.
    if (endColumn >= range.startColumn) shifts.announce(cells, table, { ...range, endColumn });
    const { id } = way === "right" ? InsertRangeMoveRightCommand : DeleteRangeMoveLeftCommand;
    return commands.executeCommand(id, { range: cells });
  };

  // A cell's menu means the selected columns.
  for (const [command, way] of [
    [SheetTableInsertColCommand, "right"],
    [SheetTableRemoveColCommand, "left"],
  ] as const) {
    extendCommand(injector, command, () => {
      const target = getSheetCommandTarget(injector.get(IUniverInstanceService));
      const [selected, ...others] = injector.get(SheetsSelectionsService).getCurrentSelections();
      if (!target || !selected || others.length > 0) return false;
      const { startColumn, endColumn } = selected.range;
      const table = injector
        .get(SheetsTableController)
        .getContainerTableWithRange(target.unitId, target.subUnitId, selected.range);
      return table ? shiftColumns(way, table, startColumn, endColumn - startColumn + 1) : false;
    });
  }
  // A heading's menu and the signs on the table's edge say which column they mean.
  for (const [command, way] of [
    [SheetTableInsertColumnAtCommand, "right"],
    [SheetTableRemoveColumnAtCommand, "left"],
  ] as const) {
    extendCommand(injector, command, (params) => {
      if (!params) return false;
      const { unitId, tableId, index, count = 1 } = params;
      const table = injector.get(TableManager).getTableById(unitId, tableId);
      return table ? shiftColumns(way, table, index, count) : false;
    });
  }
}
