import { ICommandService, Rectangle } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { AddCfCommand } from "@univerjs/preset-sheets-conditional-formatting";
import { AddSheetDataValidationCommand } from "@univerjs/preset-sheets-data-validation";
import { SheetUpdateNoteCommand } from "@univerjs/preset-sheets-note";
import { InsertDefinedNameCommand } from "@univerjs/preset-sheets-core";
import { AddSheetTableMutation, DeleteSheetTableMutation, TableManager } from "@univerjs/preset-sheets-table";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { NamePlan, SheetPlan, TablePlan } from "../../../scenarios";
import type { AddedSheets } from "../../../workbook";
import { cellAddress, sheetRangeAddress } from "../cells/cellAddress";
import { allOrNothing, undoably } from "../engine/inOneUndoStep";
import { blockRange, highlightRule, noteOf, validationRule } from "./planRules";
import { planSheet } from "./planSheet";
import type { DraftAndCharts } from "./DraftAndCharts";

/** What adding sheets needs of the engine. */
export interface SheetBuilder {
  readonly injector: Injector;
  readonly workbook: FWorkbook;
  readonly parts: DraftAndCharts;
}

/**
 * Adds sheets whose names are free, with all that belongs to them, in one step of undo; nothing where that fails.
 * @param plans as settled; `wished` are the same plans with the names that were wished for
 */
export function addPlannedSheets(
  builder: SheetBuilder,
  plans: readonly SheetPlan[],
  wished: readonly SheetPlan[],
): AddedSheets {
  const { injector, workbook } = builder;
  const keys = plans.map((plan) => ({
    plan,
    key: `sheet-${crypto.randomUUID()}`,
    tableKeys: plan.tables.map(() => `table-${crypto.randomUUID()}`),
  }));
  allOrNothing(injector, workbook.getId(), () => {
    for (const { plan, key } of keys) workbook.insertSheet(plan.name, { sheet: planSheet(plan, key) });
    for (const { plan, key, tableKeys } of keys) {
      plan.tables.forEach((table, index) => addTable(builder, key, table, tableKeys[index] ?? ""));
    }
    // What refers to tables and other sheets comes when all of them stand.
    for (const { plan, key } of keys) addRest(builder, plan, key);
  });
  return {
    sheets: keys.map(({ plan, key }, index) => ({
      planned: wished[index]?.name ?? plan.name,
      name: plan.name,
      key,
    })),
    tables: keys.flatMap(({ plan, tableKeys }, at) =>
      plan.tables.map(({ name }, index) => ({
        planned: wished[at]?.tables[index]?.name ?? name,
        name,
        key: tableKeys[index] ?? "",
      })),
    ),
    names: keys.flatMap(({ plan }, at) =>
      (plan.names ?? []).map(({ name }, index) => ({
        planned: wished[at]?.names?.[index]?.name ?? name,
        name,
        key: name,
      })),
    ),
  };
}

/** Past the engine's own command, which refuses a table the name of a sheet. */
function addTable(
  { injector, workbook }: SheetBuilder,
  subUnitId: string,
  table: TablePlan,
  tableId: string,
): void {
  const unitId = workbook.getId();
  const sheet = workbook.getSheetBySheetId(subUnitId);
  const header = Array.from({ length: table.columns }, (_column, index) =>
    String(
      sheet?.getSheet().getCellRaw(table.firstRow, table.firstColumn + index)?.v ?? `Column ${index + 1}`,
    ),
  );
  const range = blockRange({ ...table, row: table.firstRow, column: table.firstColumn });
  const others = injector.get(TableManager).getTablesBySubunitId(unitId, subUnitId);
  const overlaps = others.some((other) => Rectangle.intersects(other.getRange(), range));
  if (overlaps) throw new Error(`the table ${table.name} would lie over another one`);
  undoably(injector, unitId, {
    redo: {
      id: AddSheetTableMutation.id,
      params: { unitId, subUnitId, name: table.name, range, header, tableId },
    },
    undo: { id: DeleteSheetTableMutation.id, params: { unitId, subUnitId, tableId } },
  });
}

function addRest(builder: SheetBuilder, plan: SheetPlan, subUnitId: string): void {
  const { injector, workbook, parts } = builder;
  const unitId = workbook.getId();
  const commands = injector.get(ICommandService);
  const run = (id: string, params: object): void => void commands.syncExecuteCommand(id, params);
  for (const name of plan.names ?? []) {
    run(InsertDefinedNameCommand.id, {
      id: `name-${crypto.randomUUID()}`,
      unitId,
      name: name.name,
      formulaOrRefString: refersTo(plan, name),
      localSheetId: "AllDefaultWorkbook",
    });
  }
  for (const validation of plan.validations ?? []) {
    run(AddSheetDataValidationCommand.id, { unitId, subUnitId, rule: validationRule(validation) });
  }
  for (const highlight of plan.highlights ?? []) {
    run(AddCfCommand.id, { unitId, subUnitId, rule: highlightRule(highlight) });
  }
  for (const note of plan.notes ?? []) {
    run(SheetUpdateNoteCommand.id, {
      unitId,
      subUnitId,
      row: note.row,
      col: note.column,
      note: noteOf(note),
    });
  }
  const { charts = [] } = plan;
  if (charts.length > 0) undoably(injector, unitId, parts.setCharts(unitId, subUnitId, charts));
}

/** What a name refers to, as the engine takes it. */
function refersTo(plan: SheetPlan, name: NamePlan): string {
  if ("refersTo" in name) return name.refersTo;
  const range = blockRange({ row: name.row, column: name.column, rows: 1, columns: 1 });
  const address = cellAddress(name.row, name.column);
  const absolute = address.replace(/^([A-Z]+)([0-9]+)$/, "$$$1$$$2");
  return `=${sheetRangeAddress(plan.name, range).replace(address, absolute)}`;
}
