import { openDB } from "idb";
import type { DBSchema, IDBPDatabase, IDBPTransaction } from "idb";
import type { WorkbookSnapshot } from "../grid/Grid";
import type { Shelf } from "./Shelf";
import type { WorkbookEntry } from "./WorkbookEntry";

interface WorkbenchDatabase extends DBSchema {
  entries: { key: string; value: WorkbookEntry };
  contents: { key: string; value: WorkbookSnapshot };
  /** As it was in version 1: the workbook at work and the one that New had put aside. */
  workbooks: { key: "current" | "previous"; value: { savedAt: number; snapshot: WorkbookSnapshot } };
}

type Upgrade = IDBPTransaction<WorkbenchDatabase, ("entries" | "contents" | "workbooks")[], "versionchange">;

/** Keeps workbooks in this browser's database. */
export class BrowserShelf implements Shelf {
  private constructor(private readonly database: IDBPDatabase<WorkbenchDatabase>) {}

  /** Opens the database; rejects where the browser keeps nothing (private windows of some). */
  static async open(name: string): Promise<BrowserShelf> {
    const database = await new Promise<IDBPDatabase<WorkbenchDatabase>>((resolve, reject) => {
      const opening = openDB<WorkbenchDatabase>(name, 2, {
        upgrade: (opened, oldVersion, _newVersion, transaction) => {
          opened.createObjectStore("entries", { keyPath: "id" });
          opened.createObjectStore("contents");
          if (oldVersion === 1) void keepOldWorkbooks(opened, transaction);
        },
        blocked: () => reject(new Error("A tab with an older version holds the database.")),
        // A newer page waits for this one to let go of the old database.
        blocking: (_old, _new, event) => (event.target as IDBDatabase).close(),
      });
      opening.then(resolve, reject);
    });
    return new BrowserShelf(database);
  }

  entries(): Promise<readonly WorkbookEntry[]> {
    return this.database.getAll("entries");
  }

  content(id: string): Promise<WorkbookSnapshot | undefined> {
    return this.database.get("contents", id);
  }

  async put(entry: WorkbookEntry, snapshot?: WorkbookSnapshot): Promise<void> {
    const transaction = this.database.transaction(["entries", "contents"], "readwrite");
    await Promise.all([
      transaction.objectStore("entries").put(entry),
      ...(snapshot ? [transaction.objectStore("contents").put(snapshot, entry.id)] : []),
      transaction.done,
    ]);
  }

  async forget(id: string): Promise<void> {
    const transaction = this.database.transaction(["entries", "contents"], "readwrite");
    await Promise.all([
      transaction.objectStore("entries").delete(id),
      transaction.objectStore("contents").delete(id),
      transaction.done,
    ]);
  }
}

async function keepOldWorkbooks(
  database: IDBPDatabase<WorkbenchDatabase>,
  transaction: Upgrade,
): Promise<void> {
  const names = { current: "Workbook 1", previous: "Workbook 2" } as const;
  for (const key of ["current", "previous"] as const) {
    const old = await transaction.objectStore("workbooks").get(key);
    if (!old) continue;
    const id = crypto.randomUUID();
    await transaction.objectStore("entries").put({ id, name: names[key], savedAt: old.savedAt });
    await transaction.objectStore("contents").put(old.snapshot, id);
  }
  database.deleteObjectStore("workbooks");
}
