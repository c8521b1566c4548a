import type { FormatPlan } from "../../scenarios";

/** Number formats of cells that hold nothing of their own, cell by cell: those that stand below one another are one block. */
export class NumberFormats {
  private readonly blocks: FormatPlan[] = [];
  private readonly lowest = new Map<number, number>();

  /** Takes the cells of a sheet row by row. */
  add(row: number, column: number, numberFormat: string): void {
    const at = this.lowest.get(column);
    const above = at === undefined ? undefined : this.blocks[at];
    if (at !== undefined && above?.numberFormat === numberFormat && above.row + above.rows === row) {
      this.blocks[at] = { ...above, rows: above.rows + 1 };
      return;
    }
    this.lowest.set(column, this.blocks.length);
    this.blocks.push({ row, column, rows: 1, columns: 1, numberFormat });
  }

  get plans(): readonly FormatPlan[] {
    return this.blocks;
  }
}
