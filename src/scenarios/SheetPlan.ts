/**
 * What a sheet shall hold, as plain data: tests compare it, and every host carries it out. Rows and columns
 * count from 0; formulas are in en-US form and start with "=".
 */
export interface SheetPlan {
  /** Wished sheet name; a host numbers it when it is taken. */
  readonly name: string;
  readonly cells: readonly CellPlan[];
  /** Looks of blocks that the plan leaves empty: where a formula spills, or a sentence runs on to the right. */
  readonly formats?: readonly FormatPlan[];
  /** Widths in characters of the default font, column A first. */
  readonly columnWidths: readonly number[];
  /** Rows that stay in sight while scrolling. */
  readonly frozenRows: number;
  readonly tables: readonly TablePlan[];
}

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  /** A formula (text that starts with "=") or a constant. */
  readonly content: string | number | boolean;
  readonly style?: CellStyle;
  /** Number format code, for example `#,##0.00` or `0.00%`. */
  readonly numberFormat?: string;
}

/** What a cell is for the reader; each host draws it in its own way. */
export type CellStyle = "title" | "text" | "heading" | "label" | "input" | "assumption" | "result";

/** How the cells of a block look, whatever comes to stand in them. */
export interface FormatPlan {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
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
