import type { Grid } from "../grid/Grid";
import { AutoSave } from "../storage/AutoSave";
import { EditingRight } from "../storage/EditingRight";
import type { OpenedWorkbook, WorkbookEntry } from "../storage/WorkbookEntry";
import type { WorkbookStore } from "../storage/WorkbookStore";

/** How long another tab may take to let go of a workbook before this one only reads it, in milliseconds. */
const HAND_OVER_TIME = 700;
/** How long another tab may take to save a workbook before it is said that it does not answer, in milliseconds. */
const ANSWER_TIME = 10_000;
/** Which workbook this tab had open, for its reload. */
const OPEN_HERE = "pricing-workbench.open";

const REFUSED = "This browser refused to save the workbook that is open. Download it first.";

/**
 * "read only": another tab is changing the workbook; "asking": it was asked for it; "refused": it cannot save it, and
 * keeps it; "unanswered": it has not answered for a while, and may yet.
 */
export type DeskEvent =
  | "opened"
  | "read only"
  | "asking"
  | "refused"
  | "unanswered"
  | "editable again"
  | "list"
  | "saving"
  | "saved"
  | "not saved";

/** The right to change a workbook: this tab's now, or `later`, when another one lets go of it. */
interface Right {
  readonly later?: Promise<void>;
}

/** The workbook that this tab has open, out of those that the browser keeps, and its saving. */
export class Desk {
  private listener: (event: DeskEvent) => void = () => undefined;
  private isReadOnly = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** Whether the browser refused the last save. */
  wasRefused = false;
  private readonly autoSave: AutoSave;

  private constructor(
    private readonly grid: Grid,
    readonly store: WorkbookStore,
    private readonly right: EditingRight,
    private opened: WorkbookEntry,
    private readonly flushPane: () => Promise<void>,
  ) {
    const states = { saving: "saving", saved: "saved", failed: "not saved" } as const;
    this.autoSave = new AutoSave(
      () => store.save(this.opened, grid.snapshot()),
      (state) => {
        if (state !== "saving") this.wasRefused = state === "failed";
        this.tell(states[state]);
      },
    );
    grid.on("changed", () => {
      if (!this.isReadOnly) this.autoSave.changed();
    });
    right.onAskedFor(() => void this.handOver());
    right.onRefused((id) => {
      if (this.isAsking && id === this.opened.id) this.endAsking("refused");
    });
    right.onListChanged(() => void this.readEntryAgain());
  }

  /** Finds the workbook that this tab had open, or the one saved last. */
  static async firstWorkbook(store: WorkbookStore): Promise<OpenedWorkbook> {
    return store.openFirst(openHere());
  }

  /**
   * @param opened what the grid shows
   * @param flushPane has what was last typed in the pane written to the workbook
   */
  static async over(
    grid: Grid,
    store: WorkbookStore,
    opened: WorkbookEntry,
    flushPane: () => Promise<void>,
  ): Promise<Desk> {
    const desk = new Desk(grid, store, new EditingRight(), opened, flushPane);
    desk.allow(await desk.takeRight(opened.id));
    desk.remember();
    return desk;
  }

  get entry(): WorkbookEntry {
    return this.opened;
  }

  /** Whether another tab is changing the workbook, which this one only shows. */
  get readsOnly(): boolean {
    return this.isReadOnly;
  }

  /** Whether another tab was asked for the workbook and has not answered yet. */
  get isAsking(): boolean {
    return this.waiting !== undefined;
  }

  get hasUnsavedChanges(): boolean {
    return this.autoSave.hasUnsavedChanges;
  }

  on(listener: (event: DeskEvent) => void): void {
    this.listener = listener;
  }

  /** Puts another workbook on the desk. The one before is saved first; what cannot be saved stays where it is. */
  async open(id: string): Promise<void> {
    await this.keep();
    await this.show(await this.store.open(id));
  }

  /**
   * Puts a new workbook on the desk, at once: whoever types on types into it. The one before is saved behind it, and
   * comes back where the browser refuses that.
   */
  async create(wished?: string): Promise<void> {
    // Where saving has failed already, nobody is led away from what would be lost.
    if (this.wasRefused) await this.keep();
    const before = this.opened;
    await this.gather();
    const snapshot = this.grid.snapshot();
    const isSaved =
      this.isReadOnly || !this.hasUnsavedChanges ? Promise.resolve() : this.store.save(before, snapshot);
    this.opened = { id: crypto.randomUUID(), name: wished ?? "New workbook", savedAt: Date.now() };
    this.setReadOnly(false);
    this.grid.open();
    this.grid.focus();
    this.tell("opened");
    try {
      await isSaved;
    } catch {
      this.opened = before;
      this.grid.open(snapshot);
      this.autoSave.changed();
      throw new Error(REFUSED);
    }
    this.opened = await this.store.create(wished, this.opened.id);
    this.remember();
    void this.right.take(this.opened.id);
    this.right.tellOfList();
    this.tell("opened");
  }

