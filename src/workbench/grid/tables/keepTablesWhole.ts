import { ICommandService, IUniverInstanceService } from "@univerjs/core";
import type { ICommand, Injector, Worksheet } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  followSelectionOperation,
  getSheetCommandTarget,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { IDeleteRangeMoveUpCommandParams } from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/preset-sheets-table";
import type { CellRange } from "../cells/cellAddress";
import { GridRefusal } from "../GridRefusal";
import { inOneUndoStep } from "../engine/inOneUndoStep";
import { blankRow } from "./blankRow";
import { extendCommand } from "./extendCommand";
import { hasAllData } from "./keepOneRow";
import type { CellShift } from "./tableAfterShift";
import type { TableShifts } from "./TableShifts";

type ShiftCommand = ICommand<IDeleteRangeMoveUpCommandParams>;

const SHIFTS: readonly (readonly [CellShift["way"], ShiftCommand])[] = [
  ["up", DeleteRangeMoveUpCommand],
  ["left", DeleteRangeMoveLeftCommand],
  ["down", InsertRangeMoveDownCommand],
  ["right", InsertRangeMoveRightCommand],
];

/** Whole rows and columns of the sheet can always be had: no table is torn by them. */
const INSTEAD: Readonly<Record<CellShift["way"], string>> = {
  up: "Delete whole rows of the sheet instead, or cells as wide as the table, but not its headings.",
  left: "Delete whole columns of the sheet instead.",
  down: "Insert whole rows of the sheet instead, or cells as wide as the table.",
  right: "Insert whole columns of the sheet instead.",
};

/** What a command of the engine makes of one, in the words of `CellShift`. */
export function shiftOf(commandId: string, cells: CellRange): CellShift | undefined {
  const [way] = SHIFTS.find(([, { id }]) => id === commandId) ?? [];
  return way && { cells, way };
}

/**
 * The engine shifts cells without asking for tables, which would keep their place and take in whatever comes to stand
 * there. So a shift that would tear a table apart is refused, as in Excel, and so is one that would take all of it; one
 * that takes all its data leaves it a blank row.
 */
export function keepTablesWhole(
  injector: Injector,
  shifts: TableShifts,
  refuse: (refusal: GridRefusal) => void,
): void {
  const commands = injector.get(ICommandService);
  const tables = injector.get(TableManager);
  for (const [way, command] of SHIFTS) {
    extendCommand(injector, command, (params, original) => {
      const target = getSheetCommandTarget(injector.get(IUniverInstanceService));
      const cells = params?.range ?? injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
      if (!target || !cells) return original(params);
      const { unitId, subUnitId, workbook, worksheet } = target;
      const touched = tables
        .getTablesBySubunitId(unitId, subUnitId)
        .map((table) => ({ table, range: table.getRange() }))
        .map((each) => ({ ...each, after: shifts.after(each.table, each.range, { cells, way }) }))
        .filter(({ range, after }) => after !== range);
      const torn = touched.find(({ after }) => after === "torn");
      if (torn) {
        refuse(tears(torn.table.getDisplayName(), way));
        return false;
      }
      const isVertical = way === "up" || way === "down";
      const lastMoved = isVertical ? worksheet.getRowCount() - 1 : cells.endRow;
      // A filter knows its column by its number.
      const isFilterAsked = isVertical || shifts.isOwn(cells);
      if (touched.length > 0 && isFilterAsked && hasHiddenRow(worksheet, cells.startRow, lastMoved)) {
        refuse(movesHiddenRows());
        return false;
      }
      // The engine brings a table back without the names of its columns, except with whole rows or columns.
      const gone = touched.find(({ after }) => after === "gone");
      if (gone) {
        refuse(takesAll(gone.table.getDisplayName(), way));
        return false;
      }
      const isEmptied = way === "up" && touched.some(({ range }) => hasAllData(range, cells));
      if (!isEmptied) return original({ range: cells });
      return inOneUndoStep(injector, unitId, () => {
        blankRow(injector, unitId, worksheet, cells.startRow, cells);
        if (cells.endRow === cells.startRow) return true;
        const isDone = original({ range: { ...cells, startRow: cells.startRow + 1 } });
        const selection = followSelectionOperation(cells, workbook, worksheet);
        commands.syncExecuteCommand(selection.id, selection.params);
        return isDone;
      });
    });
  }
}

function tears(table: string, way: CellShift["way"]): GridRefusal {
  return new GridRefusal(
    "unsupported",
    `Nothing was changed: the cells that move ${way} would tear the table "${table}" apart.`,
    INSTEAD[way],
  );
}

function takesAll(table: string, way: CellShift["way"]): GridRefusal {
  return new GridRefusal(
    "unsupported",
    `Nothing was changed: the table "${table}" is within the cells to delete.`,
    `Delete whole ${way === "up" ? "rows" : "columns"} of the sheet instead.`,
  );
}

function movesHiddenRows(): GridRefusal {
  return new GridRefusal(
    "unsupported",
    "Nothing was changed: a filter hides some of the rows that would have to move.",
    "Clear the filter first.",
  );
}

function hasHiddenRow(worksheet: Worksheet, first: number, last: number): boolean {
  for (let row = first; row <= last; row += 1) if (worksheet.getRowFiltered(row)) return true;
  return false;
}
