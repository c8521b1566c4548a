import type { SheetDrawing, SheetPlan } from "../../../scenarios";
import type { AddedSheets, SelectedCells, TableChange, TableContents } from "../../../workbook";

/** What stands in a sheet beside its cells, for whoever reads the workbook. */
export interface SheetExtras {
  /** The titles of its charts. */
  readonly charts: readonly string[];
  /** The formulas of its highlights. */
  readonly highlights: readonly string[];
  /** Addresses of the cells that stand out now, with the formula of the highlight. */
  readonly highlighted: readonly { readonly address: string; readonly formula: string }[];
  readonly notes: readonly { readonly address: string; readonly text: string }[];
  readonly validations: readonly { readonly address: string; readonly choices: readonly string[] }[];
}

/**
 * Whole sheets and tables of the grid, by the keys that they keep when they are renamed. What cannot be done throws
 * a `GridRefusal`, and leaves everything as it was.
 */
export interface GridSheets {
  /** Adds the sheets as one step of undo, under free names, and shows the first. */
  add(plans: readonly SheetPlan[]): AddedSheets;
  /** The name of a sheet; undefined for one that is gone. */
  nameOf(key: string): string | undefined;
  show(key: string): void;
  readTable(key: string): TableContents | undefined;
  /** Changes tables, all or none, in one step of undo. */
  writeTables(changes: readonly TableChange[]): void;
  /** Redraws charts and highlights of sheets, in one step of undo. */
  redraw(drawings: readonly SheetDrawing[]): void;
  /** Adds copies that hold values; answers their names. */
  copyValues(keys: readonly string[]): readonly string[];
  /** The selected cells, at most so many: {@link SELECTION_LIMIT} where left out. */
  selected(most?: number): SelectedCells;
  /** Recalculates every formula; resolves when that is done. */
  recalculate(): Promise<void>;
  /** The text that the workbook keeps for the pane. */
  readonly draft: string | undefined;
  keepDraft(text: string): void;
  definedName(name: string): string | undefined;
  extras(sheetName: string): SheetExtras;
}
