/**
 * What a sheet shall hold, as plain data: tests compare it, and every host carries it out. Rows and columns
 * count from 0; formulas are in en-US form and start with "=". Formulas name the sheets, tables and defined names
 * of their own set of plans as these are wished here; where one is taken, name and formulas change together.
 */
export interface SheetPlan {
  /** Wished sheet name; a host numbers it when it is taken. */
  readonly name: string;
  readonly cells: readonly CellPlan[];
  /** What others wrote, as it is: never a formula, whatever it begins with. */
  readonly data?: readonly DataBlock[];
  /** Looks of blocks that the plan leaves empty: where a formula spills, or a sentence runs on to the right. */
  readonly formats?: readonly FormatPlan[];
  /** Widths in characters of the default font, column A first. */
  readonly columnWidths: readonly number[];
  /** Rows that stay in sight while scrolling. */
  readonly frozenRows: number;
  /** Columns that stay in sight while scrolling; 0 where left out. */
  readonly frozenColumns?: number;
  /** Blocks that are one cell each, whose content stands in its first. */
  readonly merged?: readonly Block[];
  /** Columns that nothing needs yet: neither in sight nor printed, opened by one click. */
  readonly collapsedColumns?: readonly ColumnRun[];
  readonly tables: readonly TablePlan[];
  readonly validations?: readonly ValidationPlan[];
  readonly notes?: readonly NotePlan[];
  readonly highlights?: readonly HighlightPlan[];
  readonly charts?: readonly ChartPlan[];
  readonly names?: readonly NamePlan[];
  /** How it is printed; as the host would where left out. */
  readonly print?: PrintPlan;
  /** Whether this is the sheet that the reader sees once all of them stand; the first one where none is. */
  readonly isShownFirst?: boolean;
}

/** Columns that stand side by side. */
export interface ColumnRun {
  readonly column: number;
  readonly columns: number;
}

/** How a sheet is printed: small enough for so many pages side by side. */
export interface PrintPlan {
  readonly isLandscape: boolean;
  /** Pages side by side; one where left out. */
  readonly pagesWide?: number;
  /** Pages below each other; as many as the rows need where left out. */
  readonly pagesTall?: number;
  /** How many of the first columns are printed again on every page. */
  readonly titleColumns?: number;
  /**
   * How many columns are printed, from A on, as far down as something stands in them. Left out for a sheet that can
   * grow to the right: everything is printed, and nothing that is added later is cut off.
   */
  readonly columns?: number;
  /** The row that is printed again on top of every page. */
  readonly titleRow?: number;
}

/** A rectangle of cells. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Constants of somebody else's list, from a cell on. A text stays a text, also one that begins with "=". */
export interface DataBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly (string | number | boolean)[])[];
}

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  /** A formula (text that starts with "=") or a constant; a text that shall begin with "=" has an apostrophe before it. */
  readonly content: string | number | boolean;
  readonly style?: CellStyle;
  /** Number format code, for example `#,##0.00` or `0.00%`. */
  readonly numberFormat?: string;
}

/** What a cell is for the reader; each host draws it in its own way. */
export type CellStyle =
  | "title"
  | "text"
  | "heading"
  | "label"
  | "input"
  | "assumption"
  | "result"
  | "answer"
  /** The answer where it has lines of its own to wrap to. */
  | "headline"
  | "wrapped"
  /** What heads a part of a page for paper, and the columns of numbers in it. */
  | "section"
  | "over"
  /** A bar that is made of letters. */
  | "bar";

/** How the cells of a block look, whatever comes to stand in them. */
export interface FormatPlan extends Block {
  readonly style?: CellStyle;
  readonly numberFormat?: string;
}

export interface TablePlan {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Rows with the header row. */
  readonly rows: number;
  readonly columns: number;
}

/** A number that takes the place of another. */
export interface NumberPlan {
  readonly row: number;
  readonly column: number;
  readonly content: number;
}

/** What may be typed in a block; a blank always may. */
export interface ValidationPlan extends Block {
  readonly allows:
    | { readonly kind: "list"; readonly choices: readonly string[] }
    /** The choices stand in cells: a reference or a defined name, for example `=Quote_names`. */
    | { readonly kind: "list in cells"; readonly source: string }
    | { readonly kind: "number" | "whole number"; readonly least: number; readonly most: number };
  /** What is said to who types something else: one sentence. */
  readonly otherwise: string;
  /** Whether something else is refused; otherwise it is kept after a question. Refused where left out. */
  readonly asks?: boolean;
}

/** A note on a cell, shown when the pointer rests there. */
export interface NotePlan {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells that stand out while a formula, written for the block's first cell, is TRUE. No structured references. */
export interface HighlightPlan extends Block {
  readonly formula: string;
  readonly look: HighlightLook;
}

/** The looks of quotes that are distinguished by color, in the order of their table. */
export const QUOTE_LOOKS = ["quote 1", "quote 2", "quote 3", "quote 4", "quote 5", "quote 6"] as const;

export type HighlightLook = "cheapest" | "failing" | "heading" | (typeof QUOTE_LOOKS)[number];

/**
 * A chart with one line or one set of bars per series. Blanks, texts and errors are left out; so the blocks of lines may
 * reach further than what stands in them, while blank rows and series take room among bars.
 */
export interface ChartPlan {
  /** Tells the charts of a sheet apart; nobody sees it. */
  readonly name: string;
  readonly title: string;
  /**
   * Lines over numbers, where left out; bars side by side in groups that have names; or bars that lie, below each other,
   * to both sides of 0.
   */
  readonly kind?: "lines" | "bars" | "tornado";
  readonly place: Block;
  /** One column: the numbers along the horizontal axis, or the names of the groups of bars. */
  readonly x: Block;
  /** One column: what the points are called where a host can show it, row by row as `x`. */
  readonly labels?: Block;
  readonly series: readonly ChartSeriesPlan[];
  readonly xTitle: string;
  readonly yTitle: string;
  readonly numberFormat: string;
  /** Whether the horizontal axis of lines goes by round numbers; by months and whole years where left out. */
  readonly isByNumber?: boolean;
  /** Whether each point is marked: few points stand out, many do not need it. */
  readonly hasMarkers: boolean;
}

export interface ChartSeriesPlan {
  /** The cell whose content names the series; a series whose name is blank is not drawn where a host can help it. */
  readonly name: { readonly row: number; readonly column: number };
  /** One column, as long as the chart's `x`. */
  readonly values: Block;
}

/** What is drawn again on a sheet that has been added. */
export interface SheetDrawing {
  readonly sheetKey: string;
  readonly charts: readonly ChartPlan[];
  readonly highlights: readonly HighlightPlan[];
  /** Looks of blocks that are larger now. */
  readonly formats?: readonly FormatPlan[];
  /** Written where a number still stands: what the user put in its place stays. */
  readonly numbers?: readonly NumberPlan[];
  /** Columns that are needed now: shown where they were collapsed. */
  readonly openColumns?: readonly ColumnRun[];
}

/** A defined name of the workbook: for one cell of the sheet, or for what a formula refers to. */
export type NamePlan =
  | { readonly name: string; readonly row: number; readonly column: number }
  | { readonly name: string; readonly refersTo: string };
