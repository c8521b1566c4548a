import { ICommandService, IUniverInstanceService } from "@univerjs/core";
import type { Injector, Workbook } from "@univerjs/core";
import { SetSuperTableMutation } from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/preset-sheets-table";
import { columnNames, headingsOf } from "./columnNames";

/**
 * A table that gets wider or narrower, or moves sideways: the engine puts the new column's name before that of the last
 * one, and takes the wrong one away. So the columns are renamed after their headings.
 */
export function nameTableColumns(injector: Injector): void {
  const manager = injector.get(TableManager);
  manager.tableRangeChanged$.subscribe(({ unitId, subUnitId, tableId, range, oldRange }) => {
    if (range.startColumn === oldRange.startColumn && range.endColumn === oldRange.endColumn) return;
    const table = manager.getTableById(unitId, tableId);
    const sheet = injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId)
      ?.getSheetBySheetId(subUnitId);
    if (!table || !sheet) return;
    const { name } = table.getTableInfo();
    const commands = injector.get(ICommandService);
    const titleMap = new Map<string, number>();
    columnNames(headingsOf(sheet, range)).forEach((displayName, index) => {
      const column = table.getTableColumnByIndex(index);
      if (!column) return;
      column.displayName = displayName;
      titleMap.set(displayName, index);
    });
    commands.syncExecuteCommand(SetSuperTableMutation.id, {
      unitId,
      tableName: name,
      reference: { range, sheetId: subUnitId, titleMap },
    });
  });
}