  async rename(id: string, name: string): Promise<void> {
    const renamed = await this.store.rename(id, name);
    if (id === this.opened.id) this.opened = renamed;
    this.listChanged();
  }

  async duplicate(id: string): Promise<void> {
    if (id === this.opened.id) await this.keep();
    await this.store.duplicate(id);
    this.listChanged();
  }

  /** Deletes a workbook; where it is the open one, another comes on the desk. */
  async delete(id: string): Promise<void> {
    const isOpenElsewhere = id !== this.opened.id || this.isReadOnly;
    if (isOpenElsewhere && (await EditingRight.isHeld(id)))
      throw new Error("This workbook is open in another tab. Close it there first.");
    if (id === this.opened.id) await this.keep();
    await this.store.delete(id);
    if (id === this.opened.id) await this.show(await this.store.openFirst(null));
    this.listChanged();
  }

  async restore(id: string): Promise<void> {
    await this.store.restore(id);
    this.listChanged();
  }

  /** Asks the tab that is changing the workbook to save it and let this one. */
  askForEditing(): void {
    this.right.askFor(this.opened.id);
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.endAsking("unanswered"), ANSWER_TIME);
    this.tell("asking");
  }

  private endAsking(outcome: "refused" | "unanswered"): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    this.tell(outcome);
  }

  /** Saves before it returns, as a page must that goes away; answers whether nothing is lost. */
  saveAtOnce(): boolean {
    return !this.hasUnsavedChanges || this.store.saveAtOnce(this.opened.id, this.grid.snapshot());
  }

  /** Saves everything that was typed, in cells and in the pane. */
  async keep(): Promise<void> {
    if (this.isReadOnly) return;
    await this.gather();
    do await this.autoSave.flush();
    while (this.hasUnsavedChanges && !this.wasRefused);
    if (this.store.isLasting && this.hasUnsavedChanges) throw new Error(REFUSED);
  }

  /** Has the workbook hold what is being typed in a cell, and what was last typed in the pane. */
  private async gather(): Promise<void> {
    if (this.isReadOnly) return;
    await this.grid.endEditing();
    await this.flushPane();
  }

  private async show({ entry, snapshot }: OpenedWorkbook): Promise<void> {
    const before = this.opened.id;
    const right = await this.takeRight(entry.id);
    try {
      // What was typed while another tab was waited for belongs to the workbook that was in sight.
      await this.keep();
    } catch (refused) {
      this.allow(await this.takeRight(before));
      throw refused;
    }
    // In one go: a save that finds the one's cells under the other's name would overwrite it.
    this.opened = entry;
    this.grid.open(snapshot);
    this.allow(right);
    this.remember();
    this.tell("opened");
  }

  /** Asks for the right to change a workbook; answers whether this tab has it now, or when it will. */
  private async takeRight(id: string): Promise<Right> {
    const taken = this.right.take(id);
    if (!(await EditingRight.hasToBeAwaited(id))) return {};
    const late = new Promise<Right>((resolve) => setTimeout(() => resolve({ later: taken }), HAND_OVER_TIME));
    return Promise.race([taken.then((): Right => ({})), late]);
  }

  /** Has the open workbook changed here, now or once it is let go of elsewhere. */
  private allow({ later }: Right): void {
    this.setReadOnly(later !== undefined);
    if (later) void this.editOnce(later);
  }

  private remember(): void {
    try {
      sessionStorage.setItem(OPEN_HERE, this.opened.id);
    } catch {
      // A reload opens the workbook that was saved last.
    }
  }

  /** Goes on with what the other tab has saved, once it has let go. */
  private async editOnce(taken: Promise<void>): Promise<void> {
    const { id } = this.opened;
    await taken;
    if (id !== this.opened.id) return;
    const { entry, snapshot } = await this.store.open(id);
    this.opened = entry;
    this.grid.open(snapshot);
    this.setReadOnly(false);
    this.tell("editable again");
  }

  private async handOver(): Promise<void> {
    try {
      await this.keep();
    } catch {
      // What cannot be saved stays where it can be seen.
      this.right.refuse(this.opened.id);
      return;
    }
    this.setReadOnly(true);
    void this.editOnce(this.right.take(this.opened.id));
  }

  private setReadOnly(isReadOnly: boolean): void {
    this.isReadOnly = isReadOnly;
    clearTimeout(this.waiting);
    this.waiting = undefined;
    this.grid.setReadOnly(isReadOnly);
    if (isReadOnly) this.tell("read only");
  }

  private async readEntryAgain(): Promise<void> {
    const entry = (await this.store.list()).find(({ id }) => id === this.opened.id);
    if (entry) this.opened = { ...this.opened, name: entry.name };
    this.tell("list");
  }

  private listChanged(): void {
    this.right.tellOfList();
    this.tell("list");
  }

  private tell(event: DeskEvent): void {
    this.listener(event);
  }
}

function openHere(): string | null {
  try {
    return sessionStorage.getItem(OPEN_HERE);
  } catch {
    return null;
  }
}
