import type {
  Alignment,
  Borders,
  CellErrorValue,
  CellFormulaValue,
  CellValue,
  Font,
  Style,
  Workbook,
  Worksheet,
} from "exceljs";
import { cellAddress, rangeAddress } from "../grid/cells/cellAddress";
import type { FileCell, FileSheet } from "./FileBook";
import type { XlsxLook, XlsxNote, XlsxValidation, XlsxValue } from "./XlsxBook";

/** Room beside the text, in characters of the default font, that Excel counts into a column's width. */
const COLUMN_PADDING = 0.71;

/** Adds the sheet as far as the library can write it. */
export function addSheet(workbook: Workbook, sheet: FileSheet): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.isHidden ? "hidden" : "visible",
    pageSetup: {
      orientation: sheet.print?.isLandscape ? "landscape" : "portrait",
      ...(sheet.print
        ? { fitToPage: true, fitToWidth: sheet.print.pagesWide ?? 1, fitToHeight: sheet.print.pagesTall ?? 0 }
        : {}),
    },
    views: [view(sheet)],
  });
  sheet.columnWidths.forEach((characters, column) => {
    if (characters !== undefined) worksheet.getColumn(column + 1).width = characters + COLUMN_PADDING;
  });
  for (const column of sheet.hiddenColumns ?? []) {
    Object.assign(worksheet.getColumn(column + 1), { hidden: true, outlineLevel: 1 });
  }
  for (const range of sheet.merged ?? []) worksheet.mergeCells(rangeAddress(range));
  for (const { row, points } of sheet.rowHeights ?? []) worksheet.getRow(row + 1).height = points;
  addTables(worksheet, sheet);
  const styles = new Map<string, Partial<Style>>();
  const headings = tableHeadings(sheet);
  for (const cell of sheet.cells) {
    const target = worksheet.getCell(cell.row + 1, cell.column + 1);
    // The library takes what is set in any other cell of a merged block for what stands in its first.
    const isCovered = target.isMerged && target.master !== target;
    if (!isCovered) target.value = headings.get(cellAddress(cell.row, cell.column)) ?? cellContent(cell);
    const key = JSON.stringify([cell.look, cell.numberFormat]);
    const style = styles.get(key) ?? cellStyle(cell.look, cell.numberFormat);
    styles.set(key, style);
    target.style = style;
  }
  for (const note of sheet.notes ?? []) addNote(worksheet, note);
  for (const validation of sheet.validations) addValidation(worksheet, validation);
  sheet.highlights.forEach(({ ranges, formula, look }, index) => {
    const style = highlightStyle(look);
    worksheet.addConditionalFormatting({
      ref: ranges.map(rangeAddress).join(" "),
      rules: [
        {
          type: "expression",
          priority: index + 1,
          formulae: [formula],
          style,
        },
      ],
    });
  });
}

function view({ frozenRows, frozenColumns }: FileSheet): Partial<Worksheet["views"][number]> {
  if (frozenRows === 0 && frozenColumns === 0) return { state: "normal" };
  return {
    state: "frozen",
    xSplit: frozenColumns,
    ySplit: frozenRows,
    topLeftCell: cellAddress(frozenRows, frozenColumns),
  };
}

function addTables(worksheet: Worksheet, sheet: FileSheet): void {
  for (const { name, range, columns } of sheet.tables) {
    worksheet.addTable({
      name,
      ref: cellAddress(range.startRow, range.startColumn),
      headerRow: true,
      columns: columns.map((column) => ({ name: column.name, filterButton: true })),
      // The cells come with the sheet's; the library only counts the rows.
      rows: Array.from({ length: range.endRow - range.startRow }, () => []),
    });
  }
}

/** Excel repairs, with a warning, a table whose heading differs from its column's name. */
function tableHeadings(sheet: FileSheet): ReadonlyMap<string, string> {
  return new Map(
    sheet.tables.flatMap(({ range, columns }) =>
      columns.map(
        ({ name }, index) => [cellAddress(range.startRow, range.startColumn + index), name] as const,
      ),
    ),
  );
}

