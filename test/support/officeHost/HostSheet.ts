import { accessDenied, HostError, invalidArgument } from "./HostError";
import type { HostObject, Members } from "./HostObject";
import { cellName, HostRange, type Content, type HostCell } from "./HostRange";
import { tableNameProblem } from "./sheetNameProblem";
import type { HostWorkbook } from "./HostWorkbook";

/** A table: its range and its name. */
export class HostTable implements HostObject {
  readonly members: Members = { Id: 1, Name: 1 };
  private name: string;

  constructor(
    readonly Id: string,
    readonly range: HostRange,
    private readonly workbook: HostWorkbook,
  ) {
    this.name = `Table${Id}`;
  }

  get Name(): string {
    return this.name;
  }

  set Name(name: string) {
    const problem = tableNameProblem(name);
    if (problem) throw invalidArgument(problem);
    const taken = [
      ...this.workbook.Tables.items.filter((table) => table !== this),
      ...this.workbook.Names.items,
    ];
    if (taken.some((each) => each.Name.toLowerCase() === name.toLowerCase())) {
      throw invalidArgument("a table name that is taken");
    }
    this.name = name;
  }
}

/** A worksheet. */
export class HostSheet implements HostObject {
  readonly members: Members = {
    Id: 1,
    Name: 1,
    Visibility: 1,
    Protection: 2,
    FreezePanes: 7,
    Tables: 1,
    GetRangeByIndexes: 7,
    Activate: 1,
    Delete: 1,
  };
  readonly Protection = { members: { Protected: 2 } satisfies Members, Protected: false };
  readonly tables: HostTable[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly cells = new Map<string, HostCell>();
  frozenRows = 0;
  private visibility = "Visible";

  constructor(
    readonly Id: string,
    readonly Name: string,
    private readonly workbook: HostWorkbook,
  ) {}

  get Visibility(): string {
    return this.visibility;
  }

  set Visibility(visibility: string) {
    if (visibility !== "Visible") this.refuseLastVisible();
    this.visibility = visibility;
  }

  readonly FreezePanes = {
    members: { FreezeRows: 7 } satisfies Members,
    FreezeRows: (rows: number) => {
      this.frozenRows = rows;
    },
  };

  readonly Tables: HostObject & { Add: (range: HostRange, hasHeaders: boolean) => HostTable } = {
    members: { Add: 1 },
    Add: (range, hasHeaders) => {
      if (!hasHeaders) throw invalidArgument("this host knows tables with headers only");
      if (this.tables.some((table) => overlap(table.range, range)))
        throw invalidArgument("a table overlaps another");
      const table = new HostTable(this.workbook.nextId(), range, this.workbook);
      this.tables.push(table);
      return table;
    },
  };

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): HostRange {
    return new HostRange(this, row, column, rows, columns);
  }

  Activate(): void {
    this.workbook.activeSheet = this;
  }

  Delete(): void {
    if (this.workbook.Protection.Protected) throw accessDenied();
    if (this.visibility === "Visible") this.refuseLastVisible();
    this.workbook.sheets.splice(this.workbook.sheets.indexOf(this), 1);
  }

  cell(row: number, column: number): HostCell {
    const key = cellName(row, column);
    const cell = this.cells.get(key) ?? { formula: "", numberFormat: "General", locked: true, looks: {} };
    this.cells.set(key, cell);
    return cell;
  }

  /** The cells in which something stands, by address. */
  get contents(): Readonly<Record<string, Content>> {
    const filled = [...this.cells].filter(([, { formula }]) => formula !== "");
    return Object.fromEntries(filled.map(([address, { formula }]) => [address, formula]));
  }

  private refuseLastVisible(): void {
    if (this.workbook.sheets.some((sheet) => sheet !== this && sheet.Visibility === "Visible")) return;
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
}

function overlap(one: HostRange, other: HostRange): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export interface HostTables extends HostObject {
  readonly items: readonly HostTable[];
}
