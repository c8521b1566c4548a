import { ICommandService, IUndoRedoService, LifecycleService, LifecycleStages } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { IEditorBridgeService, IFunctionService, ILayoutService } from "@univerjs/preset-sheets-core";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { SheetPlan } from "../../scenarios";
import type { CustomFunctionsHost } from "../CustomFunctionsHost";
import type { FunctionMetadata } from "../../actions";
import type { XlsxBook } from "../xlsx";
import { cellBox } from "./cells/cellBox";
import { isEmptyWorkbook } from "./cells/isEmptyWorkbook";
import { adjustEngine } from "./engine/adjustEngine";
import { ErrorMessages } from "./functions/ErrorMessages";
import type { Grid, GridCell, GridEvent, GridTable, WorkbookSnapshot } from "./Grid";
import { gridEvent, movesCells } from "./engine/gridEvent";
import type { GridRefusal } from "./GridRefusal";
import { growHighlights } from "./highlights/growHighlights";
import { isInSight } from "./cells/isInSight";
import { bookSource, readBook } from "./file/readBook";
import { readCell } from "./cells/readCell";
import { rangeAt, writeCells } from "./cells/writeCells";
import { startEngine } from "./engine/startEngine";
import type { Engine } from "./engine/startEngine";
import { toolbarLast } from "./toolbar/toolbarLast";
import { workbookData } from "./engine/workbookData";
import { SheetOverlay } from "./SheetOverlay";
import { UniverSheets } from "./sheets/UniverSheets";
import type { DrawChart } from "./charts/DrawChart";

/** What the grid needs of the page. */
export interface GridOptions {
  readonly container: HTMLElement;
  readonly functions: readonly FunctionMetadata[];
  readonly host: CustomFunctionsHost;
  readonly darkMode: boolean;
  readonly snapshot?: WorkbookSnapshot;
  readonly drawChart: DrawChart;
}

/** Starts the spreadsheet in the container with the snapshot, or an empty workbook; resolves once it is drawn. */
export async function createGrid(options: GridOptions): Promise<Grid> {
  const grid = new UniverGrid(options);
  await grid.drawn();
  grid.showKeptSheet(options.snapshot);
  return grid;
}

class UniverGrid implements Grid {
  readonly sheets: UniverSheets;
  isReadOnly = false;
  private readonly engine: Engine;
  private readonly injector: Injector;
  private readonly showToolbar: () => void;
  private readonly messages = new ErrorMessages();
  private readonly listeners = new Map<GridEvent, Set<() => void>>();
  private refused: (refusal: GridRefusal) => void = () => undefined;
  private history = { undos: 0, redos: 0 };
  private workbook: FWorkbook;
  private overlay: SheetOverlay | undefined;

  constructor(private readonly options: GridOptions) {
    const context = {
      messages: this.messages,
      host: options.host,
      sheetName: (sheetId: string) => this.workbook.getSheetBySheetId(sheetId)?.getSheetName() ?? "",
    };
    this.engine = startEngine(options.container, options.functions, context, options.darkMode);
    this.showToolbar = toolbarLast(this.engine.api);
    this.injector = this.engine.univer.__getInjector();
    // Before the workbook, whose kept parts they read.
    this.sheets = new UniverSheets(this.injector, this.engine.api, () => this.workbook);
    this.workbook = this.engine.api.createWorkbook(workbookData(options.snapshot));
    this.listen();
    adjustEngine(this.injector, {
      container: options.container,
      messages: this.messages,
      sheetInSight: () => this.workbook.getActiveSheet().getSheetId(),
      refuse: (refusal) => this.refused(refusal),
      tablesChanged: () => this.emit("tables"),
    });
  }

  async drawn(): Promise<void> {
    const lifecycle = this.injector.get(LifecycleService);
    await lifecycle.onStage(LifecycleStages.Rendered);
    // The engine waits three seconds with its last parts; a keyboard is faster.
    lifecycle.stage = LifecycleStages.Steady;
    while (!document.querySelector('[data-u-comp="editor"]')) await nextFrame();
    await nextFrame();
    this.overlay = new SheetOverlay(this.injector, {
      container: this.options.container,
      drawChart: this.options.drawChart,
      workbook: () => this.workbook,
      charts: (sheetId) => this.sheets.charts(sheetId),
    });
    this.showToolbar();
  }

  /** Shows the sheet that was in sight when the snapshot was taken. */
  showKeptSheet(snapshot?: WorkbookSnapshot): void {
    const sheet = this.workbook.getSheetBySheetId(String(snapshot?.["activeSheetId"]));
    if (sheet) this.workbook.setActiveSheet(sheet);
  }

  open(snapshot?: WorkbookSnapshot): void {
    const previous = this.workbook.getId();
    this.messages.clearAll();
    this.isReadOnly = false;
    this.letEditorGo();
    this.workbook = this.engine.api.createWorkbook(workbookData(snapshot));
    this.engine.api.disposeUnit(previous);
    this.showKeptSheet(snapshot);
    this.emit("changed");
    this.emit("selected");
    this.emit("opened");
  }

  fill(plans: readonly SheetPlan[]): void {
    const [blank] = this.workbook.getSheets();
    // Its name might be one of the new ones.
    blank?.setName(crypto.randomUUID().slice(0, 31));
    this.sheets.add(plans);
    if (blank) this.workbook.deleteSheet(blank);
  }

