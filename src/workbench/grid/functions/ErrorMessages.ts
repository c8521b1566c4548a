/** Why a cell shows an error value, as the function said it. */
export interface ErrorMessage {
  readonly code: string;
  readonly message: string;
  readonly functionName: string;
}

/** The messages of failing cells, by cell. A cell has as many as it calls functions that failed. */
export class ErrorMessages {
  private readonly byCell = new Map<string, ErrorMessage[]>();

  /** Keeps what the function said of this cell, in place of what it said before. */
  set(sheetId: string, row: number, column: number, message: ErrorMessage): void {
    this.clear(sheetId, row, column, message.functionName);
    const key = cellKey(sheetId, row, column);
    this.byCell.set(key, [...(this.byCell.get(key) ?? []), message]);
  }

  /** Forgets what the function said of this cell: it has an answer now. */
  clear(sheetId: string, row: number, column: number, functionName: string): void {
    const key = cellKey(sheetId, row, column);
    const kept = (this.byCell.get(key) ?? []).filter((each) => each.functionName !== functionName);
    if (kept.length > 0) this.byCell.set(key, kept);
    else this.byCell.delete(key);
  }

  /** The message for a cell that shows this error value; undefined where no function of ours caused it. */
  find(sheetId: string, row: number, column: number, shown: string): ErrorMessage | undefined {
    const messages = this.byCell.get(cellKey(sheetId, row, column)) ?? [];
    return [...messages].reverse().find((each) => each.code === shown);
  }

  /** Forgets everything: rows moved, and every message stands at an old address. */
  clearAll(): void {
    this.byCell.clear();
  }

  get isEmpty(): boolean {
    return this.byCell.size === 0;
  }
}

const cellKey = (sheetId: string, row: number, column: number): string => `${sheetId}!${row},${column}`;
