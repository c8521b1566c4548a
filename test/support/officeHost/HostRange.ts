import { absoluteName, cellName, inReference } from "./cellName";
import { checkFormula } from "./checkFormula";
import { entered, isFormula, type Content, type HostCell } from "./HostCell";
import { HostConditionalFormats } from "./HostConditionalFormats";
import { HostDataValidation } from "./HostDataValidation";
import { accessDenied, invalidArgument } from "./HostError";
import { HostFormat } from "./HostFormat";
import { formulaAt, relativeFormula } from "./relativeFormula";
import { NULL_OBJECT, type HostObject, type Members } from "./HostObject";
import type { HostSheet } from "./HostSheet";

/** Rows and columns of a sheet ("Excel specifications and limits",
 * https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3). */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** A block of cells. */
export class HostRange implements HostObject {
  readonly members: Members = {
    Address: 1,
    Values: 1,
    Formulas: 1,
    FormulasR1C1: 1,
    Text: 1,
    NumberFormat: 1,
    RowIndex: 1,
    ColumnIndex: 1,
    RowCount: 1,
    ColumnCount: 1,
    Format: 1,
    Worksheet: 1,
    DataValidation: 8,
    ConditionalFormats: 6,
    Insert: 1,
    Delete: 1,
    CopyFrom: 9,
    GetRow: 1,
    GetBoundingRect: 1,
    GetUsedRangeOrNullObject: 4,
    GetEntireColumn: 1,
    ColumnHidden: 2,
    Merge: 1,
    Group: 10,
    HideGroupDetails: 10,
    _ValidateArraySize: 3,
  };
  readonly Format: HostFormat;

  constructor(
    readonly Worksheet: HostSheet,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
  ) {
    const isInside = row >= 0 && column >= 0 && row + rows <= ROWS && column + columns <= COLUMNS;
    if (!isInside || rows < 1 || columns < 1) throw invalidArgument("a range outside of the sheet");
    this.Format = new HostFormat(this);
  }

  get RowIndex(): number {
    return this.row;
  }

  get ColumnIndex(): number {
    return this.column;
  }

  get RowCount(): number {
    return this.rows;
  }

  get ColumnCount(): number {
    return this.columns;
  }

  get Address(): string {
    return `${inReference(this.Worksheet.Name)}!${this.block}`;
  }

  /** The address without the sheet. */
  get block(): string {
    const first = cellName(this.row, this.column);
    const last = cellName(this.row + this.rows - 1, this.column + this.columns - 1);
    return first === last ? first : `${first}:${last}`;
  }

  /** As a defined name refers to it. */
  get reference(): string {
    const first = absoluteName(this.row, this.column);
    const last = absoluteName(this.row + this.rows - 1, this.column + this.columns - 1);
    return `=${inReference(this.Worksheet.Name)}!${first === last ? first : `${first}:${last}`}`;
  }

  get Values(): Content[][] {
    return this.matrix((cell) => this.Worksheet.valueOf(cell));
  }

  /** Excel takes a text that begins with "=" as a formula here too. */
  set Values(values: Content | readonly (readonly Content[])[]) {
    this.Formulas = values;
  }

  get Text(): string[][] {
    return this.matrix((cell) => String(this.Worksheet.valueOf(cell)));
  }

  get Formulas(): Content[][] {
    return this.matrix((cell) => cell.formula);
  }

  set Formulas(formulas: Content | readonly (readonly Content[])[]) {
    this.write(formulas, (cell, formula) => {
      const content = entered(formula);
      if (isFormula({ ...cell, ...content })) checkFormula(String(content.formula), this.Worksheet.workbook);
      Object.assign(cell, content);
    });
    this.Worksheet.tellTables(this);
  }

  /** Formulas that name other cells by how far they are away. */
  get FormulasR1C1(): Content[][] {
    return this.Formulas.map((row, down) =>
      row.map((content, right) => relativeFormula(content, this.row + down, this.column + right)),
    );
  }

  set FormulasR1C1(formulas: readonly (readonly Content[])[]) {
    this.Formulas = formulas.map((row, down) =>
      row.map((content, right) => formulaAt(content, this.row + down, this.column + right)),
    );
  }

  get NumberFormat(): string[][] {
    return this.matrix((cell) => cell.numberFormat);
  }

  set NumberFormat(formats: string | readonly (readonly string[])[]) {
    this.write(formats, (cell, numberFormat) => {
      cell.numberFormat = numberFormat;
    });
  }

  get DataValidation(): HostDataValidation {
    return new HostDataValidation(this);
  }

  get ConditionalFormats(): HostConditionalFormats {
    return new HostConditionalFormats(this);
  }

