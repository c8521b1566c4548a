import { entered, type Content } from "./HostCell";
import { invalidArgument, itemNotFound } from "./HostError";
import { EVENTS } from "./HostEvents";
import type { HostCollection, HostObject, Members } from "./HostObject";
import type { HostRange } from "./HostRange";
import type { HostSheet } from "./HostSheet";
import type { HostWorkbook } from "./HostWorkbook";
import { tableNameProblem } from "./sheetNameProblem";

/** A table: its range and its name. */
export class HostTable implements HostObject {
  readonly members: Members = { Id: 1, Name: 1, Columns: 1, Worksheet: 2, GetDataBodyRange: 1 };
  private name: string;

  constructor(
    readonly Id: string,
    public range: HostRange,
  ) {
    this.name = `Table${Id}`;
    // A heading is text, and none is blank ("Overview of Excel tables",
    // https://support.microsoft.com/office/7ab0bb7d-3a9e-4b56-a3c9-6c94334e492c).
    const headers = this.range.GetRow(0);
    let column = 0;
    headers.change((cell) => {
      column += 1;
      if (cell.formula === "") cell.formula = `Column${column}`;
      cell.formula = String(cell.formula);
    });
  }

  get Worksheet(): HostSheet {
    return this.range.Worksheet;
  }

  get Name(): string {
    return this.name;
  }

  /** A name that another table or a defined name has is refused, in any capitals (see {@link tableNameProblem}). */
  set Name(name: string) {
    const problem = tableNameProblem(name);
    if (problem) throw invalidArgument(problem);
    const { workbook } = this.Worksheet;
    const taken = [...workbook.Tables.items.filter((table) => table !== this), ...workbook.Names.items];
    if (taken.some((each) => each.Name.toLowerCase() === name.toLowerCase())) {
      throw invalidArgument("a table name that is taken");
    }
    this.name = name;
  }

  GetDataBodyRange(): HostRange {
    const { row, column, rows, columns } = this.range;
    return this.Worksheet.GetRangeByIndexes(row + 1, column, rows - 1, columns);
  }

  get Columns(): HostCollection {
    const items = this.range
      .GetRow(0)
      .matrix((cell) => String(cell.formula))
      .flat()
      .map((Name, index) => ({
        members: { Id: 1, Name: 1, Delete: 1 },
        Id: `${this.Id}.${index}`,
        Name,
        Delete: () => this.deleteColumn(index),
      }));
    const GetItemAt = (index: number) => items[index] ?? fail("no such column");
    const Add = (index: number | null, values: readonly (readonly Content[])[] | null) =>
      this.addColumn(index, values);
    return { members: { Add: 1, GetItemAt: 1 }, items, ...{ Add, GetItemAt } };
  }

  private addColumn(index: number | null, values: readonly (readonly Content[])[] | null): HostObject {
    this.Worksheet.requireUnprotected();
    const { row, column, rows, columns } = this.range;
    if (index !== null) throw new Error("This host adds columns at the end only.");
    const place = this.Worksheet.GetRangeByIndexes(row, column + columns, rows, 1);
    if (place.Formulas.flat().some((formula) => formula !== "")) {
      throw new Error("This host does not shift what stands right of a table.");
    }
    // One value for each row, the heading's with them
    // (https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection#excel-excel-tablecolumncollection-add-member(1)).
    if (values !== null && values.length !== rows)
      throw invalidArgument(`${rows} rows, ${values.length} values`);
    const contents = (values ?? []).flat();
    let at = 0;
    place.change((cell) => Object.assign(cell, entered(contents[at++] ?? "")));
    this.range = this.Worksheet.GetRangeByIndexes(row, column, rows, columns + 1);
    return this.Columns.items[columns] ?? fail("no column");
  }

  private deleteColumn(index: number): void {
    this.Worksheet.requireUnprotected();
    const { row, column, rows, columns } = this.range;
    if (index !== columns - 1) throw new Error("This host deletes the last column only.");
    this.Worksheet.GetRangeByIndexes(row, column + index, rows, 1).change((cell) =>
      Object.assign(cell, { formula: "", isText: false }),
    );
    this.range = this.Worksheet.GetRangeByIndexes(row, column, rows, columns - 1);
  }
}

const fail = (what: string): never => {
  throw invalidArgument(what);
};

/** The tables of a sheet. */
export class HostSheetTables implements HostObject {
  readonly members: Members = { Add: 1 };

  constructor(private readonly sheet: HostSheet) {}

  /** Tables do not overlap (https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)). */
  Add(range: HostRange, hasHeaders: boolean): HostTable {
    this.sheet.requireUnprotected();
    if (!hasHeaders) throw invalidArgument("this host knows tables with headers only");
    if (range.rows < 2) throw invalidArgument("a table without a body");
    if (this.sheet.tables.some((table) => this.sheet.overlap(table.range, range)))
      throw invalidArgument("a table overlaps another");
    const table = new HostTable(this.sheet.workbook.nextId(), range);
    this.sheet.tables.push(table);
    return table;
  }
}

/** The tables of the workbook. */
export class HostTables implements HostCollection {
  readonly members: Members = {
    GetItem: 1,
    _RegisterDataChangedEvent: 7,
    _UnregisterDataChangedEvent: 7,
    _RegisterDeletedEvent: 9,
    _UnregisterDeletedEvent: 9,
  };

  constructor(private readonly workbook: HostWorkbook) {}

  get items(): readonly HostTable[] {
    return this.workbook.sheets.flatMap((sheet) => sheet.tables);
  }

  readonly GetItem = (key: string): HostTable => {
    const found = this.items.find((table) => table.Id === key || table.Name === key);
    if (!found) throw itemNotFound();
    return found;
  };

  readonly _RegisterDataChangedEvent = () => this.workbook.events.register(EVENTS.tableChanged);
  readonly _UnregisterDataChangedEvent = () => this.workbook.events.unregister(EVENTS.tableChanged);
  readonly _RegisterDeletedEvent = () => this.workbook.events.register(EVENTS.tableDeleted);
  readonly _UnregisterDeletedEvent = () => this.workbook.events.unregister(EVENTS.tableDeleted);
}
