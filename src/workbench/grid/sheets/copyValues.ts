import { ICommandService } from "@univerjs/core";
import type { ICellData, IWorksheetData } from "@univerjs/core";
import { AddCfCommand, ConditionalFormattingRuleModel } from "@univerjs/preset-sheets-conditional-formatting";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { uniqueNames } from "../../../scenarios";
import type { SheetPlan } from "../../../scenarios";
import type { SheetBuilder } from "./addPlannedSheets";
import { isGone } from "../GridRefusal";
import { contentOf, heldCell, spilledPlaces } from "../cells/heldValue";
import { allOrNothing, undoably } from "../engine/inOneUndoStep";
import { constant } from "./planSheet";
import { takenNames } from "./takenNames";

/** Adds copies of sheets that hold what the cells show and no formulas, in one step of undo; answers their names. */
export function copyValues(builder: SheetBuilder, keys: readonly string[]): readonly string[] {
  const { workbook, injector } = builder;
  const originals = keys.map((key) => {
    const sheet = workbook.getSheetBySheetId(key);
    if (!sheet) throw isGone("sheet");
    return sheet;
  });
  return allOrNothing(injector, workbook.getId(), () => originals.map((sheet) => copySheet(builder, sheet)));
}

function copySheet(builder: SheetBuilder, original: FWorksheet): string {
  const { workbook, injector, parts } = builder;
  const unitId = workbook.getId();
  const [settled] = uniqueNames([valuesPlan(original.getSheetName())], takenNames(builder));
  const name = settled?.name ?? "";
  const id = `sheet-${crypto.randomUUID()}`;
  const config = original.getSheet().getConfig();
  const sheet: Partial<IWorksheetData> = structuredClone({
    ...config,
    id,
    name,
    cellData: shownCells(builder, original),
  });
  workbook.insertSheet(name, { sheet });
  const rules =
    injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, original.getSheetId()) ?? [];
  // The engine lists the rule that was added last first.
  for (const rule of [...rules].reverse()) {
    injector.get(ICommandService).syncExecuteCommand(AddCfCommand.id, {
      unitId,
      subUnitId: id,
      rule: { ...structuredClone(rule), cfId: crypto.randomUUID() },
    });
  }
  undoably(injector, unitId, parts.setCharts(unitId, id, parts.charts(unitId, original.getSheetId())));
  return name;
}

/** A plan for the name alone; a sheet's name has at most 31 letters. */
const valuesPlan = (original: string): SheetPlan => ({
  name: `${original.slice(0, 20)} values`,
  cells: [],
  columnWidths: [],
  frozenRows: 0,
  tables: [],
});

/** Cells by row and column with what they show and how they look. */
function shownCells({ injector, workbook }: SheetBuilder, sheet: FWorksheet): IWorksheetData["cellData"] {
  const formulas = injector.get(FormulaDataModel);
  const held = heldCell(formulas, sheet, workbook.getId());
  const cells = sheet.getSheet().getCellMatrix();
  const shown: Record<number, Record<number, ICellData>> = {};
  const copy = (row: number, column: number): void => {
    const content = contentOf(held(row, column));
    const style = cells.getValue(row, column)?.s;
    (shown[row] ??= {})[column] = {
      ...(content === "" ? {} : constant(content)),
      ...(style ? { s: style } : {}),
    };
  };
  cells.forValue((row, column) => copy(row, column));
  for (const { row, column } of spilledPlaces(formulas, sheet, workbook.getId())) copy(row, column);
  return shown;
}