/** The library's types know no formulas that fill a block, its writer does. */
type FormulaContent = CellFormulaValue & { readonly shareType?: "array"; readonly ref?: string };

function cellContent(cell: FileCell): CellValue {
  const value = cellValue(cell.value);
  if (cell.formula === undefined) return value;
  const content: FormulaContent = {
    formula: cell.formula,
    ...(value === null ? {} : { result: value }),
    ...(cell.arrayReference === undefined ? {} : { shareType: "array", ref: cell.arrayReference }),
  };
  return content;
}

const ERRORS_OF_THE_FORMAT = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Newer error values (#SPILL!, #CALC!) have no plain form in a file: Excel itself writes #VALUE! for them. */
function cellValue(value: XlsxValue): string | number | boolean | null | CellErrorValue {
  if (value === null || typeof value !== "object") return value;
  const error = ERRORS_OF_THE_FORMAT.includes(value.error) ? value.error : "#VALUE!";
  return { error } as CellErrorValue;
}

function cellFont(look: XlsxLook): Partial<Font> {
  return {
    ...(look.isBold ? { bold: true } : {}),
    ...(look.isItalic ? { italic: true } : {}),
    ...(look.isUnderlined ? { underline: true } : {}),
    ...(look.size === undefined ? {} : { size: look.size }),
    ...(look.color === undefined ? {} : { color: argb(look.color) }),
  };
}

/** A font that leaves these out is no longer that of the other cells. */
const USUAL_FONT: Partial<Font> = { name: "Calibri", family: 2, size: 11 };

function cellStyle(look: XlsxLook = {}, numberFormat?: string): Partial<Style> {
  const font = cellFont(look);
  const alignment: Partial<Alignment> = {
    ...(look.wraps ? { wrapText: true } : {}),
    ...(look.horizontal ? { horizontal: look.horizontal } : {}),
    ...(look.vertical ? { vertical: look.vertical } : {}),
  };
  const border: Partial<Borders> = Object.fromEntries(
    Object.entries(look.borders ?? {}).map(([side, color]) => [side, { style: "thin", color: argb(color) }]),
  );
  return {
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    ...(isEmpty(font) ? {} : { font: { ...USUAL_FONT, ...font } }),
    ...(isEmpty(alignment) ? {} : { alignment }),
    ...(isEmpty(border) ? {} : { border }),
    ...(look.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: argb(look.fill) } }),
  };
}

/** In a conditional format the color of a plain fill is its background, and a font says only what differs. */
function highlightStyle(look: XlsxLook): Partial<Style> {
  const font = cellFont(look);
  return {
    ...(isEmpty(font) ? {} : { font }),
    ...(look.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: argb(look.fill) } }),
  };
}

const argb = (color: string) => ({ argb: `FF${color.toUpperCase()}` });
const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

function addNote(worksheet: Worksheet, { row, column, text }: XlsxNote): void {
  worksheet.getCell(row + 1, column + 1).note = { texts: [{ text }] };
}

/** The library's types leave out what its own documentation of validations for ranges relies on. */
type WithValidations = Worksheet & {
  readonly dataValidations: { add(reference: string, validation: Readonly<Record<string, unknown>>): void };
};

function addValidation(worksheet: Worksheet, validation: XlsxValidation): void {
  for (const range of validation.ranges) {
    (worksheet as WithValidations).dataValidations.add(rangeAddress(range), {
      type: validation.kind,
      ...(validation.operator ? { operator: validation.operator } : {}),
      formulae: validation.formulas,
      allowBlank: validation.allowsBlank,
      showErrorMessage: true,
      errorStyle: validation.whenWrong,
      ...(validation.message === undefined ? {} : { error: validation.message.slice(0, 255) }),
    });
  }
}
