import { uniqueNames, type SheetDrawing, type SheetPlan, type TakenNames } from "../../src/scenarios";
import type {
  Added,
  AddedSheets,
  CellContent,
  SelectedCells,
  TableChange,
  TableContents,
  WorkbookEvent,
  WorkbookOutcome,
  WorkbookPort,
  WorkbookProblem,
} from "../../src/workbook";
import { MemorySheet } from "./MemorySheet";
import { MemoryTable } from "./MemoryTable";
import { blankPlan, overlaps, REFUSAL, referenceOf, SHEET_GONE } from "./memoryParts";
import { cellAt } from "./officeHost/cellName";

type Method = Exclude<keyof WorkbookPort, "host" | "on" | "writeDraftAtOnce">;

export { REFUSAL } from "./memoryParts";
/** What changes nothing while a cell is being edited. */
const CHANGING: readonly Method[] = ["insertFormula", "addSheets", "writeTables", "redraw", "copyValues"];

/**
 * A workbook that lives in memory, for tests of what stands on the port. It keeps the rules of the port (names that
 * are taken get a number, columns of others stay, all or nothing), calculates nothing, and can be told to refuse.
 */
export class MemoryWorkbook implements WorkbookPort {
  /** Every call of the port so far, in order. */
  readonly calls: Method[] = [];
  /** The sheets that were added; the one that every workbook begins with is not among them. */
  readonly sheets: MemorySheet[] = [];
  readonly tables: MemoryTable[] = [];
  readonly definedNames: string[] = [];
  readonly insertedFormulas: string[] = [];
  /** The key of the sheet that is in front. */
  shownSheet: string | undefined;
  draft: string | undefined;
  recalculations = 0;

  /** Whether the user is editing a cell. */
  isEditing = false;
  readonly firstSheet = new MemorySheet("first", "Sheet1", blankPlan("Sheet1"));

  private selection: SelectedCells | { readonly address: string } = { address: "Sheet1!A1" };
  private readonly references = new Map<string, string>();
  private readonly refusals: { readonly problem: WorkbookProblem; readonly method: Method | undefined }[] =
    [];
  private readonly listeners = new Map<WorkbookEvent, Set<() => void>>();
  private gate: Promise<void> = Promise.resolve();
  private keys = 0;

  constructor(readonly host: "excel" | "workbench" = "excel") {}

  /** Makes the next call fail, or the next call of one method. */
  failNext(problem: WorkbookProblem = REFUSAL, method?: Method): void {
    this.refusals.push({ problem, method });
  }

  /** Holds every answer back until the returned function is called. */
  pause(): () => void {
    let open = (): void => undefined;
    this.gate = new Promise((resolve) => {
      open = resolve;
    });
    return open;
  }

  /** Selects cells, as the user does. */
  select(cells: SelectedCells): void {
    this.selection = cells;
    this.emit("selection changed");
  }

  /** Selects cells of a sheet, whose contents are read when they are asked for. */
  selectAt(sheetName: string, address: string): void {
    this.selection = { address: `${sheetName}!${address}` };
    this.emit("selection changed");
  }

  /** A sheet by name, the first one too; a test that asks for one that is not there is wrong. */
  sheet(name: string): MemorySheet {
    const found = [this.firstSheet, ...this.sheets].find((sheet) => sheet.name === name);
    if (!found) throw new Error(`The workbook has no sheet “${name}”.`);
    return found;
  }

  /** What a defined name refers to. */
  definedName(name: string): string | undefined {
    return this.references.get(name);
  }

  /** Types in a cell, as the user does. */
  type(sheetName: string, address: string, content: CellContent): void {
    const cell = this.sheet(sheetName).cell(...cellAt(address));
    cell.content = content;
    cell.isText = false;
    this.emit("tables changed");
  }

  /** Types in a table, as the user does; row 0 is the header row, and rows and columns grow as needed. */
  typeInTable(key: string, row: number, column: number, content: CellContent): void {
    this.table(key).type(row, column, content);
    this.emit("tables changed");
  }

