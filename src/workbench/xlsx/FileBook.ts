import { columnName, type PrintPlan } from "../../scenarios";
import { rangeAddress } from "../grid/cells/cellAddress";
import { fileColumnNames, fileIdentifiers, fileSheetNames } from "./fileNames";
import { fileFormula, quotedSheet } from "./fileFormula";
import type { FormulaSurroundings } from "./fileFormula";
import { mayFillManyCells } from "./mayFillManyCells";
import type {
  XlsxBook,
  XlsxCell,
  XlsxHighlight,
  XlsxRange,
  XlsxSheet,
  XlsxTable,
  XlsxValidation,
} from "./XlsxBook";

/** A workbook in the words of the file format: names that Excel takes, formulas as a file holds them. */
export interface FileBook {
  readonly sheets: readonly FileSheet[];
  /** Which of the sheets is in sight, from 0. */
  readonly activeSheet: number;
  readonly names: readonly FileName[];
}

export interface FileSheet extends Omit<XlsxSheet, "cells" | "tables" | "validations" | "highlights"> {
  readonly cells: readonly FileCell[];
  readonly tables: readonly FileTable[];
  readonly validations: readonly XlsxValidation[];
  readonly highlights: readonly XlsxHighlight[];
}

export interface FileCell extends XlsxCell {
  /** The block that the formula fills, where it is kept as a dynamic array: "B2" or "B2:C5". */
  readonly arrayReference?: string;
}

export interface FileTable extends Omit<XlsxTable, "columns"> {
  readonly columns: readonly FileTableColumn[];
}

export interface FileTableColumn {
  readonly name: string;
  readonly formula?: string;
  readonly isArray?: boolean;
}

export interface FileName {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet on which alone it is known, from 0. */
  readonly sheet?: number;
}

/** Excel refuses a list of choices that is longer, quotes included. */
const LONGEST_LIST = 257;

/** What a file of the workbook holds. What the format cannot hold (a validation list too long) is left out. */
export function fileBook(book: XlsxBook): FileBook {
  const sheetNames = fileSheetNames(book.sheets.map(({ name }) => name));
  const tables = book.sheets.flatMap((sheet) => sheet.tables);
  const tableNames = fileIdentifiers(tables.map(({ name }) => name));
  const takenNames = new Set(tableNames.map((name) => name.toLowerCase()));
  const nameNames = fileIdentifiers(
    book.names.map(({ name }) => name),
    takenNames,
  );
  const surroundings: FormulaSurroundings = {
    tables: tables.map((table) => plainTable(table)),
    ownFunctions: new Set(book.functions.map(({ name }) => name.toUpperCase())),
    sheetNames: changed(
      book.sheets.map(({ name }) => name),
      sheetNames,
    ),
    tableNames: changed(
      tables.map(({ name }) => name),
      tableNames,
    ),
  };
  const translate = new Translation(book, surroundings);
  return {
    activeSheet: Math.max(
      0,
      book.sheets.findIndex(({ name }) => name === book.activeSheet),
    ),
    sheets: book.sheets.map((sheet, index) => translate.sheet(sheet, sheetNames[index] ?? sheet.name)),
    names: [
      ...book.names.map(({ refersTo, sheetName }, index) => {
        const sheet = book.sheets.findIndex(({ name }) => name === sheetName);
        return {
          name: nameNames[index] ?? "",
          refersTo: absolute(translate.formula(refersTo)),
          ...(sheet >= 0 ? { sheet } : {}),
        };
      }),
      ...book.sheets.flatMap(({ print }, sheet) =>
        print ? printNames(quotedSheet(sheetNames[sheet] ?? ""), print, sheet) : [],
      ),
    ],
  };
}

class Translation {
  private readonly known;

  constructor(
    book: XlsxBook,
    private readonly surroundings: FormulaSurroundings,
  ) {
    this.known = { tables: surroundings.tables, names: book.names, functions: book.functions };
  }

  formula(formula: string, home?: XlsxTable): string {
    return fileFormula(formula, this.surroundings, home && plainTable(home));
  }

