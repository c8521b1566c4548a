import { uniqueNames } from "../scenarios";
import { allFound, findSheets } from "./findItems";
import { removeSheets } from "./removeSheets";
import { takenNames } from "./takenNames";

/** Longest sheet name that Excel takes. */
const LONGEST_SHEET_NAME = 31;
const ENDING = " values";
/** Size of a sheet. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * Adds copies of sheets with values and formats alone. New sheets take them: copying a sheet as a whole empties the
 * list of what can be undone, and would bring the formulas along.
 */
export async function copyValues(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<{ readonly sheetNames: readonly string[] }> {
  const taken = await takenNames(context);
  const sources = allFound(await findSheets(context, keys), "sheet");
  const wished = sources.map(({ name }) => name.slice(0, LONGEST_SHEET_NAME - ENDING.length) + ENDING);
  const sheetNames = uniqueNames(wished.map(blankPlan), taken).map(({ name }) => name);
  const measured = await measure(context, sources);
  let ids: readonly string[] = [];
  try {
    for (const [index, source] of measured.entries()) copy(context, source, sheetNames[index] ?? "");
    const copies = sheetNames.map((name) => context.workbook.worksheets.getItem(name));
    for (const sheet of copies) sheet.load("id");
    await context.sync();
    ids = copies.map(({ id }) => id);
    for (const sheet of copies) sheet.visibility = "Visible";
    copies[0]?.activate();
    await context.sync();
  } catch (failure) {
    await removeSheets(sheetNames, [], failure, ids);
    throw failure;
  }
  return { sheetNames };
}

const blankPlan = (name: string) => ({ name, cells: [], columnWidths: [], frozenRows: 0, tables: [] });

/** A sheet to copy: where something stands, how wide its columns are, what stays in sight. */
interface Measured {
  readonly used: Excel.Range;
  readonly widths: readonly Excel.RangeFormat[];
  readonly frozen: Excel.Range;
}

/** Two round trips. */
async function measure(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Measured[]> {
  const reading = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject();
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    frozen.load("rowCount,columnCount,rowIndex,columnIndex");
    return { sheet, used, frozen };
  });
  await context.sync();
  const measured = reading.map(({ sheet, used, frozen }) => {
    const columns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
    const widths = Array.from({ length: columns }, (_column, column) => {
      const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
      format.load("columnWidth");
      return format;
    });
    return { used, widths, frozen };
  });
  await context.sync();
  return measured;
}

function copy(context: Excel.RequestContext, { used, widths, frozen }: Measured, name: string): void {
  const sheet = context.workbook.worksheets.add(name);
  sheet.visibility = "Hidden";
  widths.forEach(({ columnWidth }, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidth;
  });
  if (!frozen.isNullObject) freeze(sheet, frozen);
  if (used.isNullObject) return;
  const place = sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount);
  place.copyFrom(used, "Formats");
  place.copyFrom(used, "Values");
}

/** Keeps in sight what another sheet does: rows alone are given as whole rows, columns alone as whole columns. */
function freeze(sheet: Excel.Worksheet, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): void {
  if (rowCount === ROWS) sheet.freezePanes.freezeColumns(columnIndex + columnCount);
  else if (columnCount === COLUMNS) sheet.freezePanes.freezeRows(rowIndex + rowCount);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount));
}
