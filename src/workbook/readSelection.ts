import { ExcelRefusal } from "./ExcelRefusal";
import { SELECTION_LIMIT, type CellContent, type SelectedCells } from "./WorkbookPort";

/**
 * Reads what is selected; of a selection that is too big, what stands in it from its first cell on.
 *
 * @param most cells that are read
 */
export async function readSelection(
  context: Excel.RequestContext,
  most = SELECTION_LIMIT,
): Promise<SelectedCells> {
  const selected = context.workbook.getSelectedRange();
  const filled = selected.getUsedRangeOrNullObject(true);
  selected.load("rowIndex,columnIndex,rowCount,columnCount");
  filled.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const isSmall = selected.rowCount * selected.columnCount <= most;
  if (!isSmall && filled.isNullObject) throw new ExcelRefusal("not-found", "The selected cells are empty.");
  const { rowIndex, columnIndex, rowCount, columnCount } = isSmall ? selected : filled;
  const columns = Math.min(columnCount, most);
  const rows = Math.min(rowCount, Math.floor(most / columns));
  const cells = selected.worksheet.getRangeByIndexes(rowIndex, columnIndex, rows, columns);
  cells.load("address,values,formulas");
  await context.sync();
  const isCut = rows < rowCount || columns < columnCount;
  return {
    ...(isCut ? { isCut } : {}),
    address: cells.address,
    values: cells.values as CellContent[][],
    formulas: cells.formulas as CellContent[][],
  };
}
