import { ICommandService } from "@univerjs/core";
import type { Injector, ISheetDataValidationRule } from "@univerjs/core";
import {
  AddCfCommand,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
} from "@univerjs/preset-sheets-conditional-formatting";
import { FormulaDataModel, IDefinedNamesService } from "@univerjs/preset-sheets-core";
import { ListValidator, SheetDataValidationModel } from "@univerjs/preset-sheets-data-validation";
import { SheetsNoteModel } from "@univerjs/preset-sheets-note";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { uniqueNames } from "../../../scenarios";
import type { ChartPlan, SheetDrawing, SheetPlan } from "../../../scenarios";
import { SELECTION_LIMIT } from "../../../workbook";
import type { AddedSheets, SelectedCells, TableChange, TableContents } from "../../../workbook";
import { addPlannedSheets } from "./addPlannedSheets";
import type { SheetBuilder } from "./addPlannedSheets";
import { cellAddress, sheetRangeAddress } from "../cells/cellAddress";
import { copyValues } from "./copyValues";
import { isGone } from "../GridRefusal";
import type { GridSheets, SheetExtras } from "./GridSheets";
import { valueReader } from "../cells/heldValue";
import { allOrNothing, undoably } from "../engine/inOneUndoStep";
import { highlightedCells } from "../highlights/highlightedCells";
import { longReferences } from "../formulas/longReferences";
import { highlightRule } from "./planRules";
import { look } from "./planSheet";
import { DraftAndCharts } from "./DraftAndCharts";
import { takenNames } from "./takenNames";
import { readTable, writeTables } from "../tables/tableContents";

/** How long a calculation may take before nobody waits for it any longer, in milliseconds. */
const CALCULATION_TIME = 60_000;

/** Whole sheets and tables of the workbook that the engine has open. */
export class UniverSheets implements GridSheets {
  private readonly parts: DraftAndCharts;

  constructor(
    private readonly injector: Injector,
    private readonly api: FUniver,
    private readonly workbook: () => FWorkbook,
  ) {
    this.parts = new DraftAndCharts(injector);
  }

  add(plans: readonly SheetPlan[]): AddedSheets {
    const tables = this.workbook()
      .getTableList()
      .map((table) => ({ name: table.name, columns: table.columns.map(({ displayName }) => displayName) }));
    const settled = longReferences(uniqueNames(plans, takenNames(this.builder())), tables);
    const added = addPlannedSheets(this.builder(), settled, plans);
    const first = added.sheets[plans.findIndex((plan) => plan.isShownFirst)] ?? added.sheets[0];
    if (first) this.show(first.key);
    return added;
  }

  nameOf(key: string): string | undefined {
    return this.workbook().getSheetBySheetId(key)?.getSheetName();
  }

  show(key: string): void {
    const sheet = this.sheet(key);
    this.workbook().setActiveSheet(sheet);
    sheet.getRange(0, 0).activate();
  }

  readTable(key: string): TableContents | undefined {
    return readTable(this.builder(), key);
  }

  writeTables(changes: readonly TableChange[]): void {
    writeTables(this.builder(), changes);
  }

