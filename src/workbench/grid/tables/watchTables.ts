import { ICommandService, ObjectMatrix } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import type { ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/preset-sheets-table";

const TABLE_MUTATIONS: ReadonlySet<string> = new Set(
  [
    AddSheetTableMutation,
    DeleteSheetTableMutation,
    SetSheetTableMutation,
    InsertSheetMutation,
    RemoveSheetMutation,
  ].map(({ id }) => id),
);
const MOVING = /^sheet\.mutation\.(insert|remove|move)-(row|col|rows|columns|range)/;

/** Calls the listener once for all changes of one go in what tables hold, other than by calculation. */
export function watchTables(injector: Injector, listener: () => void): void {
  const manager = injector.get(TableManager);
  let isTold = false;
  const tell = (): void => {
    if (isTold) return;
    isTold = true;
    queueMicrotask(() => {
      isTold = false;
      listener();
    });
  };
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (options?.fromFormula) return;
    if (TABLE_MUTATIONS.has(command.id) || MOVING.test(command.id)) tell();
    if (command.id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    if (!cellValue) return;
    const written = new ObjectMatrix(cellValue).getStartEndScope();
    const isInTable = manager.getTablesBySubunitId(unitId, subUnitId).some((table) => {
      const range = table.getRange();
      return (
        written.startRow <= range.endRow &&
        written.endRow >= range.startRow &&
        written.startColumn <= range.endColumn &&
        written.endColumn >= range.startColumn
      );
    });
    if (isInTable) tell();
  });
}
