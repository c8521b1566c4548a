import type { WorkbookSnapshot } from "../grid/Grid";
import { BrowserShelf } from "./BrowserShelf";
import { keepLastChange, takeLastChange } from "./LastChange";
import { MemoryShelf } from "./Shelf";
import type { Shelf } from "./Shelf";
import type { OpenedWorkbook, WorkbookEntry } from "./WorkbookEntry";

/** How long a deleted workbook can be restored, in milliseconds. */
const RESTORABLE = 7 * 24 * 60 * 60 * 1000;

/** The workbooks that this browser keeps, by name. */
export class WorkbookStore {
  private constructor(
    private readonly shelf: Shelf,
    /** Whether workbooks outlast the page. */
    readonly isLasting: boolean,
  ) {}

  /** Opens the store. Where the browser keeps nothing, workbooks last as long as the page. */
  static async open(name = "pricing-workbench"): Promise<WorkbookStore> {
    try {
      const store = new WorkbookStore(await BrowserShelf.open(name), true);
      await store.forgetDeleted();
      return store;
    } catch {
      return new WorkbookStore(new MemoryShelf(), false);
    }
  }

  /** All workbooks, the one saved last first; deleted ones behind the others. */
  async list(): Promise<readonly WorkbookEntry[]> {
    const entries = [...(await this.shelf.entries())];
    return entries.sort(
      (one, other) =>
        Number(one.deletedAt !== undefined) - Number(other.deletedAt !== undefined) ||
        other.savedAt - one.savedAt,
    );
  }

  /** The workbook of this id, or else the one that was saved last, or else a new one. */
  async openFirst(id: string | null): Promise<OpenedWorkbook> {
    const kept = (await this.list()).filter(({ deletedAt }) => deletedAt === undefined);
    const entry = kept.find((each) => each.id === id) ?? kept[0];
    return entry ? this.open(entry.id) : { entry: await this.create(), snapshot: undefined };
  }

  /** Opens a workbook with what it held last; throws for one that is gone. */
  async open(id: string): Promise<OpenedWorkbook> {
    const entry = await this.entry(id);
    const last = takeLastChange(id);
    if (last && last.savedAt > entry.savedAt) {
      const saved = { ...entry, savedAt: last.savedAt };
      await this.shelf.put(saved, last.snapshot);
      return { entry: saved, snapshot: last.snapshot };
    }
    return { entry, snapshot: await this.shelf.content(id) };
  }

  /** Adds a workbook, by default under the next free number. */
  async create(name?: string, id: string = crypto.randomUUID()): Promise<WorkbookEntry> {
    const entry = { id, name: freeName(await this.names(), name), savedAt: Date.now() };
    await this.shelf.put(entry);
    return entry;
  }

  /** Keeps what the workbook holds now. One that was forgotten meanwhile comes back under the name it had. */
  async save(opened: WorkbookEntry, snapshot: WorkbookSnapshot): Promise<void> {
    const entries = await this.shelf.entries();
    const entry = entries.find(({ id }) => id === opened.id) ?? opened;
    await this.shelf.put({ ...entry, savedAt: Date.now() }, snapshot);
  }

  /** Saves before it returns, for a page that goes away; answers whether it could. */
  saveAtOnce(id: string, snapshot: WorkbookSnapshot): boolean {
    return this.isLasting && keepLastChange(id, snapshot);
  }

  /** Renames a workbook; a name that is taken is numbered. */
  async rename(id: string, name: string): Promise<WorkbookEntry> {
    const entry = await this.entry(id);
    const others = (await this.names()).filter((each) => each !== entry.name);
    const renamed = { ...entry, name: freeName(others, name.trim() || entry.name) };
    await this.shelf.put(renamed);
    return renamed;
  }

  async duplicate(id: string): Promise<WorkbookEntry> {
    const { entry, snapshot } = await this.open(id);
    const copy = await this.create(`${entry.name} (copy)`);
    if (snapshot) await this.shelf.put(copy, snapshot);
    return copy;
  }

  /** Deletes a workbook; for a week it can be restored. */
  async delete(id: string): Promise<void> {
    await this.shelf.put({ ...(await this.entry(id)), deletedAt: Date.now() });
  }

  async restore(id: string): Promise<void> {
    const { name, savedAt } = await this.entry(id);
    await this.shelf.put({ id, name, savedAt });
  }

  private async entry(id: string): Promise<WorkbookEntry> {
    const entry = (await this.shelf.entries()).find((each) => each.id === id);
    if (!entry) throw new Error("This workbook is no longer kept in this browser.");
    return entry;
  }

  private async names(): Promise<readonly string[]> {
    return (await this.shelf.entries()).map(({ name }) => name);
  }

  private async forgetDeleted(): Promise<void> {
    for (const { id, deletedAt } of await this.shelf.entries()) {
      if (deletedAt !== undefined && deletedAt < Date.now() - RESTORABLE) await this.shelf.forget(id);
    }
  }
}

/** The wished name, numbered where it is taken; without one the next "Workbook 1". */
function freeName(taken: readonly string[], wished?: string): string {
  const isFree = (name: string): boolean => !taken.some((each) => each.toLowerCase() === name.toLowerCase());
  const numbered = (number: number): string =>
    wished === undefined ? `Workbook ${number}` : number === 1 ? wished : `${wished} (${number})`;
  let number = 1;
  while (!isFree(numbered(number))) number += 1;
  return numbered(number);
}
