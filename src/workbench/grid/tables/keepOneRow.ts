import { ICommandService, IUniverInstanceService } from "@univerjs/core";
import type { Injector, Workbook, Worksheet } from "@univerjs/core";
import { followSelectionOperation, RemoveRowByRangeCommand } from "@univerjs/preset-sheets-core";
import { DeleteSheetTableCommand, TableManager } from "@univerjs/preset-sheets-table";
import type { CellRange } from "../cells/cellAddress";
import { inOneUndoStep } from "../engine/inOneUndoStep";
import { blankRow } from "./blankRow";
import { extendCommand } from "./extendCommand";

/**
 * A table never loses its last row of data: where a removal would take them all, the first one stays, with nothing
 * in it but the table's column formulas, as in Excel. So what stands below the table stays below it.
 */
export function keepOneRow(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const tables = injector.get(TableManager);
  const workbooks = injector.get(IUniverInstanceService);

  extendCommand(injector, RemoveRowByRangeCommand, (params, remove) => {
    if (!params) return remove();
    const { unitId, subUnitId, range } = params;
    const workbook = workbooks.getUnit<Workbook>(unitId);
    const worksheet = workbook?.getSheetBySheetId(subUnitId);
    if (!workbook || !worksheet) return remove(params);
    const within = tables.getTablesBySubunitId(unitId, subUnitId);
    const isEmptied = within.some((table) => {
      const each = table.getRange();
      return hasAllData(each, range) && !hasFilteredRow(worksheet, each);
    });
    if (!isEmptied) return remove(params);
    return inOneUndoStep(injector, unitId, () => {
      // Only tables beside the emptied one can have their headings in the row that stays.
      for (const table of within.filter((each) => each.getRange().startRow === range.startRow)) {
        const tableId = table.getId();
        commands.syncExecuteCommand(DeleteSheetTableCommand.id, { unitId, subUnitId, tableId });
      }
      blankRow(injector, unitId, worksheet, range.startRow);
      if (range.endRow === range.startRow) return true;
      const isRemoved = remove({ ...params, range: { ...range, startRow: range.startRow + 1 } });
      const selection = followSelectionOperation(range, workbook, worksheet);
      commands.syncExecuteCommand(selection.id, selection.params);
      return isRemoved;
    });
  });
}

/** Whether the rows are all the table's data, with or without rows below it, but without its headings. */
export function hasAllData(table: CellRange, rows: CellRange): boolean {
  return rows.startRow === table.startRow + 1 && rows.endRow >= table.endRow;
}

/** Whether a filter hides some of the table's rows: those are not removed, so the table has them left. */
function hasFilteredRow(worksheet: Worksheet, { startRow, endRow }: CellRange): boolean {
  for (let row = startRow + 1; row <= endRow; row += 1) if (worksheet.getRowFiltered(row)) return true;
  return false;
}
