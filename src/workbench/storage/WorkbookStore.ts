import { openDB } from "idb";
import type { DBSchema, IDBPDatabase } from "idb";
import type { WorkbookSnapshot } from "../grid/Grid";

interface KeptWorkbook {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly snapshot: WorkbookSnapshot;
}

interface WorkbenchDatabase extends DBSchema {
  workbooks: { key: "current" | "previous"; value: KeptWorkbook };
}

/** Where the last change of a page that goes away is put: a database would answer too late. */
const LAST_CHANGE = "pricing-workbench.last-change";

/** Keeps the workbook in this browser: the one at work and the one that New put aside. */
export class WorkbookStore {
  private constructor(private readonly database: IDBPDatabase<WorkbenchDatabase>) {}

  /** Opens the store; rejects where the browser keeps nothing (private windows of some). */
  static async open(name = "pricing-workbench"): Promise<WorkbookStore> {
    const database = await openDB<WorkbenchDatabase>(name, 1, {
      upgrade: (opened) => void opened.createObjectStore("workbooks"),
    });
    return new WorkbookStore(database);
  }

  /** The workbook at work when the page was last here. */
  async current(): Promise<WorkbookSnapshot | undefined> {
    const stored = await this.database.get("workbooks", "current");
    const last = readLastChange();
    if (last && last.savedAt > (stored?.savedAt ?? 0)) {
      await this.database.put("workbooks", last, "current");
      return last.snapshot;
    }
    return stored?.snapshot;
  }

  async previous(): Promise<WorkbookSnapshot | undefined> {
    return (await this.database.get("workbooks", "previous"))?.snapshot;
  }

  async save(snapshot: WorkbookSnapshot): Promise<void> {
    await this.database.put("workbooks", { savedAt: Date.now(), snapshot }, "current");
  }

  /** Saves before it returns, for a page that goes away. A workbook too large for this keeps its last save. */
  saveAtOnce(snapshot: WorkbookSnapshot): void {
    const kept: KeptWorkbook = { savedAt: Date.now(), snapshot };
    try {
      localStorage.setItem(LAST_CHANGE, JSON.stringify(kept));
    } catch {
      localStorage.removeItem(LAST_CHANGE);
    }
  }

  /** Puts the snapshot where New's undoing finds it. */
  async putAside(snapshot: WorkbookSnapshot): Promise<void> {
    await this.database.put("workbooks", { savedAt: Date.now(), snapshot }, "previous");
  }
}

function readLastChange(): KeptWorkbook | undefined {
  const text = localStorage.getItem(LAST_CHANGE);
  localStorage.removeItem(LAST_CHANGE);
  return text === null ? undefined : (JSON.parse(text) as KeptWorkbook);
}
