import { ICommandService, IUniverInstanceService } from "@univerjs/core";
import type { Injector, Workbook } from "@univerjs/core";
import { SetSuperTableMutation } from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/preset-sheets-table";

/**
 * A table that gets wider or narrower, or moves sideways: the engine puts the new column's name before that of the last
 * one, and takes the wrong one away. So the columns are named anew by what stands in their headings.
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
    const { columns, name } = table.getTableInfo();
    const titleMap = new Map<string, number>();
    columns.forEach((_column, index) => {
      const column = table.getTableColumnByIndex(index);
      const heading = String(sheet.getCellRaw(range.startRow, range.startColumn + index)?.v ?? "").trim();
      if (!column) return;
      column.displayName = heading === "" ? `Column ${index + 1}` : heading;
      titleMap.set(column.displayName, index);
    });
    injector.get(ICommandService).syncExecuteCommand(SetSuperTableMutation.id, {
      unitId,
      tableName: name,
      reference: { range, sheetId: subUnitId, titleMap },
    });
  });
}
