import { ICommandService, IUniverInstanceService, ObjectMatrix } from "@univerjs/core";
import type { ICellData, Injector, Nullable, Workbook } from "@univerjs/core";
import {
  FormulaDataModel,
  SetRangeValuesMutation,
  SetSuperTableMutation,
} from "@univerjs/preset-sheets-core";
import type { ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/preset-sheets-table";
import { renameColumn } from "../formulas/structuredReference";

/**
 * A heading that is retyped renames its column, and every formula that speaks of it follows. The column's name is
 * always what stands in the heading, so undoing the heading brings the old name back in the same way.
 */
export function renameColumns(injector: Injector): void {
  const manager = injector.get(TableManager);
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    if (!cellValue) return;
    const written = new ObjectMatrix<Nullable<ICellData>>(cellValue);
    for (const table of manager.getTablesBySubunitId(unitId, subUnitId)) {
      const { startRow, startColumn, endColumn } = table.getRange();
      for (let column = startColumn; column <= endColumn; column += 1) {
        const cell = written.getValue(startRow, column);
        if (cell) nameColumn(injector, unitId, table.getId(), column - startColumn);
      }
    }
  });
}

function nameColumn(injector: Injector, unitId: string, tableId: string, index: number): void {
  const table = injector.get(TableManager).getTableById(unitId, tableId);
  const column = table?.getTableColumnByIndex(index);
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId);
  if (!table || !column || !workbook) return;
  const { name, subUnitId, range, columns } = table.getTableInfo();
  const heading = workbook
    .getSheetBySheetId(subUnitId)
    ?.getCellRaw(range.startRow, range.startColumn + index);
  const from = column.displayName;
  const to = String(heading?.v ?? "").trim();
  const isTaken = columns.some((each) => each.displayName.toLowerCase() === to.toLowerCase());
  if (to === "" || to === from || (isTaken && to.toLowerCase() !== from.toLowerCase())) return;

  column.displayName = to;
  const commands = injector.get(ICommandService);
  const titleMap = new Map(
    table.getTableInfo().columns.map((each, position) => [each.displayName, position]),
  );
  commands.syncExecuteCommand(SetSuperTableMutation.id, {
    unitId,
    tableName: name,
    reference: { range, sheetId: subUnitId, titleMap },
  });
  const formulas = injector.get(FormulaDataModel);
  for (const sheet of workbook.getSheets()) {
    const followed = new ObjectMatrix<ICellData>();
    sheet.getCellMatrix().forValue((row, at, cell) => {
      if (!cell?.f && !cell?.si) return;
      const formula = formulas.getFormulaStringByCell(row, at, sheet.getSheetId(), unitId) ?? "";
      const renamed = renameColumn(formula, name, from, to);
      if (renamed !== formula) followed.setValue(row, at, { f: renamed, si: null });
    });
    if (followed.getLength() === 0) continue;
    commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId,
      subUnitId: sheet.getSheetId(),
      cellValue: followed.getMatrix(),
    });
  }
}