  /** Deletes a sheet with its tables, as the user does. */
  deleteSheet(key: string): void {
    const place = this.sheets.findIndex((sheet) => sheet.key === key);
    const [gone] = this.sheets.splice(place, 1);
    for (const table of this.tables.filter(({ sheet }) => sheet === gone)) {
      this.tables.splice(this.tables.indexOf(table), 1);
    }
    this.emit("tables changed");
  }

  renameSheet(key: string, name: string): void {
    const sheet = this.sheets.find((each) => each.key === key);
    if (sheet) sheet.name = name;
  }

  /** A table by key; a test that asks for one that is not there is wrong. */
  table(key: string): MemoryTable {
    const found = this.tables.find((table) => table.key === key);
    if (!found) throw new Error(`The workbook has no table “${key}”.`);
    return found;
  }

  emit(event: WorkbookEvent): void {
    for (const listener of this.listeners.get(event) ?? []) listener();
  }

  insertFormula(formula: string) {
    return this.answer("insertFormula", () => {
      this.insertedFormulas.push(formula);
      const { address } = this.selection;
      const [, sheetName = "", cell = "A1"] = /^(.*)!(.*)$/.exec(address) ?? [];
      const sheet = [this.firstSheet, ...this.sheets].find(({ name }) => name === sheetName);
      if (sheet !== undefined) sheet.cell(...cellAt(cell)).content = formula;
      return { address };
    });
  }

  addSheets(plans: readonly SheetPlan[]): Promise<WorkbookOutcome<AddedSheets>> {
    return this.answer("addSheets", () => {
      if (
        plans.some(({ tables }) => tables.some((table, place) => overlaps(table, tables.slice(0, place))))
      ) {
        return refused({
          code: "host-error",
          message: "Two tables of a sheet overlap.",
          remedy: "Report this: a plan must not ask for that.",
        });
      }
      const added = { sheets: [] as Added[], tables: [] as Added[], names: [] as Added[] };
      for (const [index, plan] of uniqueNames(plans, this.takenNames()).entries()) {
        const wished = plans[index] ?? plan;
        const { name } = plan;
        const key = `sheet ${(this.keys += 1)}`;
        const sheet = new MemorySheet(key, name, plan);
        this.sheets.push(sheet);
        added.sheets.push({ planned: wished.name, name, key });
        plan.tables.forEach((table, place) => {
          const planned = wished.tables[place]?.name ?? table.name;
          this.tables.push(new MemoryTable(tableKey(key, table.name), table.name, sheet, table));
          added.tables.push({ planned, name: table.name, key: tableKey(key, table.name) });
        });
        plan.names?.forEach((settled, place) => {
          this.definedNames.push(settled.name);
          this.references.set(settled.name, referenceOf(settled, name));
          const planned = wished.names?.[place]?.name ?? settled.name;
          added.names.push({ planned, name: settled.name, key: settled.name });
        });
      }
      this.shownSheet = added.sheets[0]?.key ?? this.shownSheet;
      return added;
    });
  }

  sheetNames(keys: readonly string[]) {
    return this.answer("sheetNames", () =>
      keys.map((key) => this.sheets.find((sheet) => sheet.key === key)?.name),
    );
  }

  readTables(keys: readonly string[]): Promise<WorkbookOutcome<readonly (TableContents | undefined)[]>> {
    return this.answer("readTables", () =>
      keys.map((key) => {
        const table =
          this.tables.find((each) => each.key === key) ?? this.tables.find((each) => each.name === key);
        return table && { key: table.key, name: table.name, rows: table.rows };
      }),
    );
  }

  writeTables(changes: readonly TableChange[]) {
    return this.answer("writeTables", () => {
      const gone = changes.find(({ key }) => !this.tables.some((table) => table.key === key));
      if (gone) {
        return refused({
          code: "not-found",
          message: `The table “${gone.key}” is gone.`,
          remedy: "Insert the sheets again.",
        });
      }
      const other = changes.find(({ key, before }) => {
        return before !== undefined && JSON.stringify(before) !== JSON.stringify(this.table(key).rows);
      });
      if (other) {
        return refused({
          code: "changed",
          message: `The table “${other.key}” was changed while it was to be written.`,
          remedy: "Try again.",
        });
      }
      for (const change of changes) this.table(change.key).change(change);
      this.emit("tables changed");
      return undefined;
    });
  }

