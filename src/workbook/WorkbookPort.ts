import type { SheetDrawing, SheetPlan } from "../scenarios";

/** Why a host could not do what was asked, and what the person at the keyboard can do about it. */
export interface WorkbookProblem {
  readonly code:
    | "cell-being-edited"
    | "protected"
    | "unsupported"
    | "invalid-name"
    | "not-found"
    /** Somebody else was faster: what was to be changed is not what it was. */
    | "changed"
    /** The host was asked and says nothing. */
    | "no-answer"
    | "host-error";
  /** One sentence in the reader's words: what happened. */
  readonly message: string;
  /** One sentence: what to do next. */
  readonly remedy: string;
}

export type WorkbookOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: WorkbookProblem };

/** What one thing of a plan became in the workbook. */
export interface Added {
  /** As the plan has it. */
  readonly planned: string;
  /** As the workbook has it. */
  readonly name: string;
  /** By which the host finds it again after the user has renamed it. */
  readonly key: string;
}

export interface AddedSheets {
  readonly sheets: readonly Added[];
  readonly tables: readonly Added[];
  /** Defined names; their key is their name. */
  readonly names: readonly Added[];
}

export type CellContent = string | number | boolean;

/** A table as it stands: the header row first, then the values of the body. */
export interface TableContents {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
}

/** What a table shall hold. Columns of other headers stay, and what stands in them goes with its row. */
export interface TableChange {
  readonly key: string;
  /** The header row first. A header that the table does not have becomes a new column on its right. */
  readonly rows: readonly (readonly CellContent[])[];
  /**
   * For each row of the body, which row of the body it was, counted from 0; undefined for a new one. Rows that are
   * none of them are deleted. Without it every row is the one at its place.
   */
  readonly from?: readonly (number | undefined)[];
  /** The table as it was read, the header row first: where it holds something else by now, nothing is written. */
  readonly before?: readonly (readonly CellContent[])[];
}

/** The cells that are selected, as they stand. */
export interface SelectedCells {
  /** Whether more is selected than was read: rows at the end are missing. */
  readonly isCut?: boolean;
  /** With its sheet, as the functions' journal has it: `Sheet1!B2:C5`. */
  readonly address: string;
  readonly values: readonly (readonly CellContent[])[];
  readonly formulas: readonly (readonly CellContent[])[];
}
/** So many of them are read where nothing else is said, and so many at most. */
export const SELECTION_LIMIT = 10_000;
export const LARGEST_SELECTION = 100_000;

/** "calculated" comes after a calculation and when a sheet is turned to: cells that follow others change without more. */
export type WorkbookEvent = "tables changed" | "selection changed" | "calculated";

/**
 * The workbook as actions and pane see it. Excel and the workbench each implement it; one contract suite runs on
 * both. What fails half-way is taken back before the problem is answered, where a method says nothing else.
 */
export interface WorkbookPort {
  /** "excel" or "workbench": for wording only, never for behavior. */
  readonly host: "excel" | "workbench";
  /** Puts a formula (en-US form, starts with "=") in the selected cell; answers its address. */
  insertFormula(formula: string): Promise<WorkbookOutcome<{ readonly address: string }>>;
  /**
   * Adds the sheets, never overwriting; a taken name gets a number and the formulas follow. Activates the first, or the
   * one that is to be shown first.
   */
  addSheets(plans: readonly SheetPlan[]): Promise<WorkbookOutcome<AddedSheets>>;
  /** Which of the keys of sheets the workbook still has. */
  sheetNames(keys: readonly string[]): Promise<WorkbookOutcome<readonly (string | undefined)[]>>;
  /** The tables by key, or by the name that they have now; undefined for one that is gone. */
  readTables(keys: readonly string[]): Promise<WorkbookOutcome<readonly (TableContents | undefined)[]>>;
  /** Changes the bodies of tables, all or none of them, in one step of undo where the host can. */
  writeTables(changes: readonly TableChange[]): Promise<WorkbookOutcome<undefined>>;
  /**
   * Redraws the charts and highlights of ours on these sheets, and writes formats and numbers. Formats stay where it
   * fails: they say how cells look that were blank.
   */
  redraw(drawings: readonly SheetDrawing[]): Promise<WorkbookOutcome<undefined>>;
  /** Adds a copy of the sheets that holds values, formats and no formulas; answers the names of the copies. */
  copyValues(
    sheetKeys: readonly string[],
  ): Promise<WorkbookOutcome<{ readonly sheetNames: readonly string[] }>>;
  /** Saves sheets without formulas as a workbook of their own; undefined where the host cannot save files. */
  download?(plans: readonly SheetPlan[], fileName: string): Promise<WorkbookOutcome<undefined>>;
  /** The selected cells, at most so many: {@link SELECTION_LIMIT} where left out. */
  readSelection(most?: number): Promise<WorkbookOutcome<SelectedCells>>;
  /** Shows a sheet, by key. */
  showSheet(key: string): Promise<WorkbookOutcome<undefined>>;
  /** Recalculates every formula in the workbook. */
  recalculate(): Promise<WorkbookOutcome<undefined>>;
  /** The text that the workbook keeps for the pane; undefined where it keeps none. */
  readDraft(): Promise<WorkbookOutcome<string | undefined>>;
  writeDraft(text: string): Promise<WorkbookOutcome<undefined>>;
  /** Hands the text to the host before it returns: the page is about to go, and hears no answer. */
  writeDraftAtOnce(text: string): void;
  /** Calls the listener after an event; answers how to stop that. */
  on(event: WorkbookEvent, listener: () => void): () => void;
}