  snapshot(): WorkbookSnapshot {
    const activeSheetId = this.workbook.getActiveSheet().getSheetId();
    return { workbook: this.workbook.save(), activeSheetId };
  }

  book(): XlsxBook {
    return readBook(bookSource(this.injector, this.workbook, this.options.functions));
  }

  get isEmpty(): boolean {
    return isEmptyWorkbook(this.workbook);
  }

  cell(address: string, sheetName?: string): GridCell {
    return this.describe(rangeAt(this.sheet(sheetName), address));
  }

  formulaCells(sheetName?: string): readonly GridCell[] {
    const sheet = this.sheet(sheetName);
    const found: GridCell[] = [];
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.f || cell?.si) found.push(this.describe(sheet.getRange(row, column)));
      });
    return found;
  }

  write(
    address: string,
    rows: readonly (readonly (string | number | boolean)[])[],
    sheetName?: string,
  ): void {
    writeCells(this.sheet(sheetName), address, rows);
  }

  selectedCell(): GridCell {
    const sheet = this.workbook.getActiveSheet();
    return this.describe(this.workbook.getActiveCell() ?? sheet.getRange(0, 0));
  }

  select(address: string, sheetName?: string): void {
    const sheet = this.sheet(sheetName);
    this.workbook.setActiveSheet(sheet);
    const range = rangeAt(this.sheet(sheetName), address);
    range.activate();
    if (!isInSight(sheet, range.getRow(), range.getColumn())) {
      sheet.scrollToCell(Math.max(0, range.getRow() - 3), Math.max(0, range.getColumn() - 2));
    }
  }

  cellBox(address: string): DOMRect {
    return cellBox(this.injector, this.workbook, rangeAt(this.sheet(), address));
  }

  sheetNames(): readonly string[] {
    return this.workbook.getSheets().map((sheet) => sheet.getSheetName());
  }

  activeSheetName(): string {
    return this.workbook.getActiveSheet().getSheetName();
  }

  tables(): readonly GridTable[] {
    return this.workbook.getTableList().map((table) => ({
      name: table.name,
      sheetName: this.workbook.getSheetBySheetId(table.subUnitId)?.getSheetName() ?? "",
      range: table.range,
      columns: table.columns.map((column) => column.displayName),
    }));
  }

  async undo(): Promise<void> {
    await this.engine.api.undo();
  }

  async redo(): Promise<void> {
    await this.engine.api.redo();
  }

  get canUndo(): boolean {
    return this.history.undos > 0;
  }

  get canRedo(): boolean {
    return this.history.redos > 0;
  }

  get isEditing(): boolean {
    return this.injector.get(IEditorBridgeService).isVisible().visible;
  }

  async endEditing(): Promise<void> {
    if (!this.isEditing) return;
    this.letEditorGo();
    await this.workbook.endEditingAsync(true);
  }

  /** While a formula waits for a reference, the engine keeps its editor open whatever else happens. */
  private letEditorGo(): void {
    this.injector.get(IEditorBridgeService).disableForceKeepVisible();
  }

  setReadOnly(isReadOnly: boolean): void {
    this.isReadOnly = isReadOnly;
    this.workbook.setEditable(!isReadOnly);
  }

  get functionNames(): ReadonlySet<string> {
    return new Set([...this.injector.get(IFunctionService).getExecutors().keys()].map(String));
  }

  addCellCommand(title: string, act: () => void): void {
    const menu = this.engine.api.createMenu({ id: `workbench.${title}`, title, action: act });
    menu.appendTo(["contextMenu.mainArea", "contextMenu.others"]);
  }

  on(event: GridEvent, listener: () => void): () => void {
    const listeners = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  onRefused(listener: (refusal: GridRefusal) => void): void {
    this.refused = listener;
  }

  setDarkMode(dark: boolean): void {
    this.engine.api.toggleDarkMode(dark);
  }

  focus(): void {
    this.injector.get(ILayoutService).focus();
  }

  dispose(): void {
    this.overlay?.dispose();
    this.engine.univer.dispose();
    this.listeners.clear();
  }

  private listen(): void {
    this.injector.get(IUndoRedoService).undoRedoStatus$.subscribe((status) => {
      this.history = status;
      this.emit("history");
    });
    this.injector.get(ICommandService).onCommandExecuted((command) => {
      this.overlay?.move();
      const event = gridEvent(command);
      if (event === "calculated") queueMicrotask(() => growHighlights(this.injector, this.workbook));
      if (movesCells(command)) this.forgetMovedMessages();
      if (event) this.emit(event);
    });
  }

  /** Messages stand at cells that are elsewhere now: calculating everything once brings each to its place. */
  private forgetMovedMessages(): void {
    if (this.messages.isEmpty) return;
    this.messages.clearAll();
    this.engine.api.getFormula().executeCalculation();
  }

  private emit(event: GridEvent): void {
    if (event !== "history") this.overlay?.update();
    for (const listener of this.listeners.get(event) ?? []) listener();
  }

  private sheet(sheetName?: string): FWorksheet {
    if (sheetName === undefined) return this.workbook.getActiveSheet();
    const sheet = this.workbook.getSheetByName(sheetName);
    if (!sheet) throw new Error(`There is no sheet "${sheetName}".`);
    return sheet;
  }

  private describe(range: FRange): GridCell {
    const sheet = this.workbook.getSheetBySheetId(range.getSheetId())?.getSheet();
    return readCell(range, sheet, this.messages, this.injector);
  }
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
