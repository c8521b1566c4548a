import type { SheetPlan } from "../../scenarios";
import type { XlsxBook } from "../xlsx";
import type { CellRange } from "./cells/cellAddress";
import type { ErrorMessage } from "./functions/ErrorMessages";
import type { GridRefusal } from "./GridRefusal";
import type { GridSheets } from "./sheets/GridSheets";

/** A cell as a reader sees it. */
export interface GridCell {
  /** For example "B2". */
  readonly address: string;
  readonly sheetName: string;
  /** What the cell shows, formatted. */
  readonly text: string;
  readonly value: string | number | boolean | null;
  /** The formula that stands in the cell, "" for none. */
  readonly formula: string;
  /** The number format's code, "" for none. */
  readonly numberFormat: string;
  /** Why the cell shows an error, where one of our functions said so. */
  readonly error?: ErrorMessage;
  /** What stands in the way of any other formula, and what to write instead. */
  readonly problem?: string;
}

/** A table as it stands in a sheet; the range has the header row. */
export interface GridTable {
  readonly name: string;
  readonly sheetName: string;
  readonly range: CellRange;
  readonly columns: readonly string[];
}

/** "opened": the workbook was replaced by another. "tables": what stands in a table, or which tables there are, has changed. */
export type GridEvent = "changed" | "calculated" | "selected" | "history" | "tables" | "opened";

/** A workbook as plain JSON, for keeping; opaque to everybody but the grid. */
export type WorkbookSnapshot = Readonly<Record<string, unknown>>;

/**
 * The spreadsheet of the workbench as the rest of the page sees it. All of the engine stays behind it.
 * Addresses are in A1 form; `sheetName` defaults to the sheet in sight.
 */
export interface Grid {
  /** Replaces the workbook; without a snapshot by an empty one. Clears what can be undone. */
  open(snapshot?: WorkbookSnapshot): void;
  /** Puts sheets in the place of an empty workbook. */
  fill(plans: readonly SheetPlan[]): void;
  snapshot(): WorkbookSnapshot;
  /** The workbook with the values it shows now, ready to be written as a file. */
  book(): XlsxBook;
  /** Whether no cell of any sheet holds anything. */
  readonly isEmpty: boolean;

  cell(address: string, sheetName?: string): GridCell;
  /** The cells of the sheet that hold formulas, row by row. */
  formulaCells(sheetName?: string): readonly GridCell[];
  /** Puts constants or formulas (text that starts with "=") from the given cell on, in one step of undo. */
  write(address: string, rows: readonly (readonly (string | number | boolean)[])[], sheetName?: string): void;
  /** The cell that has the focus. */
  selectedCell(): GridCell;
  select(address: string, sheetName?: string): void;

  /** Where the cell of the sheet in sight stands in the window, in pixels. */
  cellBox(address: string): DOMRect;

  sheetNames(): readonly string[];
  activeSheetName(): string;
  tables(): readonly GridTable[];
  /** Whole sheets and tables by key. */
  readonly sheets: GridSheets;

  undo(): Promise<void>;
  redo(): Promise<void>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** True while a cell is being edited. */
  readonly isEditing: boolean;
  /** Enters what is being typed in a cell, as Enter would. */
  endEditing(): Promise<void>;
  /** Whether the workbook can be read and not changed, until another one is opened or it is called again. */
  setReadOnly(isReadOnly: boolean): void;
  readonly isReadOnly: boolean;
  /** The functions that can be calculated, in capitals. */
  readonly functionNames: ReadonlySet<string>;

  /** Adds an entry to the menu of a cell. */
  addCellCommand(title: string, act: () => void): void;

  on(event: GridEvent, listener: () => void): () => void;
  /** Tells one listener of what was asked for at the keyboard or by a menu and was not done. */
  onRefused(listener: (refusal: GridRefusal) => void): void;
  setDarkMode(dark: boolean): void;
  focus(): void;
  dispose(): void;
}
