import type { FWorksheet } from "@univerjs/sheets/facade";

/** Whether the cell can be seen whole, without scrolling. */
export function isInSight(sheet: FWorksheet, row: number, column: number): boolean {
  const sight = sheet.getVisibleRange();
  if (!sight) return false;
  const { startRow, endRow, startColumn, endColumn } = sight;
  return row >= startRow && row < endRow && column >= startColumn && column < endColumn;
}