  /** The client asks before it writes a big matrix in parts. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rows || columns !== this.columns) throw invalidArgument("a matrix of another shape");
  }

  GetRow(row: number): HostRange {
    return this.Worksheet.GetRangeByIndexes(this.row + row, this.column, 1, this.columns);
  }

  GetBoundingRect(other: HostRange): HostRange {
    const [row, column] = [Math.min(this.row, other.row), Math.min(this.column, other.column)];
    const bottom = Math.max(this.row + this.rows, other.row + other.rows);
    const right = Math.max(this.column + this.columns, other.column + other.columns);
    return this.Worksheet.GetRangeByIndexes(row, column, bottom - row, right - column);
  }

  GetUsedRangeOrNullObject(valuesOnly: boolean | null): HostObject {
    return this.Worksheet.usedRange(valuesOnly === true, this) ?? NULL_OBJECT;
  }

  GetEntireColumn(): HostRange {
    return this.Worksheet.GetRangeByIndexes(0, this.column, ROWS, this.columns);
  }

  get ColumnHidden(): boolean {
    return this.columnsOf().every((column) => this.Worksheet.hiddenColumns.has(column));
  }

  set ColumnHidden(isHidden: boolean) {
    this.Worksheet.requireUnprotected();
    for (const column of this.columnsOf()) {
      if (isHidden) this.Worksheet.hiddenColumns.add(column);
      else this.Worksheet.hiddenColumns.delete(column);
    }
  }

  Merge(): void {
    this.Worksheet.merged.push(this.block);
  }

  /** Whole columns alone are grouped (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-group-member(1)). */
  Group(by: string): void {
    if (by !== "ByColumns" || this.rows !== ROWS)
      throw invalidArgument("this host groups whole columns only");
    for (const column of this.columnsOf()) this.Worksheet.groupedColumns.add(column);
  }

  HideGroupDetails(by: string): void {
    const isGrouped = this.columnsOf().every((column) => this.Worksheet.groupedColumns.has(column));
    if (by !== "ByColumns" || !isGrouped) throw invalidArgument("no such group");
    this.ColumnHidden = true;
  }

  private columnsOf(): number[] {
    return Array.from({ length: this.columns }, (_column, index) => this.column + index);
  }

  Insert(shift: string): this {
    if (shift !== "Down") throw invalidArgument("this host shifts down only");
    this.Worksheet.insertCells(this);
    return this;
  }

  Delete(shift: string): void {
    if (shift !== "Up") throw invalidArgument("this host shifts up only");
    this.Worksheet.deleteCells(this);
  }

  /** A smaller source is repeated (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)). */
  CopyFrom(source: HostRange, what: string): void {
    // A copy first: source and destination may overlap.
    const copied = source.matrix((cell) => ({
      ...cell,
      value: source.Worksheet.valueOf(cell),
      isText: cell.isText || (what === "Values" && isFormula(cell)),
    }));
    let at = 0;
    this.change((cell) => {
      const [row, column] = [Math.floor(at / this.columns), at % this.columns];
      at += 1;
      const from = copied[row % source.rows]?.[column % source.columns];
      if (from === undefined) return;
      const { formula, isText, numberFormat, looks, validation, value } = from;
      if (what === "Formats" || what === "All") Object.assign(cell, { numberFormat, looks: { ...looks } });
      if (what === "All") Object.assign(cell, { formula, isText, validation: { ...validation } });
      if (what === "Values")
        Object.assign(cell, { formula: value, isText: isText && typeof value === "string" });
    });
  }

  /** Changes every cell; refused where the sheet is protected and a cell is locked. */
  change(change: (cell: HostCell) => void): void {
    const cells = this.matrix((cell) => cell).flat();
    if (this.Worksheet.Protection.Protected && cells.some((cell) => cell.locked)) throw accessDenied();
    cells.forEach(change);
  }

  matrix<T>(read: (cell: HostCell) => T): T[][] {
    return Array.from({ length: this.rows }, (_row, row) =>
      Array.from({ length: this.columns }, (_cell, column) =>
        read(this.Worksheet.cell(this.row + row, this.column + column)),
      ),
    );
  }

  /**
   * A matrix has the range's own shape (https://learn.microsoft.com/javascript/api/excel/excel.range, `values`); one
   * value is for every cell ("Update all cells in a range",
   * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-core-concepts).
   */
  private write<T extends Content>(
    given: T | readonly (readonly T[])[],
    put: (cell: HostCell, value: T) => void,
  ): void {
    if (!Array.isArray(given)) {
      this.change((cell) => put(cell, given as T));
      return;
    }
    const matrix = given as readonly (readonly T[])[];
    if (matrix.length !== this.rows || matrix.some((row) => row.length !== this.columns)) {
      throw invalidArgument(
        `${this.rows} × ${this.columns} cells, ${matrix.length} × ${matrix[0]?.length ?? 0} values`,
      );
    }
    const values = matrix.flat();
    let next = 0;
    this.change((cell) => put(cell, values[next++] as T));
  }
}
