import { IUniverInstanceService } from "@univerjs/core";
import type { IMutationInfo, Injector } from "@univerjs/core";
import {
  getSheetCommandTarget,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { SetSheetTableMutation, TableManager } from "@univerjs/preset-sheets-table";
import type { CellRange } from "../cellAddress";
import { filledRows } from "./calculatedColumn";
import { shiftOf } from "./keepTablesWhole";
import { tableAfterShift } from "./tableAfterShift";

/** Tables go along with cells that are shifted, give their deleted rows up, and fill the new ones with formulas. */
export function moveTables(injector: Injector): void {
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      const cells = (params as { readonly range?: CellRange } | undefined)?.range;
      const shift = cells && shiftOf(id, cells);
      const target = getSheetCommandTarget(injector.get(IUniverInstanceService));
      if (!shift || !target) return { redos: [], undos: [] };
      const { unitId, subUnitId, worksheet } = target;
      const redos: IMutationInfo[] = [];
      const undos: IMutationInfo[] = [];
      for (const table of injector.get(TableManager).getTablesBySubunitId(unitId, subUnitId)) {
        const range = table.getRange();
        const after = tableAfterShift(range, shift);
        if (after === "gone" || after === "torn" || after === range) continue;
        const becomes = (newRange: CellRange): IMutationInfo => ({
          id: SetSheetTableMutation.id,
          params: { unitId, subUnitId, tableId: table.getId(), config: { updateRange: { newRange } } },
        });
        redos.push(becomes(after));
        undos.push(becomes({ ...range }));
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
      return { redos, undos };
    },
  });
}
