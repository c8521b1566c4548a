import type { PrintPlan } from "../../scenarios";

/**
 * What a workbook holds, as plain data, ready to be written as an .xlsx file. Rows and columns count from 0.
 * Formulas are as a reader of Excel knows them (en-US, start with "=", structured references short or long).
 */
export interface XlsxBook {
  readonly sheets: readonly XlsxSheet[];
  /** The sheet in sight. */
  readonly activeSheet: string;
  readonly names: readonly XlsxName[];
  /** The worksheet functions that the add-in supplies. */
  readonly functions: readonly XlsxFunction[];
}

export interface XlsxFunction {
  readonly name: string;
  /** Whether it may answer many cells. */
  readonly givesMatrix: boolean;
  /** By parameter: whether it takes a range whole; the last one stands for all that may be repeated. */
  readonly takesRange: readonly boolean[];
}

export interface XlsxSheet {
  readonly name: string;
  readonly isHidden?: boolean;
  readonly cells: readonly XlsxCell[];
  /** Widths in characters of the default font, by column; undefined for the usual one. */
  readonly columnWidths: readonly (number | undefined)[];
  /** Columns that are not in sight; the file has them in groups, opened by one click. */
  readonly hiddenColumns?: readonly number[];
  /** Blocks that are one cell each. */
  readonly merged?: readonly XlsxRange[];
  /** Heights in points of the rows that differ from the usual one. */
  readonly rowHeights?: readonly { readonly row: number; readonly points: number }[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tables: readonly XlsxTable[];
  readonly validations?: readonly XlsxValidation[];
  readonly notes?: readonly XlsxNote[];
  readonly highlights?: readonly XlsxHighlight[];
  readonly print?: PrintPlan;
}

/** A block of cells, ends included. */
export interface XlsxRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** What a cell shows; an error value by its code, for example `#N/A`. */
export type XlsxValue = string | number | boolean | null | { readonly error: string };

export interface XlsxCell {
  readonly row: number;
  readonly column: number;
  /** The constant, or what the formula last answered. */
  readonly value: XlsxValue;
  readonly formula?: string;
  /** How many cells the formula fills, itself included; the others stand in the sheet with their values. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  readonly numberFormat?: string;
  readonly look?: XlsxLook;
}

/** Colours are six hexadecimal digits, red first. */
export interface XlsxLook {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  /** In points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wraps?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  /** Thin lines by their color. */
  readonly borders?: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", string>>>;
}

export interface XlsxTable {
  readonly name: string;
  /** With the header row. */
  readonly range: XlsxRange;
  readonly columns: readonly XlsxTableColumn[];
}

export interface XlsxTableColumn {
  readonly name: string;
  /** The formula that every row of the column has, which new rows get. */
  readonly formula?: string;
}

export interface XlsxName {
  readonly name: string;
  /** A formula; its references name their sheet. */
  readonly refersTo: string;
  /** The sheet on which alone the name is known. */
  readonly sheetName?: string;
}

export interface XlsxValidation {
  readonly ranges: readonly XlsxRange[];
  readonly kind: "list" | "whole" | "decimal" | "date" | "textLength" | "custom";
  /** For kinds that compare; "between" where left out. */
  readonly operator?: XlsxComparison;
  /** A list's choices in quotes or a reference, or the one or two limits. */
  readonly formulas: readonly string[];
  readonly allowsBlank: boolean;
  readonly whenWrong: "stop" | "warning" | "information";
  readonly message?: string;
}

export type XlsxComparison =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

export interface XlsxNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells that look so while the formula, written for the first cell, is TRUE. */
export interface XlsxHighlight {
  readonly ranges: readonly XlsxRange[];
  readonly formula: string;
  readonly look: XlsxLook;
}
