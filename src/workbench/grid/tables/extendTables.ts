import { ICommandService, IUniverInstanceService, ObjectMatrix } from "@univerjs/core";
import { RedoCommand, UndoCommand } from "@univerjs/core";
import type { ICellData, Injector, Nullable, Workbook, Worksheet } from "@univerjs/core";
import { SetRangeValuesCommand, SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import { SetSheetTableCommand, TableManager } from "@univerjs/preset-sheets-table";
import type { ITableInfoWithUnitId } from "@univerjs/preset-sheets-table";
import type { CellRange } from "../cells/cellAddress";
import { inOneUndoStep } from "../engine/inOneUndoStep";
import { filledRows, isBlank } from "./calculatedColumn";

/**
 * A constant typed or pasted right below a table makes the table longer, with its formulas and formats, as an
 * undo step of its own, as in Excel: one Undo takes the growth back and leaves what was typed.
 */
export function extendTables(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const manager = injector.get(TableManager);
  const workbooks = injector.get(IUniverInstanceService);
  let traveling = false;
  let extending = false;
  commands.beforeCommandExecuted((command) => {
    if (command.id === UndoCommand.id || command.id === RedoCommand.id) traveling = true;
  });
  commands.onCommandExecuted((command, options) => {
    if (command.id === UndoCommand.id || command.id === RedoCommand.id) traveling = false;
    // The results of formulas are written like typed values.
    if (options?.fromFormula) return;
    if (command.id !== SetRangeValuesMutation.id || traveling || extending) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    if (!cellValue) return;
    for (const table of manager.getTableList(unitId)) {
      if (table.subUnitId !== subUnitId) continue;
      const sheet = workbooks.getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
      const newEnd = endWith(table.range, new ObjectMatrix<Nullable<ICellData>>(cellValue), sheet);
      if (newEnd === table.range.endRow) continue;
      // Whoever writes is still at work, and puts its own step on the undo stack first.
      queueMicrotask(() => {
        extending = true;
        try {
          extendTable(injector, table, newEnd);
        } finally {
          extending = false;
        }
      });
    }
  });
}

/** The last row that the table has once it takes in what was written right below it. */
function endWith(
  range: CellRange,
  written: ObjectMatrix<Nullable<ICellData>>,
  sheet: Nullable<Worksheet>,
): number {
  const rows = new Set<number>();
  written.forValue((row, column, cell) => {
    const within = column >= range.startColumn && column <= range.endColumn;
    if (!within || row <= range.endRow || isBlank(cell)) return;
    // A formula alone is a sum below the table more often than a new row of it.
    const standing = sheet?.getCellRaw(row, column);
    if (!standing?.f && !standing?.si) rows.add(row);
  });
  let end = range.endRow;
  while (rows.has(end + 1)) end += 1;
  return end;
}

function extendTable(injector: Injector, table: ITableInfoWithUnitId, newEnd: number): void {
  const { unitId, subUnitId, id, range } = table;
  const worksheet = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId)
    ?.getSheetBySheetId(subUnitId);
  const present = injector.get(TableManager).getTableById(unitId, id)?.getRange();
  if (!worksheet || !present || present.endRow !== range.endRow) return;
  const commands = injector.get(ICommandService);
  const target = { ...range, startRow: range.endRow + 1, endRow: newEnd };
  inOneUndoStep(injector, unitId, () => {
    commands.syncExecuteCommand(SetSheetTableCommand.id, {
      unitId,
      tableId: id,
      updateRange: { newRange: { ...range, endRow: newEnd } },
    });
    if (range.endRow === range.startRow) return;
    const value = filledRows(injector, {
      worksheet,
      unitId,
      sourceRow: range.endRow,
      target,
      sourceShift: 0,
      isFree: (row, column) => isBlank(worksheet.getCellRaw(row, column)),
    });
    if (Object.keys(value).length > 0) {
      commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId, subUnitId, value });
    }
  });
}
