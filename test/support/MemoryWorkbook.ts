import {
  settleNames,
  type CellPlan,
  type SheetPlan,
  type TablePlan,
  type SheetDrawing,
  type TakenNames,
} from "../../src/scenarios";
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

/** A sheet of the workbook: the plan that it came of, under the name that it has now. */
export interface MemorySheet {
  readonly key: string;
  name: string;
  readonly plan: SheetPlan;
  /** Charts and highlights as last drawn. */
  drawing: Pick<SheetDrawing, "charts" | "highlights">;
}

type Method = Exclude<keyof WorkbookPort, "host" | "on">;

/** What the workbook says where a test wants a refusal and does not care which. */
export const REFUSAL: WorkbookProblem = {
  code: "cell-being-edited",
  message: "A cell is being edited.",
  remedy: "Press Enter, then try again.",
};

/**
 * A workbook that lives in memory, for tests of what stands on the port. It keeps the rules of the port (names that
 * are taken get a number, columns of others stay, all or nothing), calculates nothing, and can be told to refuse.
 */
export class MemoryWorkbook implements WorkbookPort {
  /** Every call of the port so far, in order. */
  readonly calls: Method[] = [];
  readonly sheets: MemorySheet[] = [];
  readonly tables: { key: string; name: string; rows: CellContent[][] }[] = [];
  readonly definedNames: string[] = [];
  readonly insertedFormulas: string[] = [];
  /** The key of the sheet that is in front. */
  shownSheet: string | undefined;
  draft: string | undefined;
  recalculations = 0;

  private selection: SelectedCells = { address: "Sheet1!A1", values: [[""]], formulas: [[""]] };
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

  /** Types in a table, as the user does; row 0 is the header row, and rows and columns grow as needed. */
  typeInTable(key: string, row: number, column: number, content: CellContent): void {
    const { rows } = this.table(key);
    const width = Math.max(rows[0]?.length ?? 0, column + 1);
    while (rows.length <= row) rows.push([]);
    for (const cells of rows) while (cells.length < width) cells.push("");
    (rows[row] as CellContent[])[column] = content;
    this.emit("tables changed");
  }

  /** Deletes a sheet with its tables, as the user does. */
  deleteSheet(key: string): void {
    const place = this.sheets.findIndex((sheet) => sheet.key === key);
    const [gone] = this.sheets.splice(place, 1);
    for (const table of gone?.plan.tables ?? []) {
      const position = this.tables.findIndex(({ key: each }) => each === tableKey(key, table.name));
      if (position >= 0) this.tables.splice(position, 1);
    }
    this.emit("tables changed");
  }

  renameSheet(key: string, name: string): void {
    const sheet = this.sheets.find((each) => each.key === key);
    if (sheet) sheet.name = name;
  }

  /** A table by key; a test that asks for one that is not there is wrong. */
  table(key: string): { readonly name: string; readonly rows: CellContent[][] } {
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
      return { address: this.selection.address };
    });
  }

  addSheets(plans: readonly SheetPlan[]): Promise<WorkbookOutcome<AddedSheets>> {
    return this.answer("addSheets", () => {
      const added = { sheets: [] as Added[], tables: [] as Added[], names: [] as Added[] };
      for (const [index, plan] of settleNames(plans, this.takenNames()).entries()) {
        const wished = plans[index] ?? plan;
        const { name, charts = [], highlights = [] } = plan;
        const key = `sheet ${(this.keys += 1)}`;
        this.sheets.push({ key, name, plan, drawing: { charts, highlights } });
        added.sheets.push({ planned: wished.name, name, key });
        plan.tables.forEach((table, place) => {
          const planned = wished.tables[place]?.name ?? table.name;
          const rows = tableRows(plan.cells, table);
          this.tables.push({ key: tableKey(key, table.name), name: table.name, rows });
          added.tables.push({ planned, name: table.name, key: tableKey(key, table.name) });
        });
        plan.names?.forEach((settled, place) => {
          this.definedNames.push(settled.name);
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
        const table = this.tables.find((each) => each.key === key);
        return table && { ...table, rows: table.rows.map((row) => [...row]) };
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
      for (const change of changes) {
        const table = this.tables.find((each) => each.key === change.key);
        if (table) table.rows = changed(table.rows, change);
      }
      this.emit("tables changed");
      return undefined;
    });
  }

  redraw(drawings: readonly SheetDrawing[]) {
    return this.answer("redraw", () => {
      for (const { sheetKey, charts, highlights } of drawings) {
        const sheet = this.sheets.find(({ key }) => key === sheetKey);
        if (sheet) sheet.drawing = { charts, highlights };
      }
      return undefined;
    });
  }

  copyValues(sheetKeys: readonly string[]) {
    return this.answer("copyValues", () => {
      const sheetNames = sheetKeys.flatMap((sheetKey) => {
        const copied = this.sheets.find(({ key }) => key === sheetKey);
        if (!copied) return [];
        const blank = { ...copied.plan, name: `${copied.name} values`, tables: [], names: [] };
        const name = settleNames([blank], this.takenNames())[0]?.name ?? blank.name;
        this.sheets.push({ ...copied, key: `sheet ${(this.keys += 1)}`, name });
        return [name];
      });
      return { sheetNames };
    });
  }

  readSelection() {
    return this.answer("readSelection", () => this.selection);
  }

  showSheet(key: string) {
    return this.answer("showSheet", () => {
      if (!this.sheets.some((sheet) => sheet.key === key)) {
        return refused({
          code: "not-found",
          message: "The sheet is gone.",
          remedy: "Insert the sheets again.",
        });
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

  on(event: WorkbookEvent, listener: () => void): () => void {
    const listeners = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  private takenNames(): TakenNames {
    return {
      sheets: this.sheets.map(({ name }) => name),
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
    const value = work();
    return value instanceof Refused ? { ok: false, problem: value.problem } : { ok: true, value };
  }
}

class Refused {
  constructor(readonly problem: WorkbookProblem) {}
}
const refused = (problem: WorkbookProblem): Refused => new Refused(problem);

const tableKey = (sheetKey: string, planned: string): string => `${sheetKey} ${planned}`;

function tableRows(cells: readonly CellPlan[], table: TablePlan): CellContent[][] {
  const rows = Array.from({ length: table.rows }, () => Array<CellContent>(table.columns).fill(""));
  for (const { row, column, content } of cells) {
    const into = rows[row - table.firstRow];
    const place = column - table.firstColumn;
    // Nothing is calculated here: a formula's cell stays blank.
    const isFormula = typeof content === "string" && content.startsWith("=");
    if (into && place >= 0 && place < table.columns && !isFormula) into[place] = content;
  }
  return rows;
}

/** The table after a change: columns of other headers stay, a header that is new stands on the right. */
function changed(
  before: readonly (readonly CellContent[])[],
  { rows: wanted, from }: TableChange,
): CellContent[][] {
  const [oldHeaders = []] = before;
  const [newHeaders = []] = wanted;
  const headers = [...oldHeaders, ...newHeaders.filter((header) => !oldHeaders.includes(header))];
  const old = (index: number): readonly CellContent[] | undefined => {
    if (index === 0 || from === undefined) return before[index];
    const was = from[index - 1];
    return was === undefined ? undefined : before[was + 1];
  };
  return wanted.map((row, index) =>
    headers.map((header, column) => {
      const place = newHeaders.indexOf(header);
      return (place >= 0 ? row[place] : old(index)?.[column]) ?? "";
    }),
  );
}
