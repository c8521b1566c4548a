import type { Content } from "./HostCell";
import { accessDenied, HostError, invalidArgument, itemAlreadyExists, itemNotFound } from "./HostError";
import { EVENTS, HostEvents } from "./HostEvents";
import { HostNames } from "./HostNames";
import { NULL_OBJECT, type HostObject, type Members } from "./HostObject";
import type { HostRange } from "./HostRange";
import { HostSheet } from "./HostSheet";
import { HostTables } from "./HostTable";
import { HostXmlParts } from "./HostXmlParts";
import { sheetNameProblem } from "./sheetNameProblem";

/** A workbook with one sheet, and the cell A1 selected. */
export class HostWorkbook implements HostObject {
  readonly members: Members = {
    Worksheets: 1,
    Tables: 1,
    Names: 1,
    Protection: 7,
    Application: 1,
    CustomXmlParts: 5,
    GetActiveCell: 7,
    GetSelectedRange: 1,
  };
  readonly Protection = { members: { Protected: 7 } satisfies Members, Protected: false };
  readonly Application = {
    members: {
      Calculate: 1,
      SuspendApiCalculationUntilNextSync: 6,
      SuspendScreenUpdatingUntilNextSync: 9,
    } satisfies Members,
    Calculate: (type: string) => {
      this.calculations.push(type);
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  };
  readonly sheets: HostSheet[] = [];
  readonly events = new HostEvents();
  readonly Names = new HostNames(this);
  readonly Tables = new HostTables(this);
  readonly CustomXmlParts = new HostXmlParts(this);
  /** Calculations that were asked for. */
  readonly calculations: string[] = [];
  activeSheet: HostSheet;
  activeCell: readonly [row: number, column: number] = [0, 0];
  /** What is selected on the active sheet where that is more than the active cell; "none" for no single block. */
  selection: HostRange | "none" | undefined;
  /** Whether the user is typing in a cell: Excel then refuses every batch. */
  isEditing = false;
  /** Whether a chart's series takes a reference for its name. */
  seriesNamesFollow = true;
  /** What a formula gives: this host multiplies two numbers; tests may know more. */
  calculate: (formula: string) => Content = multiplied;
  private ids = 0;

  constructor(firstSheet = "Sheet1") {
    this.activeSheet = new HostSheet(this.nextId(), firstSheet, this);
    this.sheets.push(this.activeSheet);
  }

  nextId(): string {
    this.ids += 1;
    return `id${this.ids}`;
  }

  get sheetNames(): readonly string[] {
    return this.sheets.map((sheet) => sheet.Name);
  }

  sheet(name: string): HostSheet {
    const found = this.sheets.find(
      (sheet) => sheet.Name.toLowerCase() === name.toLowerCase() || sheet.Id === name,
    );
    if (!found) throw itemNotFound();
    return found;
  }

  readonly Worksheets = {
    members: {
      Add: 1,
      GetItem: 1,
      GetItemOrNullObject: 4,
      GetActiveWorksheet: 1,
      _RegisterSelectionChangedEvent: 9,
      _UnregisterSelectionChangedEvent: 9,
      _RegisterCalculatedEvent: 8,
      _UnregisterCalculatedEvent: 8,
      _RegisterActivatedEvent: 7,
      _UnregisterActivatedEvent: 7,
      _RegisterDeletedEvent: 7,
      _UnregisterDeletedEvent: 7,
    } satisfies Members,
    items: this.sheets,
    Add: (name: string): HostSheet => {
      if (this.Protection.Protected) throw accessDenied();
      const problem = sheetNameProblem(name);
      if (problem) throw invalidArgument(problem);
      if (this.sheets.some((sheet) => sheet.Name.toLowerCase() === name.toLowerCase()))
        throw itemAlreadyExists();
      const sheet = new HostSheet(this.nextId(), name, this);
      this.sheets.push(sheet);
      return sheet;
    },
    GetItem: (name: string): HostSheet => this.sheet(name),
    GetActiveWorksheet: (): HostSheet => this.activeSheet,
    GetItemOrNullObject: (name: string): HostObject =>
      this.sheets.find((sheet) => sheet.Name.toLowerCase() === name.toLowerCase()) ?? NULL_OBJECT,
    _RegisterSelectionChangedEvent: () => this.events.register(EVENTS.selectionChanged),
    _UnregisterSelectionChangedEvent: () => this.events.unregister(EVENTS.selectionChanged),
    _RegisterCalculatedEvent: () => this.events.register(EVENTS.calculated),
    _UnregisterCalculatedEvent: () => this.events.unregister(EVENTS.calculated),
    _RegisterActivatedEvent: () => this.events.register(EVENTS.sheetActivated),
    _UnregisterActivatedEvent: () => this.events.unregister(EVENTS.sheetActivated),
    _RegisterDeletedEvent: () => this.events.register(EVENTS.sheetDeleted),
    _UnregisterDeletedEvent: () => this.events.unregister(EVENTS.sheetDeleted),
  };

  GetActiveCell(): HostRange {
    return this.activeSheet.GetRangeByIndexes(...this.activeCell, 1, 1);
  }

  /** Fails where more than one block is selected (https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedrange-member(1)). */
  GetSelectedRange(): HostRange {
    if (this.selection === "none") {
      throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
    }
    return this.selection ?? this.GetActiveCell();
  }

  /** Selects, as the user does. */
  select(range: HostRange): void {
    this.activeSheet = range.Worksheet;
    this.activeCell = [range.row, range.column];
    this.selection = range;
    this.events.raise(EVENTS.selectionChanged, { worksheetId: range.Worksheet.Id, address: range.block });
  }
}

function multiplied(formula: string): Content {
  const [, one, other] = /^=(\d+(?:\.\d+)?)\*(\d+(?:\.\d+)?)$/.exec(formula) ?? [];
  return one === undefined || other === undefined ? 0 : Number(one) * Number(other);
}
