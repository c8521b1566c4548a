import { ICommandService, ObjectMatrix } from "@univerjs/core";
import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/preset-sheets-table";
import { expandStructuredReferences } from "../formulas/structuredReference";
import type { TableNames } from "../formulas/structuredReference";

/**
 * Whatever writes formulas (typing, pasting, filling, a plan) passes here before it reaches the sheet, and
 * has its short structured references written out in the long form, the only one the engine knows.
 */
export function rewriteTypedReferences(injector: Injector): void {
  const manager = injector.get(TableManager);
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    if (!cellValue) return;
    const tables = manager.getTableList(unitId);
    if (tables.length === 0) return;
    const names: TableNames[] = tables.map(({ name, columns }) => ({
      name,
      columns: columns.map((column) => column.displayName),
    }));
    const matrix = new ObjectMatrix<Nullable<ICellData>>(cellValue);
    const first = matrix.getStartEndScope();
    matrix.forValue((row, column, cell) => {
      if (!cell?.f?.includes("[")) return;
      // What is pasted right below a table will be part of it, so its formulas already speak of it.
      const home = tables.findIndex(
        ({ subUnitId: sheetId, range }) =>
          sheetId === subUnitId &&
          column >= range.startColumn &&
          column <= range.endColumn &&
          row > range.startRow &&
          (row <= range.endRow || first.startRow <= range.endRow + 1),
      );
      cell.f = expandStructuredReferences(cell.f, names, names[home]);
    });
  });
}
