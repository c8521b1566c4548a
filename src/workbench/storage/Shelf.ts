import type { WorkbookSnapshot } from "../grid/Grid";
import type { WorkbookEntry } from "./WorkbookEntry";

/** Where workbooks are kept. */
export interface Shelf {
  entries(): Promise<readonly WorkbookEntry[]>;
  content(id: string): Promise<WorkbookSnapshot | undefined>;
  /** Keeps the entry, and with a snapshot also what it holds: both or neither. */
  put(entry: WorkbookEntry, snapshot?: WorkbookSnapshot): Promise<void>;
  forget(id: string): Promise<void>;
}

/** Keeps workbooks as long as the page is there: for browsers that keep nothing. */
export class MemoryShelf implements Shelf {
  private readonly held = new Map<string, WorkbookEntry>();
  private readonly contents = new Map<string, WorkbookSnapshot>();

  entries(): Promise<readonly WorkbookEntry[]> {
    return Promise.resolve([...this.held.values()]);
  }

  content(id: string): Promise<WorkbookSnapshot | undefined> {
    return Promise.resolve(this.contents.get(id));
  }

  put(entry: WorkbookEntry, snapshot?: WorkbookSnapshot): Promise<void> {
    this.held.set(entry.id, entry);
    if (snapshot) this.contents.set(entry.id, snapshot);
    return Promise.resolve();
  }

  forget(id: string): Promise<void> {
    this.held.delete(id);
    this.contents.delete(id);
    return Promise.resolve();
  }
}
