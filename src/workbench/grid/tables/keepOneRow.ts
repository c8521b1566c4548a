import { ICommandService, IUniverInstanceService } from "@univerjs/core";
import type { ICommand, IExecutionOptions, Injector, IRange, Workbook, Worksheet } from "@univerjs/core";
import {
  followSelectionOperation,
  getSheetCommandTarget,
  RemoveRowByRangeCommand,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import {
  DeleteSheetTableCommand,
  SheetsTableController,
  SheetTableRemoveRowCommand,
  TableManager,
} from "@univerjs/preset-sheets-table";
import { inOneUndoStep } from "../inOneUndoStep";
import { blankRow, blankTableRow } from "./blankRow";

/**
 * A table never loses its last row of data: where a removal would take them all, the first one stays, with nothing
 * in it but the table's column formulas, as in Excel. So what stands below the table stays below it.
 */
export function keepOneRow(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const tables = injector.get(TableManager);
  const workbooks = injector.get(IUniverInstanceService);

  extendCommand(injector, RemoveRowByRangeCommand, (params, remove) => {
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

  extendCommand(injector, SheetTableRemoveRowCommand, (params, remove) => {
    const selections = injector.get(SheetsSelectionsService);
    const selected = selections.getCurrentSelections();
    const range = selected[0]?.range;
    const target = getSheetCommandTarget(workbooks, params);
    if (!range || !target || selected.length > 1) return remove(params);
    const { unitId, subUnitId, worksheet } = target;
    const table = injector.get(SheetsTableController).getContainerTableWithRange(unitId, subUnitId, range);
    if (!table || !hasAllData(table.getRange(), range)) return remove(params);
    return inOneUndoStep(injector, unitId, () => {
      blankTableRow(injector, unitId, worksheet, table.getRange(), range.startRow);
      if (range.endRow === range.startRow) return true;
      // The engine's command asks for nothing but what is selected.
      const rest = selected.map((each) => ({ ...each, range: { ...range, startRow: range.startRow + 1 } }));
      selections.setSelections(unitId, subUnitId, rest);
      try {
        return remove(params);
      } finally {
        selections.setSelections(unitId, subUnitId, [...selected]);
      }
    });
  });
}

/** Puts something before or around what a command of the engine does. */
function extendCommand<P extends object>(
  injector: Injector,
  command: ICommand<P>,
  extended: (params: P, original: (params: P) => boolean) => boolean,
): void {
  const commands = injector.get(ICommandService);
  commands.unregisterCommand(command.id);
  commands.registerCommand({
    ...command,
    handler: (accessor, params?: object, options?: IExecutionOptions) => {
      const original = (given?: P): boolean => command.handler(accessor, given, options) === true;
      return params ? extended(params as P, original) : original();
    },
  });
}

/** Whether the rows are all the table's data, with or without rows below it, but without its headings. */
function hasAllData(table: IRange, rows: IRange): boolean {
  return rows.startRow === table.startRow + 1 && rows.endRow >= table.endRow;
}

/** Whether a filter hides some of the table's rows: those are not removed, so the table has them left. */
function hasFilteredRow(worksheet: Worksheet, { startRow, endRow }: IRange): boolean {
  for (let row = startRow + 1; row <= endRow; row += 1) if (worksheet.getRowFiltered(row)) return true;
  return false;
}
