import type { WorkbookSnapshot } from "../grid/Grid";

interface Kept {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly snapshot: WorkbookSnapshot;
}

const keyOf = (id: string): string => `pricing-workbench.last-change.${id}`;

/**
 * Keeps the last change of a page that goes away: a database would answer too late.
 * @returns whether it is kept; a workbook of some millions of characters is too large
 */
export function keepLastChange(id: string, snapshot: WorkbookSnapshot): boolean {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify({ savedAt: Date.now(), snapshot } satisfies Kept));
    return true;
  } catch {
    return false;
  }
}

/** Takes the last change of the workbook out of where it was kept; undefined where there is none. */
export function takeLastChange(id: string): Kept | undefined {
  try {
    const text = localStorage.getItem(keyOf(id));
    localStorage.removeItem(keyOf(id));
    return text === null ? undefined : (JSON.parse(text) as Kept);
  } catch {
    return undefined;
  }
}
