import type { Block, CellStyle, SheetPlan, ValidationPlan } from "../../scenarios";
import { CELL_LOOKS } from "../../workbook";
import { wrappedHeights } from "../grid/sheets/wrappedHeights";
import type { XlsxBook, XlsxCell, XlsxLook, XlsxRange, XlsxSheet, XlsxValidation } from "./XlsxBook";

const POINTS_PER_PIXEL = 0.75;

/** Sheets that hold no formula as a workbook of their own, without an engine that would calculate it. */
export function planBook(plans: readonly SheetPlan[]): XlsxBook {
  const shown = plans.find(({ isShownFirst }) => isShownFirst) ?? plans[0];
  return { sheets: plans.map(sheetOf), activeSheet: shown?.name ?? "", names: [], functions: [] };
}

function sheetOf(plan: SheetPlan): XlsxSheet {
  const { name, columnWidths, frozenRows, frozenColumns = 0, print, validations = [], notes = [] } = plan;
  return {
    ...{ name, columnWidths, frozenRows, frozenColumns, notes },
    cells: cellsOf(plan),
    merged: (plan.merged ?? []).map(rangeOf),
    rowHeights: Object.entries(wrappedHeights(plan)).map(([row, { h }]) => ({
      row: Number(row),
      points: h * POINTS_PER_PIXEL,
    })),
    tables: [],
    validations: validations.map(validationOf),
    ...(print ? { print } : {}),
  };
}

/** The looks of blocks first, then what stands in cells; what a cell does not say for itself its block says. */
function cellsOf({ cells, formats = [] }: SheetPlan): XlsxCell[] {
  const found = new Map<string, XlsxCell>();
  const put = (cell: XlsxCell): void => {
    const key = `${cell.row} ${cell.column}`;
    const before = found.get(key);
    const look = { ...before?.look, ...cell.look };
    found.set(key, { ...before, ...cell, ...(Object.keys(look).length > 0 ? { look } : {}) });
  };
  for (const { row, column, rows, columns, style, numberFormat } of formats)
    for (let down = 0; down < rows; down++)
      for (let right = 0; right < columns; right++)
        put({ row: row + down, column: column + right, value: null, ...looksOf(style, numberFormat) });
  for (const { row, column, content, style, numberFormat } of cells)
    put({ row, column, value: plainValue(content), ...looksOf(style, numberFormat) });
  return [...found.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

function looksOf(
  style: CellStyle | undefined,
  numberFormat: string | undefined,
): Pick<XlsxCell, "look" | "numberFormat"> {
  return {
    ...(style === undefined ? {} : { look: lookOf(style) }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function lookOf(style: CellStyle): XlsxLook {
  const { color, fill, bold, italic, size, wraps, left, right, underline } = CELL_LOOKS[style];
  const hexadecimal = (code: string): string => code.slice(1);
  return {
    color: hexadecimal(color),
    ...(fill === undefined ? {} : { fill: hexadecimal(fill) }),
    ...(bold ? { isBold: true } : {}),
    ...(italic ? { isItalic: true } : {}),
    ...(size === undefined ? {} : { size }),
    ...(wraps ? { wraps: true, vertical: "top" as const } : {}),
    ...(left ? { horizontal: "left" as const } : {}),
    ...(right ? { horizontal: "right" as const } : {}),
    ...(underline === undefined ? {} : { borders: { bottom: hexadecimal(underline) } }),
  };
}

/** A text that begins with "=" has an apostrophe before it in a plan, and none in a file. */
function plainValue(content: string | number | boolean): string | number | boolean {
  if (typeof content !== "string") return content;
  if (content.startsWith("=")) throw new Error(`A workbook of plain sheets holds no formula: ${content}`);
  return content.startsWith("'") ? content.slice(1) : content;
}

const rangeOf = ({ row, column, rows, columns }: Block): XlsxRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

function validationOf({ allows, otherwise, asks, ...block }: ValidationPlan): XlsxValidation {
  const common = {
    ranges: [rangeOf(block)],
    allowsBlank: true,
    whenWrong: asks ? ("warning" as const) : ("stop" as const),
    message: otherwise,
  };
  switch (allows.kind) {
    case "list":
      return { ...common, kind: "list", formulas: [`"${allows.choices.join(",")}"`] };
    case "list in cells":
      return { ...common, kind: "list", formulas: [allows.source.replace(/^=/, "")] };
    case "number":
    case "whole number":
      return {
        ...common,
        kind: allows.kind === "number" ? "decimal" : "whole",
        formulas: [String(allows.least), String(allows.most)],
      };
  }
}
