import { BooleanNumber, CellValueType, ObjectMatrix } from "@univerjs/core";
import type {
  ICellData,
  Injector,
  IObjectMatrixPrimitiveType,
  IRange,
  IRowData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from "@univerjs/core";
import { ErrorType, FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { FunctionMetadata } from "../../../actions";
import type { XlsxBook, XlsxCell, XlsxSheet, XlsxValue } from "../../xlsx/XlsxBook";
import { CELL_PADDING, CHARACTER_WIDTH } from "../sheets/planSheet";
import { readLook } from "./readLook";
import { readHighlights, readNames, readNotes, readTables, readValidations } from "./readResources";

/** What the engine knows of a workbook beyond its snapshot. */
export interface BookSource {
  readonly workbook: IWorkbookData;
  readonly activeSheetId: string;
  readonly functions: readonly FunctionMetadata[];
  /** The formula of a cell that has one, shared ones written out. */
  formulaAt(sheetId: string, row: number, column: number): string;
  /** By sheet: the block that each formula fills, by the formula's cell. */
  readonly spillRanges: Readonly<Record<string, IObjectMatrixPrimitiveType<IRange>>>;
  /** By sheet: what formulas elsewhere have put into cells. */
  readonly spilledCells: Readonly<Record<string, IObjectMatrixPrimitiveType<Nullable<ICellData>>>>;
}

/** What the engine knows of the workbook, from its own parts. */
export function bookSource(
  injector: Injector,
  workbook: FWorkbook,
  functions: readonly FunctionMetadata[],
): BookSource {
  const unitId = workbook.getId();
  const formulas = injector.get(FormulaDataModel);
  return {
    workbook: workbook.save(),
    activeSheetId: workbook.getActiveSheet().getSheetId(),
    functions,
    formulaAt: (sheetId, row, column) => formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? "",
    spillRanges: formulas.getArrayFormulaRange()[unitId] ?? {},
    spilledCells: formulas.getArrayFormulaCellData()[unitId] ?? {},
  };
}

const ERROR_VALUES: ReadonlySet<unknown> = new Set(Object.values(ErrorType));

const POINTS_PER_PIXEL = 0.75;

/** The workbook of the grid as plain data, with the values that its formulas show now. */
export function readBook(source: BookSource): XlsxBook {
  const { workbook } = source;
  const sheets = workbook.sheetOrder.flatMap((id) => {
    const sheet = workbook.sheets[id];
    return sheet ? [{ id, sheet }] : [];
  });
  const nameOf = (id: string): string => workbook.sheets[id]?.name ?? "";
  return {
    sheets: sheets.map(({ id, sheet }) => readSheet(source, id, sheet)),
    activeSheet: nameOf(source.activeSheetId),
    names: readNames(workbook, nameOf),
    functions: source.functions.map((metadata) => ({
      name: metadata.name,
      givesMatrix: metadata.givesMatrix,
      takesRange: metadata.parameters.map(({ isRange }) => isRange),
    })),
  };
}

function readSheet(source: BookSource, id: string, sheet: Partial<IWorksheetData>): XlsxSheet {
  const { workbook } = source;
  const cells = readCells(source, id, sheet);
  const { print } = (sheet.custom ?? {}) as Pick<XlsxSheet, "print">;
  return {
    name: sheet.name ?? "",
    isHidden: sheet.hidden === BooleanNumber.TRUE,
    cells,
    columnWidths: columnWidths(sheet),
    hiddenColumns: hiddenColumns(sheet),
    merged: sheet.mergeData ?? [],
    rowHeights: rowHeights(sheet),
    frozenRows: Math.max(0, sheet.freeze?.ySplit ?? 0),
    frozenColumns: Math.max(0, sheet.freeze?.xSplit ?? 0),
    tables: readTables(workbook, id, cells),
    validations: readValidations(workbook, id),
    notes: readNotes(workbook, id),
    highlights: readHighlights(workbook, id),
    ...(print ? { print: withoutCharts(print, cells) } : {}),
  };
}

/** Charts are not in the file: what is printed ends where the cells do. */
function withoutCharts(print: NonNullable<XlsxSheet["print"]>, cells: readonly XlsxCell[]) {
  if (print.columns === undefined) return print;
  const filled = cells.filter(({ value, formula }) => value !== null || formula !== undefined);
  const last = filled.reduce((most, { column }) => Math.max(most, column), 0);
  return { ...print, columns: Math.min(print.columns, last + 1) };
}

function rowHeights({ rowData = {} }: Partial<IWorksheetData>): { row: number; points: number }[] {
  return Object.keys(rowData).flatMap((key) => {
    const row = Number(key);
    const data: Partial<IRowData> | undefined = rowData[row];
    // A height that follows from what the cells hold is worked out by Excel again.
    const isFixed = data?.h !== undefined && data.ia !== BooleanNumber.TRUE;
    return isFixed ? [{ row, points: (data.h ?? 0) * POINTS_PER_PIXEL }] : [];
  });
}

function columnWidths({ columnData = {} }: Partial<IWorksheetData>): (number | undefined)[] {
  const last = Math.max(-1, ...Object.keys(columnData).map(Number));
  return Array.from({ length: last + 1 }, (_column, column) => {
    const width = columnData[column]?.w;
    return width === undefined ? undefined : Math.max(1, (width - CELL_PADDING) / CHARACTER_WIDTH);
  });
}

const hiddenColumns = ({ columnData = {} }: Partial<IWorksheetData>): number[] =>
  Object.keys(columnData)
    .map(Number)
    .filter((column) => columnData[column]?.hd === BooleanNumber.TRUE);

function readCells(source: BookSource, sheetId: string, sheet: Partial<IWorksheetData>): XlsxCell[] {
  const held = sheet.cellData ?? {};
  const spilled = source.spilledCells[sheetId] ?? {};
  const places = new ObjectMatrix<true>();
  for (const matrix of [held, spilled]) {
    new ObjectMatrix(matrix).forValue((row, column) => {
      places.setValue(row, column, true);
    });
  }
  const cells: XlsxCell[] = [];
  places.forValue((row, column) => {
    const cell = readCell(source, sheetId, row, column, held[row]?.[column], spilled[row]?.[column]);
    if (cell) cells.push(cell);
  });
  return cells;
}

function readCell(
  source: BookSource,
  sheetId: string,
  row: number,
  column: number,
  held: Nullable<ICellData>,
  spilled: Nullable<ICellData>,
): XlsxCell | undefined {
  const hasFormula = Boolean(held?.f) || Boolean(held?.si);
  const formula = hasFormula ? source.formulaAt(sheetId, row, column) : "";
  const style = styleOf(source.workbook, held);
  const look = readLook(style);
  const numberFormat = style?.n?.pattern;
  const isComputed = formula !== "" || Boolean(spilled);
  const value = cellValue(spilled ?? held, isComputed);
  if (value === null && formula === "" && !look && numberFormat === undefined) return undefined;
  const range = formula === "" ? undefined : source.spillRanges[sheetId]?.[row]?.[column];
  return {
    row,
    column,
    value,
    ...(formula === "" ? {} : { formula }),
    ...(range
      ? {
          spill: {
            rows: range.endRow - range.startRow + 1,
            columns: range.endColumn - range.startColumn + 1,
          },
        }
      : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(look ? { look } : {}),
  };
}

function styleOf(workbook: IWorkbookData, cell: Nullable<ICellData>) {
  return typeof cell?.s === "string" ? workbook.styles[cell.s] : cell?.s;
}

function cellValue(cell: Nullable<ICellData>, isComputed: boolean): XlsxValue {
  if (!cell) return null;
  const value = cell.v ?? cell.p?.body?.dataStream.replace(/\r?\n?$/, "");
  if (value === undefined) return null;
  if (typeof value === "boolean") return value;
  // The engine holds TRUE and FALSE as 1 and 0, and error values as texts.
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || String(value).toUpperCase() === "TRUE";
  if (isComputed && ERROR_VALUES.has(value)) return { error: String(value) };
  if (value === "" && !isComputed) return null;
  if (cell.t === CellValueType.NUMBER && typeof value === "string" && value.trim() !== "") {
    const number = Number(value);
    return Number.isFinite(number) ? number : value;
  }
  return value;
}
