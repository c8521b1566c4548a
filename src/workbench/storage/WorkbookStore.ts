import { openDB } from "idb";
import type { DBSchema, IDBPDatabase } from "idb";
import type { WorkbookSnapshot } from "../grid/Grid";

interface WorkbenchDatabase extends DBSchema {
  workbooks: { key: "current" | "previous"; value: { savedAt: number; snapshot: WorkbookSnapshot } };
}

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

  async current(): Promise<WorkbookSnapshot | undefined> {
    return (await this.database.get("workbooks", "current"))?.snapshot;
  }

  async previous(): Promise<WorkbookSnapshot | undefined> {
    return (await this.database.get("workbooks", "previous"))?.snapshot;
  }

  async save(snapshot: WorkbookSnapshot): Promise<void> {
    await this.database.put("workbooks", { savedAt: Date.now(), snapshot }, "current");
  }

  /** Puts the snapshot where New's undoing finds it. */
  async putAside(snapshot: WorkbookSnapshot): Promise<void> {
    await this.database.put("workbooks", { savedAt: Date.now(), snapshot }, "previous");
  }
}
