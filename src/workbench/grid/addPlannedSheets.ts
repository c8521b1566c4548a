import { ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { AddSheetTableCommand } from "@univerjs/preset-sheets-table";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { SheetPlan } from "../../scenarios";
import { inOneUndoStep } from "./inOneUndoStep";
import { planSheet } from "./planSheet";

/** Adds sheets whose names are free, with their tables, in one step of undo. */
export function addPlannedSheets(injector: Injector, workbook: FWorkbook, plans: readonly SheetPlan[]): void {
  const unitId = workbook.getId();
  const commands = injector.get(ICommandService);
  inOneUndoStep(injector, unitId, () => {
    for (const plan of plans) {
      const subUnitId = `sheet-${crypto.randomUUID()}`;
      workbook.insertSheet(plan.name, { sheet: planSheet(plan, subUnitId) });
      for (const table of plan.tables) {
        const range = {
          startRow: table.firstRow,
          startColumn: table.firstColumn,
          endRow: table.firstRow + table.rows - 1,
          endColumn: table.firstColumn + table.columns - 1,
        };
        commands.syncExecuteCommand(AddSheetTableCommand.id, { unitId, subUnitId, name: table.name, range });
      }
    }
  });
}
