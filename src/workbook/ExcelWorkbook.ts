import type { SheetDrawing, SheetPlan } from "../scenarios";
import { DraftPart } from "./draftPart";
import { allFound, findSheets } from "./findItems";
import { inExcel } from "./inExcel";
import { insertFormula } from "./insertFormula";
import { listenInExcel } from "./listenInExcel";
import { readSelection } from "./readSelection";
import { readTables } from "./readTables";
import type {
  AddedSheets,
  SelectedCells,
  TableChange,
  TableContents,
  WorkbookEvent,
  WorkbookOutcome,
  WorkbookPort,
} from "./WorkbookPort";
import { writingInExcel } from "./writingInExcel";

/** The workbook that Excel has open, by members up to ExcelApi 1.9; newer ones only where they are there. */
export class ExcelWorkbook implements WorkbookPort {
  readonly host = "excel";
  private readonly draftPart = new DraftPart();

  insertFormula(formula: string): Promise<WorkbookOutcome<{ readonly address: string }>> {
    return inExcel((context) => insertFormula(context, formula));
  }

  addSheets(plans: readonly SheetPlan[]): Promise<WorkbookOutcome<AddedSheets>> {
    return writingInExcel((writing, context) => writing.addSheets(context, plans));
  }

  sheetNames(keys: readonly string[]): Promise<WorkbookOutcome<readonly (string | undefined)[]>> {
    return inExcel(async (context) => (await findSheets(context, keys)).map((sheet) => sheet?.name));
  }

  readTables(keys: readonly string[]): Promise<WorkbookOutcome<readonly (TableContents | undefined)[]>> {
    return inExcel((context) => readTables(context, keys));
  }

  writeTables(changes: readonly TableChange[]): Promise<WorkbookOutcome<undefined>> {
    return writingInExcel((writing, context) => writing.writeTables(context, changes));
  }

  redraw(drawings: readonly SheetDrawing[]): Promise<WorkbookOutcome<undefined>> {
    return writingInExcel((writing, context) => writing.redraw(context, drawings));
  }

  copyValues(
    sheetKeys: readonly string[],
  ): Promise<WorkbookOutcome<{ readonly sheetNames: readonly string[] }>> {
    return writingInExcel((writing, context) => writing.copyValues(context, sheetKeys));
  }

  readSelection(most?: number): Promise<WorkbookOutcome<SelectedCells>> {
    return inExcel((context) => readSelection(context, most));
  }

  showSheet(key: string): Promise<WorkbookOutcome<undefined>> {
    return inExcel(async (context) => {
      const [sheet] = allFound(await findSheets(context, [key]), "sheet");
      if (sheet !== undefined && sheet.visibility !== "Visible") sheet.visibility = "Visible";
      sheet?.activate();
      await context.sync();
      return undefined;
    });
  }

  recalculate(): Promise<WorkbookOutcome<undefined>> {
    return inExcel(async (context) => {
      context.application.calculate("Full");
      await context.sync();
      return undefined;
    });
  }

  readDraft(): Promise<WorkbookOutcome<string | undefined>> {
    return inExcel((context) => this.draftPart.read(context));
  }

  writeDraft(text: string): Promise<WorkbookOutcome<undefined>> {
    return inExcel((context) => this.draftPart.write(context, text));
  }

  writeDraftAtOnce(text: string): void {
    void inExcel((context) => this.draftPart.writeAtOnce(context, text));
  }

  on(event: WorkbookEvent, listener: () => void): () => void {
    return listenInExcel(event, listener);
  }
}
