import type { CellRange } from "../cells/cellAddress";

/** Cells that are taken out or put in, and where those behind them go. */
export interface CellShift {
  readonly cells: CellRange;
  /** Up and left close the gap of deleted cells, down and right make room for new ones. */
  readonly way: "up" | "left" | "down" | "right";
}

/**
 * What becomes of a table: the cells that it has then; "gone" where all of it is deleted; "torn" where some of its
 * cells would move away from the others, and where a deletion takes its headings but not its rows.
 */
export type TableAfterShift = CellRange | "gone" | "torn";

/** What becomes of a table when cells of its sheet are shifted. A table left as it was is the same object. */
export function tableAfterShift(table: CellRange, { cells, way }: CellShift): TableAfterShift {
  if (way === "up" || way === "down") return afterVerticalShift(table, cells, way);
  const shifted = afterVerticalShift(turned(table), turned(cells), way === "left" ? "up" : "down");
  if (shifted === "gone" || shifted === "torn") return shifted;
  const after = turned(shifted);
  const hasMoved = after.startColumn !== table.startColumn || after.endColumn !== table.endColumn;
  if (!hasMoved) return table;
  // Rows come and go; a column has a name that formulas know.
  const isAsWide = after.endColumn - after.startColumn === table.endColumn - table.startColumn;
  return isAsWide ? after : "torn";
}

function afterVerticalShift(table: CellRange, cells: CellRange, way: "up" | "down"): TableAfterShift {
  const isBeside = cells.startColumn > table.endColumn || cells.endColumn < table.startColumn;
  if (isBeside || cells.startRow > table.endRow) return table;
  if (cells.startColumn > table.startColumn || cells.endColumn < table.endColumn) return "torn";
  const rows = cells.endRow - cells.startRow + 1;
  if (way === "down") {
    const startRow = cells.startRow <= table.startRow ? table.startRow + rows : table.startRow;
    return { ...table, startRow, endRow: table.endRow + rows };
  }
  if (cells.endRow < table.startRow) {
    return { ...table, startRow: table.startRow - rows, endRow: table.endRow - rows };
  }
  if (cells.startRow > table.startRow) {
    return { ...table, endRow: Math.max(cells.startRow - 1, table.endRow - rows) };
  }
  return cells.endRow >= table.endRow ? "gone" : "torn";
}

/** The same with rows for columns. */
function turned({ startRow, startColumn, endRow, endColumn }: CellRange): CellRange {
  return { startRow: startColumn, startColumn: startRow, endRow: endColumn, endColumn: endRow };
}