  redraw(drawings: readonly SheetDrawing[]) {
    return this.answer("redraw", () => {
      const sheets = drawings.map(({ sheetKey }) => this.sheets.find(({ key }) => key === sheetKey));
      if (sheets.includes(undefined)) return refused(SHEET_GONE);
      drawings.forEach(({ charts, highlights, formats = [], numbers = [], openColumns = [] }, place) => {
        const sheet = sheets[place];
        if (sheet === undefined) return;
        sheet.drawing = { charts, highlights };
        for (const { column, columns } of openColumns)
          for (let at = column; at < column + columns; at++) sheet.openedColumns.add(at);
        for (const format of formats) sheet.format(format);
        for (const { row, column, content } of numbers) {
          const cell = sheet.cell(row, column);
          if (typeof cell.content === "number") cell.content = content;
        }
      });
      return undefined;
    });
  }

  copyValues(sheetKeys: readonly string[]) {
    return this.answer("copyValues", () => {
      const sheets = sheetKeys.map((sheetKey) => this.sheets.find(({ key }) => key === sheetKey));
      if (sheets.includes(undefined)) return refused(SHEET_GONE);
      const sheetNames = sheets.flatMap((sheet) => {
        if (sheet === undefined) return [];
        const blank = blankPlan(`${sheet.name} values`);
        const name = uniqueNames([blank], this.takenNames())[0]?.name ?? blank.name;
        this.sheets.push(sheet.valuesAs(`sheet ${(this.keys += 1)}`, name));
        return [name];
      });
      return { sheetNames };
    });
  }

  readSelection() {
    return this.answer("readSelection", () => {
      if ("values" in this.selection) return this.selection;
      const { address } = this.selection;
      const [, sheetName = "", block = "A1"] = /^(.*)!(.*)$/.exec(address) ?? [];
      return { address, ...this.sheet(sheetName).contents(block) };
    });
  }

  showSheet(key: string) {
    return this.answer("showSheet", () => {
      if (!this.sheets.some((sheet) => sheet.key === key)) {
        return refused(SHEET_GONE);
      }
      this.shownSheet = key;
      return undefined;
    });
  }

  recalculate() {
    return this.answer("recalculate", () => {
      this.recalculations += 1;
      return undefined;
    });
  }

  readDraft() {
    return this.answer("readDraft", () => this.draft);
  }

  writeDraft(text: string) {
    return this.answer("writeDraft", () => {
      this.draft = text;
      return undefined;
    });
  }

  writeDraftAtOnce(text: string): void {
    this.draft = text;
  }

  on(event: WorkbookEvent, listener: () => void): () => void {
    const listeners = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  private takenNames(): TakenNames {
    return {
      sheets: [this.firstSheet, ...this.sheets].map(({ name }) => name),
      tables: this.tables.map(({ name }) => name),
      names: this.definedNames,
    };
  }

  private async answer<T>(method: Method, work: () => T | Refused): Promise<WorkbookOutcome<T>> {
    this.calls.push(method);
    const place = this.refusals.findIndex((each) => each.method === undefined || each.method === method);
    const [refusal] = place < 0 ? [] : this.refusals.splice(place, 1);
    await this.gate;
    if (refusal) return { ok: false, problem: refusal.problem };
    if (this.isEditing && CHANGING.includes(method)) return { ok: false, problem: REFUSAL };
    const value = work();
    return value instanceof Refused ? { ok: false, problem: value.problem } : { ok: true, value };
  }
}

class Refused {
  constructor(readonly problem: WorkbookProblem) {}
}
const refused = (problem: WorkbookProblem): Refused => new Refused(problem);

const tableKey = (sheetKey: string, planned: string): string => `${sheetKey} ${planned}`;