  redraw(drawings: readonly SheetDrawing[]): void {
    for (const { sheetKey } of drawings) this.sheet(sheetKey);
    const unitId = this.unitId;
    const commands = this.injector.get(ICommandService);
    allOrNothing(this.injector, unitId, () => {
      for (const { sheetKey: subUnitId, charts, highlights, formats = [], ...more } of drawings) {
        const rules =
          this.injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];
        for (const { cfId } of [...rules]) {
          commands.syncExecuteCommand(DeleteCfCommand.id, { unitId, subUnitId, cfId });
        }
        for (const highlight of highlights) {
          commands.syncExecuteCommand(AddCfCommand.id, { unitId, subUnitId, rule: highlightRule(highlight) });
        }
        undoably(this.injector, unitId, this.parts.setCharts(unitId, subUnitId, charts));
        const sheet = this.sheet(subUnitId);
        for (const { row, column, rows, columns, ...looks } of formats) {
          sheet.getRange(row, column, rows, columns).setValue(look(looks));
        }
        for (const { column, columns } of more.openColumns ?? []) sheet.showColumns(column, columns);
        for (const { row, column, content } of more.numbers ?? []) {
          const cell = sheet.getRange(row, column);
          if (typeof cell.getRawValue() === "number") cell.setValue(content);
        }
      }
    });
  }

  copyValues(keys: readonly string[]): readonly string[] {
    return copyValues(this.builder(), keys);
  }

  selected(most = SELECTION_LIMIT): SelectedCells {
    const workbook = this.workbook();
    const sheet = workbook.getActiveSheet();
    const range = workbook.getActiveRange()?.getRange() ?? {
      startRow: 0,
      startColumn: 0,
      endRow: 0,
      endColumn: 0,
    };
    const wide = range.endColumn - range.startColumn + 1;
    const columns = Math.min(wide, most);
    const tall = range.endRow - range.startRow + 1;
    const rows = Math.min(tall, Math.floor(most / columns));
    // Whole columns hold blank rows below what stands in them, which nobody misses.
    const isCut = columns < wide || (rows < tall && range.startRow + rows <= sheet.getLastRow());
    const block = {
      startRow: range.startRow,
      startColumn: range.startColumn,
      endRow: range.startRow + rows - 1,
      endColumn: range.startColumn + columns - 1,
    };
    const formulas = this.injector.get(FormulaDataModel);
    const read = valueReader(formulas, sheet, this.unitId);
    const formulaAt = (row: number, column: number) =>
      formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), this.unitId) ?? "";
    const cells = <T>(each: (row: number, column: number) => T): T[][] =>
      Array.from({ length: rows }, (_row, row) =>
        Array.from({ length: columns }, (_column, column) =>
          each(block.startRow + row, block.startColumn + column),
        ),
      );
    return {
      ...(isCut ? { isCut } : {}),
      address: sheetRangeAddress(sheet.getSheetName(), block),
      values: cells(read),
      formulas: cells((row, column) => formulaAt(row, column) || read(row, column)),
    };
  }

  async recalculate(): Promise<void> {
    const formula = this.api.getFormula();
    const applied = formula.onCalculationResultApplied(CALCULATION_TIME);
    formula.executeCalculation();
    await applied;
  }

  get draft(): string | undefined {
    return this.parts.draft(this.unitId);
  }

  keepDraft(text: string): void {
    this.parts.keepDraft(this.unitId, text);
  }

  definedName(name: string): string | undefined {
    const found = this.injector.get(IDefinedNamesService).getValueByName(this.unitId, name);
    return found ? `=${found.formulaOrRefString.replace(/^=/, "")}` : undefined;
  }

  extras(sheetName: string): SheetExtras {
    const sheet = this.workbook().getSheetByName(sheetName);
    if (!sheet) throw isGone("sheet");
    const [unitId, sheetId] = [this.unitId, sheet.getSheetId()];
    const rules = this.injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheetId) ?? [];
    const notes = this.injector.get(SheetsNoteModel).getUnitNotes(unitId)?.get(sheetId);
    const validations = this.injector.get(SheetDataValidationModel).getRules(unitId, sheetId);
    return {
      charts: this.parts.charts(unitId, sheetId).map(({ title }) => title),
      highlights: [...rules].reverse().flatMap(({ rule }) => ("value" in rule ? [String(rule.value)] : [])),
      highlighted: highlightedCells(this.injector, unitId, sheetId),
      notes: [...(notes?.values() ?? [])].map(({ row, col, note }) => ({
        address: cellAddress(row, col),
        text: note,
      })),
      validations: validations.map((rule) => ({
        address: rule.ranges.map(({ startRow, startColumn }) => cellAddress(startRow, startColumn)).join(" "),
        choices: this.choices(rule, sheetId),
      })),
    };
  }

  charts(sheetId: string): readonly ChartPlan[] {
    return this.parts.charts(this.unitId, sheetId);
  }

  /** What a list offers to choose from. */
  private choices(rule: ISheetDataValidationRule, sheetId: string): readonly string[] {
    const validator = this.injector.get(SheetDataValidationModel).getValidator(rule.type);
    return validator instanceof ListValidator ? validator.getList(rule, this.unitId, sheetId) : [];
  }

  private get unitId(): string {
    return this.workbook().getId();
  }

  private sheet(key: string): FWorksheet {
    const sheet = this.workbook().getSheetBySheetId(key);
    if (!sheet) throw isGone("sheet");
    return sheet;
  }

  private builder(): SheetBuilder {
    return { injector: this.injector, workbook: this.workbook(), parts: this.parts };
  }
}
