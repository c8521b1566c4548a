import type { SheetPlan } from "../scenarios";
import type { WorkbookOutcome, WorkbookPort } from "../workbook";
import type { Grid } from "./grid/Grid";

/** The port over the workbench's own grid. */
export class WorkbenchWorkbook implements WorkbookPort {
  readonly host = "workbench";

  constructor(private readonly grid: Grid) {}

  insertFormula(formula: string): Promise<WorkbookOutcome<{ readonly address: string }>> {
    return Promise.resolve(
      this.attempt(() => {
        const { address } = this.grid.selectedCell();
        this.grid.write(address, [[formula]]);
        this.grid.focus();
        return { address };
      }),
    );
  }

  addSheets(
    plans: readonly SheetPlan[],
  ): Promise<WorkbookOutcome<{ readonly sheetNames: readonly string[] }>> {
    return Promise.resolve(this.attempt(() => ({ sheetNames: this.grid.addSheets(plans) })));
  }

  private attempt<T>(work: () => T): WorkbookOutcome<T> {
    if (this.grid.isEditing) {
      const message = "A cell is being edited.";
      const remedy = "Press Enter to keep what you typed, or Esc to leave it, then try again.";
      return { ok: false, problem: { code: "cell-being-edited", message, remedy } };
    }
    try {
      return { ok: true, value: work() };
    } catch (thrown) {
      const message = `The workbook could not do that: ${thrown instanceof Error ? thrown.message : String(thrown)}.`;
      return {
        ok: false,
        problem: { code: "host-error", message, remedy: "Undo, reload the page and try again." },
      };
    }
  }
}
