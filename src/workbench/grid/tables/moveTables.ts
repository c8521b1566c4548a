import { CellValueType, IUniverInstanceService } from "@univerjs/core";
import type { IMutationInfo, Injector, Worksheet } from "@univerjs/core";
import {
  getSheetCommandTarget,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import {
  SetSheetTableMutation,
  SheetTableRemoveColumnAtCommand,
  TableManager,
} from "@univerjs/preset-sheets-table";
import type { CellRange } from "../cells/cellAddress";
import { filledRows } from "./calculatedColumn";
import type { CellMatrix } from "./calculatedColumn";
import { shiftOf } from "./keepTablesWhole";
import { columnNames, headingsOf } from "./columnNames";
import type { TableShifts } from "./TableShifts";

/**
 * Tables go along with cells that are shifted, give their deleted rows and columns up, and fill the new ones with
 * formulas and headings.
 */
export function moveTables(injector: Injector, shifts: TableShifts): void {
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      const { range: cells } = (params ?? {}) as { readonly range?: CellRange };
      const shift = cells && shiftOf(id, cells);
      const target = getSheetCommandTarget(injector.get(IUniverInstanceService));
      if (!shift || !target) return { redos: [], undos: [] };
      const { unitId, subUnitId, worksheet } = target;
      const redos: IMutationInfo[] = [];
      const undos: IMutationInfo[] = [];
      const preRedos: IMutationInfo[] = [];
      const preUndos: IMutationInfo[] = [];
      for (const table of injector.get(TableManager).getTablesBySubunitId(unitId, subUnitId)) {
        const range = table.getRange();
        const after = shifts.after(table, range, shift);
        if (after === "gone" || after === "torn" || after === range) continue;
        const becomes = (newRange: CellRange): IMutationInfo => ({
          id: SetSheetTableMutation.id,
          params: { unitId, subUnitId, tableId: table.getId(), config: { updateRange: { newRange } } },
        });
        redos.push(becomes(after));
        undos.push(becomes({ ...range }));
        const isNarrower = after.endColumn - after.startColumn < range.endColumn - range.startColumn;
        if (isNarrower) {
          preUndos.push(becomes(besides(shift.cells, range)));
          const index = shift.cells.startColumn;
          const count = shift.cells.endColumn - index + 1;
          const { name: tableName, columns } = table.getTableInfo();
          const removedColumnNames = columns
            .slice(index - range.startColumn)
            .slice(0, count)
            .map(({ displayName }) => displayName);
          const params = { unitId, subUnitId, tableId: table.getId(), index, count };
          // The formulas that name these columns: nothing else makes them dirty, and they would keep their numbers.
          const naming = injector.get(SheetInterceptorService).onCommandExecute({
            id: SheetTableRemoveColumnAtCommand.id,
            params: { ...params, tableName, removedColumnNames },
          });
          preRedos.push(...(naming.preRedos ?? []), ...naming.redos);
          undos.push(...(naming.preUndos ?? []), ...naming.undos);
        }
        const isWider = after.endColumn - after.startColumn > range.endColumn - range.startColumn;
        if (isWider) {
          const cellValue = newHeadings(worksheet, range, shift.cells);
          redos.push({ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue } });
        }
        if (shift.way !== "down" || after.startRow !== range.startRow) continue;
        const { startRow, endRow } = shift.cells;
        const hasRowAbove = startRow > range.startRow + 1;
        const cellValue = filledRows(injector, {
          worksheet,
          unitId,
          sourceRow: hasRowAbove ? startRow - 1 : startRow,
          target: { ...range, startRow, endRow },
          sourceShift: hasRowAbove ? 0 : endRow - startRow + 1,
          isFree: () => true,
        });
        redos.push({ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue } });
      }
      return { redos, undos, preRedos, preUndos };
    },
  });
}

/**
 * The table without the columns that an Undo is about to bring back: within it, their headings would count as new
 * names for the columns that stand there until the cells have moved.
 */
function besides(columns: CellRange, table: CellRange): CellRange {
  return columns.startColumn > table.startColumn
    ? { ...table, endColumn: columns.startColumn - 1 }
    : { ...table, startColumn: columns.endColumn + 1 };
}

/** What the new columns are called, in their headings: a name that stood in none would change with its place. */
function newHeadings(
  worksheet: Worksheet,
  table: CellRange,
  { startColumn, endColumn }: CellRange,
): CellMatrix {
  const headings = headingsOf(worksheet, table);
  const count = endColumn - startColumn + 1;
  headings.splice(startColumn - table.startColumn, 0, ...Array<string>(count).fill(""));
  const names = columnNames(headings)
    .slice(startColumn - table.startColumn)
    .slice(0, count);
  const cells = names.map((name, index) => [startColumn + index, { v: name, t: CellValueType.STRING }]);
  return { [table.startRow]: Object.fromEntries(cells) as CellMatrix[number] };
}
