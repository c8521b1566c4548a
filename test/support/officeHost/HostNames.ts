import { checkFormula } from "./checkFormula";
import { invalidArgument, itemNotFound } from "./HostError";
import { NULL_OBJECT, type HostCollection, type HostObject, type Members } from "./HostObject";
import { HostRange } from "./HostRange";
import type { HostWorkbook } from "./HostWorkbook";
import { tableNameProblem } from "./sheetNameProblem";

/** A defined name. */
export class HostName implements HostObject {
  readonly members: Members = { Name: 1, Formula: 7, Delete: 4 };

  constructor(
    readonly Name: string,
    readonly Formula: string,
    private readonly names: HostName[],
  ) {}

  Delete(): void {
    this.names.splice(this.names.indexOf(this), 1);
  }
}

/** The defined names of the workbook. */
export class HostNames implements HostCollection {
  readonly members: Members = { Add: 4, GetItem: 1, GetItemOrNullObject: 4 };
  readonly items: HostName[] = [];

  constructor(private readonly workbook: HostWorkbook) {}

  /** Rules and clashes are those of tables' names ("Names in formulas",
   * https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1). */
  readonly Add = (name: string, reference: HostRange | string): HostName => {
    const problem = tableNameProblem(name);
    if (problem) throw invalidArgument(problem);
    const taken = [...this.items, ...this.workbook.Tables.items];
    if (taken.some((each) => each.Name.toLowerCase() === name.toLowerCase())) {
      throw invalidArgument("a defined name that is taken");
    }
    const formula = typeof reference === "string" ? reference : reference.reference;
    if (!formula.startsWith("=")) throw invalidArgument("a name's formula without =");
    checkFormula(formula, this.workbook);
    const added = new HostName(name, formula, this.items);
    this.items.push(added);
    return added;
  };

  readonly GetItem = (name: string): HostName => {
    const found = this.find(name);
    if (!found) throw itemNotFound();
    return found;
  };

  readonly GetItemOrNullObject = (name: string): HostObject => this.find(name) ?? NULL_OBJECT;

  find(name: string): HostName | undefined {
    return this.items.find((each) => each.Name.toLowerCase() === name.toLowerCase());
  }
}
