import { accessDenied, HostError, invalidArgument, itemNotFound } from "./HostError";
import { NULL_OBJECT, type HostObject, type Members } from "./HostObject";
import type { HostRange } from "./HostRange";
import { HostSheet, type HostTables } from "./HostSheet";
import { sheetNameProblem } from "./sheetNameProblem";

interface HostNames extends HostObject {
  readonly items: readonly (HostObject & { readonly Name: string })[];
}

/** A workbook with one sheet, and the cell A1 selected. */
export class HostWorkbook implements HostObject {
  readonly members: Members = {
    Worksheets: 1,
    Tables: 1,
    Names: 1,
    Protection: 7,
    Application: 1,
    GetActiveCell: 7,
  };
  readonly Protection = { members: { Protected: 7 } satisfies Members, Protected: false };
  readonly Application = {
    members: {
      SuspendApiCalculationUntilNextSync: 6,
      SuspendScreenUpdatingUntilNextSync: 9,
    } satisfies Members,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  };
  readonly sheets: HostSheet[] = [];
  readonly definedNames: string[] = [];
  activeSheet: HostSheet;
  activeCell: readonly [row: number, column: number] = [0, 0];
  /** Whether the user is typing in a cell: Excel then refuses every batch. */
  isEditing = false;
  private ids = 0;

  constructor(firstSheet = "Sheet1") {
    this.activeSheet = new HostSheet(this.nextId(), firstSheet, this);
    this.sheets.push(this.activeSheet);
  }

  nextId(): string {
    this.ids += 1;
    return String(this.ids);
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
    members: { Add: 1, GetItem: 1, GetItemOrNullObject: 4, GetActiveWorksheet: 1 } satisfies Members,
    items: this.sheets,
    Add: (name: string): HostSheet => {
      if (this.Protection.Protected) throw accessDenied();
      const problem = sheetNameProblem(name);
      if (problem) throw invalidArgument(problem);
      if (this.sheets.some((sheet) => sheet.Name.toLowerCase() === name.toLowerCase())) {
        throw new HostError("ItemAlreadyExists", "The resource being created already exists.");
      }
      const sheet = new HostSheet(this.nextId(), name, this);
      this.sheets.push(sheet);
      return sheet;
    },
    GetItem: (name: string): HostSheet => this.sheet(name),
    GetActiveWorksheet: (): HostSheet => this.activeSheet,
    GetItemOrNullObject: (name: string): HostObject =>
      this.sheets.find((sheet) => sheet.Name.toLowerCase() === name.toLowerCase()) ?? NULL_OBJECT,
  };

  get Tables(): HostTables {
    return { members: {}, items: this.sheets.flatMap((sheet) => sheet.tables) };
  }

  get Names(): HostNames {
    return { members: {}, items: this.definedNames.map((Name) => ({ members: { Name: 1 }, Name })) };
  }

  GetActiveCell(): HostRange {
    return this.activeSheet.GetRangeByIndexes(...this.activeCell, 1, 1);
  }
}
