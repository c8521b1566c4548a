import { cellAt, cellName } from "./cellName";
import { blankCell, isFormula, type Content, type HostCell } from "./HostCell";
import { HostCharts, type HostChart } from "./HostChart";
import type { HostConditionalFormat } from "./HostConditionalFormats";
import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists } from "./HostError";
import { EVENTS } from "./HostEvents";
import { NULL_OBJECT, type HostObject, type Members } from "./HostObject";
import { HostRange } from "./HostRange";
import { HostSheetTables, type HostTable } from "./HostTable";
import type { HostWorkbook } from "./HostWorkbook";
import { sheetNameProblem } from "./sheetNameProblem";

interface Reach {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A worksheet. */
export class HostSheet implements HostObject {
  readonly members: Members = {
    Id: 1,
    Name: 1,
    Visibility: 1,
    Protection: 2,
    FreezePanes: 7,
    PageLayout: 9,
    Tables: 1,
    Charts: 1,
    GetRange: 1,
    GetRangeByIndexes: 7,
    GetUsedRangeOrNullObject: 4,
    Activate: 1,
    Delete: 1,
  };
  readonly Protection = { members: { Protected: 2 } satisfies Members, Protected: false };
  readonly tables: HostTable[] = [];
  readonly charts: HostChart[] = [];
  readonly conditionalFormats: HostConditionalFormat[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly groupedColumns = new Set<number>();
  readonly merged: string[] = [];
  readonly cells = new Map<string, HostCell>();
  frozenRows = 0;
  frozenColumns = 0;
  printArea: string | undefined;
  printTitles: string | undefined;
  printTitleColumns: string | undefined;
  private visibility = "Visible";
  private name: string;

  constructor(
    readonly Id: string,
    name: string,
    readonly workbook: HostWorkbook,
  ) {
    this.name = name;
  }

  get Name(): string {
    return this.name;
  }

  /** See {@link sheetNameProblem}; capitals tell no sheets apart. */
  set Name(name: string) {
    const problem = sheetNameProblem(name);
    if (problem) throw invalidArgument(problem);
    const others = this.workbook.sheets.filter((sheet) => sheet !== this);
    if (others.some((sheet) => sheet.Name.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
    this.name = name;
  }

  get Visibility(): string {
    return this.visibility;
  }

  set Visibility(visibility: string) {
    if (this.workbook.Protection.Protected) throw accessDenied();
    if (visibility !== "Visible") this.refuseLastVisible();
    this.visibility = visibility;
  }

  readonly FreezePanes = {
    members: { FreezeRows: 7, FreezeColumns: 7, FreezeAt: 7, GetLocationOrNullObject: 7 } satisfies Members,
    FreezeRows: (rows: number) => {
      [this.frozenRows, this.frozenColumns] = [rows, 0];
    },
    FreezeColumns: (columns: number) => {
      [this.frozenRows, this.frozenColumns] = [0, columns];
    },
    FreezeAt: (range: HostRange) => {
      [this.frozenRows, this.frozenColumns] = [range.rows, range.columns];
    },
    GetLocationOrNullObject: (): HostObject =>
      this.frozenRows + this.frozenColumns === 0
        ? NULL_OBJECT
        : this.GetRangeByIndexes(0, 0, this.frozenRows || 1_048_576, this.frozenColumns || 16_384),
  };

  readonly PageLayout = {
    members: {
      SetPrintArea: 9,
      SetPrintTitleRows: 9,
      SetPrintTitleColumns: 9,
      Orientation: 9,
      Zoom: 9,
    } satisfies Members,
    Orientation: "Portrait",
    Zoom: {},
    SetPrintArea: (area: HostRange | string) => {
      this.printArea = addressOf(area, /^[A-Z]{1,3}:[A-Z]{1,3}$/);
    },
    SetPrintTitleColumns: (columns: HostRange | string) => {
      this.printTitleColumns = addressOf(columns, /^[A-Z]{1,3}:[A-Z]{1,3}$/);
    },
    SetPrintTitleRows: (rows: HostRange | string) => {
      this.printTitles = addressOf(rows, /^\d{1,7}:\d{1,7}$/);
    },
  };

  readonly Tables = new HostSheetTables(this);
  readonly Charts = new HostCharts(this);

  GetRange(address: string | null): HostRange {
    if (address === null) return this.GetRangeByIndexes(0, 0, 1_048_576, 16_384);
    const [first = "", last = first] = address.split(":");
    const [[row, column], [bottom, right]] = [cellAt(first), cellAt(last)];
    return this.GetRangeByIndexes(row, column, bottom - row + 1, right - column + 1);
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): HostRange {
    return new HostRange(this, row, column, rows, columns);
  }

  GetUsedRangeOrNullObject(valuesOnly: boolean | null): HostObject {
    return this.usedRange(valuesOnly === true) ?? NULL_OBJECT;
  }

  Activate(): void {
    if (this.visibility !== "Visible") throw invalidOperation("a hidden sheet cannot be activated");
    this.workbook.activeSheet = this;
  }

  Delete(): void {
    if (this.workbook.Protection.Protected) throw accessDenied();
    if (this.visibility === "Visible") this.refuseLastVisible();
    this.workbook.sheets.splice(this.workbook.sheets.indexOf(this), 1);
    if (this.workbook.activeSheet === this) this.workbook.activeSheet = this.workbook.sheets[0] ?? this;
    this.workbook.events.raise(EVENTS.sheetDeleted, { worksheetId: this.Id });
  }

  cell(row: number, column: number): HostCell {
    const key = cellName(row, column);
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    const cell = blankCell();
    this.cells.set(key, cell);
    return cell;
  }

  /** What the cell shows. */
  valueOf(cell: HostCell): Content {
    return isFormula(cell) ? this.workbook.calculate(String(cell.formula)) : cell.formula;
  }

  /** The cells in which something stands, by address. */
  get contents(): Readonly<Record<string, Content>> {
    const filled = [...this.cells].filter(([, { formula }]) => formula !== "");
    return Object.fromEntries(filled.map(([address, { formula }]) => [address, formula]));
  }

  /** Where something stands, or is formatted; within a range if it is given. */
  usedRange(valuesOnly: boolean, within?: HostRange): HostRange | undefined {
    const used = [...this.cells]
      .filter(([, cell]) => cell.formula !== "" || (!valuesOnly && isFormatted(cell)))
      .map(([address]) => cellAt(address))
      .filter(([row, column]) => !within || this.overlap(within, { row, column, rows: 1, columns: 1 }));
    if (used.length === 0) return undefined;
    const [rows, columns] = [used.map(([row]) => row), used.map(([, column]) => column)];
    const [row, column] = [least(rows), least(columns)];
    return this.GetRangeByIndexes(row, column, most(rows) - row + 1, most(columns) - column + 1);
  }

  overlap(one: Reach, other: Reach): boolean {
    return (
      one.row < other.row + other.rows &&
      other.row < one.row + one.rows &&
      one.column < other.column + other.columns &&
      other.column < one.column + one.columns
    );
  }

  /** Tells of the tables in which a range was changed. */
  tellTables(range: HostRange): void {
    for (const table of this.tables.filter((each) => this.overlap(each.range, range))) {
      this.workbook.events.raise(EVENTS.tableChanged, {
        changeType: "RangeEdited",
        worksheetId: this.Id,
        tableId: table.Id,
        address: range.block,
      });
    }
  }

  insertCells(range: HostRange): void {
    this.requireShiftable(range);
    this.shift(range, range.row, range.rows);
    const grown = (reach: HostRange) => {
      const isInside = range.row > reach.row && range.row < reach.row + reach.rows;
      return this.moved(reach, range, isInside ? 0 : range.rows, isInside ? range.rows : 0);
    };
    this.move(range, grown);
  }

  deleteCells(range: HostRange): void {
    this.requireShiftable(range);
    for (let row = range.row; row < range.row + range.rows; row++) {
      for (let column = range.column; column < range.column + range.columns; column++) {
        this.cells.delete(cellName(row, column));
      }
    }
    this.shift(range, range.row + range.rows, -range.rows);
    const shrunk = (reach: HostRange) => {
      const common =
        Math.min(reach.row + reach.rows, range.row + range.rows) - Math.max(reach.row, range.row);
      return common > 0 ? this.moved(reach, range, 0, -common) : this.moved(reach, range, -range.rows, 0);
    };
    this.move(range, shrunk);
  }

  requireUnprotected(): void {
    if (this.Protection.Protected) throw accessDenied();
  }

  /** Cells of a table are shifted over its whole width or not at all ("Resize a table by adding or removing rows and
   * columns", https://support.microsoft.com/office/e65ae4bb-e44b-43f4-ad8b-7d68784f1165). */
  private requireShiftable(range: HostRange): void {
    this.requireUnprotected();
    const below = { ...reachOf(range), rows: 1_048_576 - range.row };
    for (const { range: table } of this.tables) {
      const isWhole =
        range.column <= table.column && table.column + table.columns <= range.column + range.columns;
      if (this.overlap(table, below) && !isWhole) {
        throw invalidOperation("the operation would shift cells in a table of the worksheet");
      }
    }
  }

  /** Moves the cells from a row on, within the columns of the range. */
  private shift({ column, columns }: HostRange, from: number, by: number): void {
    const moving = [...this.cells]
      .map(([address, cell]) => ({ address, cell, at: cellAt(address) }))
      .filter(({ at: [row, right] }) => row >= from && right >= column && right < column + columns);
    for (const { address } of moving) this.cells.delete(address);
    for (const { cell, at } of moving) this.cells.set(cellName(at[0] + by, at[1]), cell);
  }

  private move(range: HostRange, moved: (reach: HostRange) => HostRange): void {
    for (const table of this.tables) table.range = moved(table.range);
    for (const format of this.conditionalFormats) {
      if (
        format.range.rows < 1_048_576 &&
        this.overlap(format.range, { ...reachOf(range), row: 0, rows: 1_048_576 })
      )
        format.range = moved(format.range);
    }
  }

  private moved(reach: HostRange, range: HostRange, down: number, taller: number): HostRange {
    const isBeside =
      reach.column >= range.column + range.columns || range.column >= reach.column + reach.columns;
    if (isBeside || reach.row + reach.rows <= range.row) return reach;
    return this.GetRangeByIndexes(reach.row + down, reach.column, reach.rows + taller, reach.columns);
  }

  private refuseLastVisible(): void {
    if (this.workbook.sheets.some((sheet) => sheet !== this && sheet.Visibility === "Visible")) return;
    throw invalidOperation("a workbook must contain at least one visible worksheet");
  }
}

/** Excel takes an address of whole columns or rows as well as a range. */
function addressOf(area: HostRange | string, form: RegExp): string {
  if (typeof area !== "string") return area.block;
  if (!form.test(area)) throw invalidArgument(`“${area}” is not what can be printed`);
  return area;
}

const reachOf = ({ row, column, rows, columns }: HostRange): Reach => ({ row, column, rows, columns });
const least = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.min(one, other));
const most = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.max(one, other));
const isFormatted = ({ numberFormat, looks }: HostCell) =>
  numberFormat !== "General" || Object.keys(looks).length > 0;
