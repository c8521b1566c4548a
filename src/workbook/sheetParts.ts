import {
  columnName,
  type Block,
  type ColumnRun,
  type HighlightPlan,
  type NotePlan,
  type SheetPlan,
  type ValidationPlan,
} from "../scenarios";
import { CELL_LOOKS, HIGHLIGHT_LOOKS } from "./cellLooks";
import { hasExcelApi } from "./inExcel";
import type { LookBlock } from "./lookBlocks";

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** Queues the look of a block. */
export function format(sheet: Excel.Worksheet, { style, numberFormat, ...block }: LookBlock): void {
  const range = rangeOf(sheet, block);
  // One value stands for all cells of a range
  // (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-core-concepts, "Update all cells in a range").
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
  if (style === undefined) return;
  const { color, fill, bold, italic, size, wraps, left, right, underline } = CELL_LOOKS[style];
  const { font } = range.format;
  font.color = color;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (size !== undefined) font.size = size;
  if (wraps !== undefined) range.format.wrapText = wraps;
  if (left) range.format.horizontalAlignment = "Left";
  if (right) range.format.horizontalAlignment = "Right";
  if (fill !== undefined) range.format.fill.color = fill;
  if (underline === undefined) return;
  range.format.borders.getItem("EdgeBottom").color = underline;
  // The edge of a block of rows is its last row's alone.
  if (block.rows > 1) range.format.borders.getItem("InsideHorizontal").color = underline;
}

/** Queues what may be typed in a block. */
export function validate(sheet: Excel.Worksheet, plan: ValidationPlan): void {
  const validation = rangeOf(sheet, plan).dataValidation;
  validation.rule = ruleOf(plan);
  validation.ignoreBlanks = true;
  validation.errorAlert = {
    showAlert: true,
    style: plan.asks ? "Warning" : "Stop",
    title: plan.asks ? "Is that intended?" : "That can’t go here",
    message: shortened(plan.otherwise, LONGEST_ALERT),
  };
}

function ruleOf({ allows }: ValidationPlan): Excel.DataValidationRule {
  switch (allows.kind) {
    case "list":
      // The text of a list has commas between its choices.
      if (allows.choices.some((choice) => choice.includes(","))) {
        throw new Error(`A list's choice has a comma: ${allows.choices.join(" | ")}.`);
      }
      return { list: { inCellDropDown: true, source: allows.choices.join(",") } };
    case "list in cells":
      return { list: { inCellDropDown: true, source: allows.source } };
    case "number":
    case "whole number": {
      const rule: Excel.BasicDataValidation = {
        formula1: allows.least,
        formula2: allows.most,
        operator: "Between",
      };
      return allows.kind === "number" ? { decimal: rule } : { wholeNumber: rule };
    }
  }
}

/** Longest messages that Excel takes of a rule, when a cell is selected and when something else is typed
 * (https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/0114969a-4859-443e-ae3e-0c1fdebfcc64). */
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 224;

const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/**
 * Queues a note. Notes came with ExcelApi 1.18; an older Excel shows the text as the input message of the cell, when
 * it is selected.
 */
export function note(sheet: Excel.Worksheet, { row, column, text }: NotePlan): void {
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  if (hasExcelApi(18) && "notes" in sheet) {
    sheet.notes.add(cell, text);
    return;
  }
  // A rule that anything meets: an input message needs one.
  cell.dataValidation.rule = { custom: { formula: "=TRUE" } };
  cell.dataValidation.prompt = { showPrompt: true, title: "", message: shortened(text, LONGEST_PROMPT) };
}

/** Queues a highlight. Excel reads its formula for the first cell of the block (office-js issue 5194). */
export function highlight(sheet: Excel.Worksheet, plan: HighlightPlan): void {
  const { custom } = rangeOf(sheet, plan).conditionalFormats.add("Custom");
  const { color, fill } = HIGHLIGHT_LOOKS[plan.look];
  custom.rule.formula = plan.formula;
  custom.format.fill.color = fill;
  custom.format.font.color = color;
  custom.format.font.bold = true;
}

/** Queues columns that are put away. Groups came with ExcelApi 1.10; in an older Excel they are only hidden. */
function collapse(sheet: Excel.Worksheet, { column, columns }: ColumnRun): void {
  const range = sheet.getRangeByIndexes(0, column, 1, columns).getEntireColumn();
  if (!hasExcelApi(10)) {
    range.columnHidden = true;
    return;
  }
  range.group("ByColumns");
  range.hideGroupDetails("ByColumns");
}

/** Queues what stays in sight and what is printed. */
export function layOut(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { frozenRows, frozenColumns = 0 } = plan;
  if (frozenRows > 0 && frozenColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  } else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) sheet.freezePanes.freezeColumns(frozenColumns);
  for (const block of plan.merged ?? []) rangeOf(sheet, block).merge();
  for (const run of plan.collapsedColumns ?? []) collapse(sheet, run);
  if (plan.print === undefined) return;
  const { isLandscape, columns, titleRow, titleColumns, pagesWide = 1, pagesTall } = plan.print;
  const { pageLayout } = sheet;
  pageLayout.orientation = isLandscape ? "Landscape" : "Portrait";
  pageLayout.zoom = {
    horizontalFitToPages: pagesWide,
    ...(pagesTall === undefined ? {} : { verticalFitToPages: pagesTall }),
  };
  // Of whole columns Excel prints the rows in which something stands.
  if (columns !== undefined) pageLayout.setPrintArea(`A:${columnName(columns - 1)}`);
  if (titleRow !== undefined) pageLayout.setPrintTitleRows(`${titleRow + 1}:${titleRow + 1}`);
  if (titleColumns !== undefined) pageLayout.setPrintTitleColumns(`A:${columnName(titleColumns - 1)}`);
}
