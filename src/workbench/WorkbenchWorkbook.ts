import type { SheetDrawing, SheetPlan } from "../scenarios";
import type {
  AddedSheets,
  SelectedCells,
  TableChange,
  TableContents,
  WorkbookEvent,
  WorkbookOutcome,
  WorkbookPort,
  WorkbookProblem,
} from "../workbook";
import type { Grid, GridEvent } from "./grid/Grid";
import { GridRefusal } from "./grid/GridRefusal";
import { downloadWorkbook, planBook } from "./xlsx";

const EVENTS: Readonly<Record<WorkbookEvent, GridEvent>> = {
  "tables changed": "tables",
  "selection changed": "selected",
  calculated: "calculated",
};

const READ_ONLY: WorkbookProblem = {
  code: "protected",
  message: "This workbook is open in another tab, where it can be changed.",
  remedy: "Choose “Edit it here” above the grid, then try again.",
};

/** The port over the workbench's own grid. */
export class WorkbenchWorkbook implements WorkbookPort {
  readonly host = "workbench";

  constructor(private readonly grid: Grid) {}

  insertFormula(formula: string): Promise<WorkbookOutcome<{ readonly address: string }>> {
    return this.change(() => {
      const { address } = this.grid.selectedCell();
      this.grid.write(address, [[formula]]);
      this.grid.focus();
      return { address };
    });
  }

  addSheets(plans: readonly SheetPlan[]): Promise<WorkbookOutcome<AddedSheets>> {
    return this.change(() => this.grid.sheets.add(plans));
  }

  sheetNames(keys: readonly string[]): Promise<WorkbookOutcome<readonly (string | undefined)[]>> {
    return attempt(() => keys.map((key) => this.grid.sheets.nameOf(key)));
  }

  readTables(keys: readonly string[]): Promise<WorkbookOutcome<readonly (TableContents | undefined)[]>> {
    return attempt(() => keys.map((key) => this.grid.sheets.readTable(key)));
  }

  writeTables(changes: readonly TableChange[]): Promise<WorkbookOutcome<undefined>> {
    return this.change(() => {
      this.grid.sheets.writeTables(changes);
      return undefined;
    });
  }

  redraw(drawings: readonly SheetDrawing[]): Promise<WorkbookOutcome<undefined>> {
    return this.change(() => {
      this.grid.sheets.redraw(drawings);
      return undefined;
    });
  }

  copyValues(
    sheetKeys: readonly string[],
  ): Promise<WorkbookOutcome<{ readonly sheetNames: readonly string[] }>> {
    return this.change(() => ({ sheetNames: this.grid.sheets.copyValues(sheetKeys) }));
  }

  download(plans: readonly SheetPlan[], fileName: string): Promise<WorkbookOutcome<undefined>> {
    return attempt(async () => {
      await downloadWorkbook({ book: () => planBook(plans) }, fileName);
      return undefined;
    });
  }

  readSelection(most?: number): Promise<WorkbookOutcome<SelectedCells>> {
    return attempt(() => this.grid.sheets.selected(most));
  }

  showSheet(key: string): Promise<WorkbookOutcome<undefined>> {
    return this.change(() => {
      this.grid.sheets.show(key);
      return undefined;
    });
  }

  recalculate(): Promise<WorkbookOutcome<undefined>> {
    return this.change(async () => {
      await this.grid.sheets.recalculate();
      return undefined;
    });
  }

  readDraft(): Promise<WorkbookOutcome<string | undefined>> {
    return attempt(() => this.grid.sheets.draft);
  }

  writeDraft(text: string): Promise<WorkbookOutcome<undefined>> {
    if (this.grid.isReadOnly) return Promise.resolve({ ok: false, problem: READ_ONLY });
    return attempt(() => {
      this.grid.sheets.keepDraft(text);
      return undefined;
    });
  }

  writeDraftAtOnce(text: string): void {
    this.grid.sheets.keepDraft(text);
  }

  on(event: WorkbookEvent, listener: () => void): () => void {
    return this.grid.on(EVENTS[event], listener);
  }

  /** Does what cannot be done while a cell is being edited: the edit would end in another workbook than it began. */
  private change<T>(work: () => T | Promise<T>): Promise<WorkbookOutcome<T>> {
    if (this.grid.isReadOnly) return Promise.resolve({ ok: false, problem: READ_ONLY });
    if (!this.grid.isEditing) return attempt(work);
    return Promise.resolve({
      ok: false,
      problem: {
        code: "cell-being-edited",
        message: "A cell is being edited.",
        remedy: "Press Enter to keep what you typed, or Esc to leave it, then try again.",
      },
    });
  }
}

async function attempt<T>(work: () => T | Promise<T>): Promise<WorkbookOutcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    if (thrown instanceof GridRefusal) {
      const { code, message, remedy } = thrown;
      return { ok: false, problem: { code, message, remedy } };
    }
    const message = `The workbook could not do that: ${thrown instanceof Error ? thrown.message : String(thrown)}.`;
    const remedy = "Nothing was left half done. Try again; if it stays, reload the page.";
    return { ok: false, problem: { code: "host-error", message, remedy } };
  }
}
