import type { WorkbookSnapshot } from "../grid/Grid";

/** A workbook as the list of workbooks shows it. */
export interface WorkbookEntry {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** When it was deleted; until it is forgotten for good it can be restored. */
  readonly deletedAt?: number;
}

/** A workbook with what it holds; without a snapshot it is empty. */
export interface OpenedWorkbook {
  readonly entry: WorkbookEntry;
  readonly snapshot: WorkbookSnapshot | undefined;
}
