import type { CellRange } from "../cells/cellAddress";
import { tableAfterShift } from "./tableAfterShift";
import type { CellShift, TableAfterShift } from "./tableAfterShift";

/** What is asked of the engine's tables, whose own type has no name outside. */
export interface ShiftedTable {
  getId(): string;
  getRange(): CellRange;
}

interface OwnShift {
  readonly tableId: string;
  readonly after: CellRange;
}

/**
 * What becomes of the tables when cells are shifted. Cells alone do not say whether a table gets a first column or
 * makes room for one before it, and columns are not deleted with cells; a table's own commands tell so here.
 */
export class TableShifts {
  private readonly own = new WeakMap<CellRange, OwnShift>();

  /** Tells what the table is to become when these cells, this very object, are shifted. */
  announce(cells: CellRange, table: ShiftedTable, after: CellRange): void {
    this.own.set(cells, { tableId: table.getId(), after });
  }

  /** Whether a table's own command shifts these cells. */
  isOwn(cells: CellRange): boolean {
    return this.own.has(cells);
  }

  /** The table's range as it was, the same object, where the shift leaves it alone. */
  after(table: ShiftedTable, range: CellRange, shift: CellShift): TableAfterShift {
    const own = this.own.get(shift.cells);
    return own && own.tableId === table.getId() ? own.after : tableAfterShift(range, shift);
  }
}
