import type { CellPlan, CellStyle, FormatPlan } from "./SheetPlan";

/** One cell of a row: its content, and how it is shown where that is more than plain. */
export type RowCell = CellPlan["content"] | Omit<CellPlan, "row" | "column"> | undefined;

export const MONEY = "#,##0.00";
/** The samples are in US dollars. */
export const DOLLARS = `"$"${MONEY}`;
export const COUNT = "#,##0";
export const RATIO = "0.00";
export const PERCENT = "0%";

/** The cells of rows that stand below each other, from A1 or from a row further down; an undefined cell stays blank. */
export function rowsOf(rows: readonly (readonly RowCell[])[], first = 0): CellPlan[] {
  return rows.flatMap((cells, down) =>
    cells.flatMap((cell, column): CellPlan[] => {
      if (cell === undefined) return [];
      const row = first + down;
      return [typeof cell === "object" ? { row, column, ...cell } : { row, column, content: cell }];
    }),
  );
}

/** A text that begins with "=" would become a formula; with an apostrophe before it, it stays a text. */
export function plainContent<T>(value: T): T | string {
  return typeof value === "string" && value.startsWith("=") ? `'${value}` : value;
}

const styled =
  (style: CellStyle, standardFormat?: string) =>
  (content: CellPlan["content"], numberFormat = standardFormat): Omit<CellPlan, "row" | "column"> =>
    numberFormat === undefined ? { content, style } : { content, style, numberFormat };

export const title = styled("title");
export const text = styled("text");
export const heading = styled("heading");
export const label = styled("label");
export const section = styled("section");
export const over = styled("over");
export const bar = styled("bar");
/** A number that the reader is meant to change. */
export const input = styled("input", COUNT);
/** A rate or threshold that nobody quoted: marked, with what is published beside it. */
export const assumption = styled("assumption", DOLLARS);
export const result = styled("result", DOLLARS);
/** A sentence that a formula makes. */
export const verdict = styled("result");

/** The look of a sentence's row, which runs on over the cells from the one after it up to the last column. */
export const sentenceRow = (row: number, from: number, to: number): FormatPlan => ({
  row: row - 1,
  column: from,
  rows: 1,
  columns: to - from + 1,
  style: "result",
});

/** The look of a heading row where it has no words. */
export const headingRow = (row: number, from: number, to: number): FormatPlan => ({
  ...sentenceRow(row, from, to),
  style: "heading",
});

/** The amounts that COMPAREMODELS spills below and beside its formula in column A of the row. */
export const comparedAmounts = (row: number): FormatPlan => ({
  row,
  column: 1,
  rows: 3,
  columns: 4,
  numberFormat: DOLLARS,
});