  sheet(sheet: XlsxSheet, name: string): FileSheet {
    return {
      ...sheet,
      name,
      cells: sheet.cells.map((cell) =>
        this.cell(
          cell,
          sheet.tables.find(({ range }) => isInside(cell, range)),
        ),
      ),
      tables: sheet.tables.map((table) => this.table(table)),
      validations: (sheet.validations ?? [])
        .map((validation) => ({
          ...validation,
          formulas: validation.formulas.map((each) => this.formula(each)),
        }))
        .filter(({ kind, formulas }) => kind !== "list" || (formulas[0] ?? "").length <= LONGEST_LIST),
      highlights: (sheet.highlights ?? []).map((highlight) => ({
        ...highlight,
        formula: this.formula(highlight.formula),
      })),
    };
  }

  private cell(cell: XlsxCell, home?: XlsxTable): FileCell {
    if (cell.formula === undefined) return cell;
    const { row, column, spill = { rows: 1, columns: 1 } } = cell;
    const spills = spill.rows > 1 || spill.columns > 1;
    const isArray = spills || this.mayFillManyCells(cell.formula, home);
    const block = {
      startRow: row,
      startColumn: column,
      endRow: row + spill.rows - 1,
      endColumn: column + spill.columns - 1,
    };
    return {
      ...cell,
      formula: this.formula(cell.formula, home),
      ...(isArray ? { arrayReference: rangeAddress(block) } : {}),
    };
  }

  private table(table: XlsxTable): FileTable {
    const names = fileColumnNames(table.columns.map((column) => column.name));
    const name = this.surroundings.tableNames.get(table.name.toLowerCase()) ?? table.name;
    return {
      ...table,
      name,
      columns: table.columns.map(({ formula }, index) => ({
        name: names[index] ?? "",
        ...(formula === undefined
          ? {}
          : { formula: this.formula(formula, table), isArray: this.mayFillManyCells(formula, table) }),
      })),
    };
  }

  private mayFillManyCells(formula: string, home?: XlsxTable): boolean {
    return mayFillManyCells(formula, this.known, home && plainTable(home));
  }
}

const plainTable = (table: XlsxTable) => ({
  name: table.name,
  columns: table.columns.map((column) => column.name),
});

function isInside({ row, column }: XlsxCell, range: XlsxRange): boolean {
  return (
    row > range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn
  );
}

function changed(names: readonly string[], inFile: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap((name, index) => {
      const settled = inFile[index];
      return settled === undefined || settled === name ? [] : [[name.toLowerCase(), settled] as const];
    }),
  );
}

/** By these names the format knows what of a sheet is printed, and what is repeated on every page. */
function printNames(
  place: string,
  { columns, titleRow, titleColumns }: PrintPlan,
  sheet: number,
): FileName[] {
  const names: FileName[] = [];
  if (columns !== undefined) {
    names.push({ name: "_xlnm.Print_Area", refersTo: `${place}$A:$${columnName(columns - 1)}`, sheet });
  }
  const titles = [
    ...(titleColumns === undefined ? [] : [`${place}$A:$${columnName(titleColumns - 1)}`]),
    ...(titleRow === undefined ? [] : [`${place}$${titleRow + 1}:$${titleRow + 1}`]),
  ];
  if (titles.length > 0) names.push({ name: "_xlnm.Print_Titles", refersTo: titles.join(","), sheet });
  return names;
}

/** A plain reference of a name with its dollar signs: without them it would move with the cell that uses it. */
function absolute(refersTo: string): string {
  return refersTo.replace(
    /^((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)\$?([A-Z]{1,3})\$?([0-9]+)(?::\$?([A-Z]{1,3})\$?([0-9]+))?$/iu,
    (_whole, sheet: string, column: string, row: string, endColumn?: string, endRow?: string) =>
      `${sheet}$${column}$${row}${endColumn === undefined ? "" : `:$${endColumn}$${endRow ?? ""}`}`,
  );
}
