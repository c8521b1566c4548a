import { findTables } from "./findItems";
import { BYTES_A_CELL_READ, CELLS_A_READING, RequestBudget } from "./RequestBudget";
import type { CellContent, TableContents } from "./WorkbookPort";

/** A table as Excel has it: the body with its values and its formulas. */
export interface ReadTable {
  readonly table: Excel.Table;
  readonly key: string;
  readonly name: string;
  readonly headers: readonly string[];
  /** Where the body begins on its sheet. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellContent[])[];
  readonly formulas: readonly (readonly CellContent[])[];
  /** The formulas as they read in any row, where they were asked for. */
  readonly movable: readonly (readonly CellContent[])[];
}

/**
 * Reads headers and bodies of tables. Two round trips, and one more for each hundred thousand cells.
 *
 * @param toWrite whether rows may be moved after it, with their formulas
 */
export async function readBodies(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  toWrite = false,
): Promise<readonly ReadTable[]> {
  const reading = tables.map((table) => {
    const body = table.getDataBodyRange();
    body.load("rowIndex,columnIndex,rowCount,columnCount");
    table.columns.load("items/name");
    return { table, body };
  });
  await context.sync();
  const parts = reading.flatMap(({ table, body }) => {
    const { rowIndex, columnIndex, rowCount, columnCount } = body;
    const most = Math.max(1, Math.floor(CELLS_A_READING / columnCount / (toWrite ? 1.5 : 1)));
    return Array.from({ length: Math.ceil(rowCount / most) }, (_part, index) => {
      const [row, rows] = [index * most, Math.min(most, rowCount - index * most)];
      const read = () => {
        const range = table.worksheet.getRangeByIndexes(rowIndex + row, columnIndex, rows, columnCount);
        range.load("values,formulas");
        if (toWrite) range.load("formulasR1C1");
        return range;
      };
      return { table, cells: rows * columnCount, read };
    });
  });
  const read: { readonly table: Excel.Table; readonly range: Excel.Range }[] = [];
  const budget = new RequestBudget(context, "reading");
  for (const part of parts) {
    await budget.spend(part.cells * BYTES_A_CELL_READ * (toWrite ? 1.5 : 1));
    read.push({ table: part.table, range: part.read() });
  }
  await context.sync();
  return reading.map(({ table, body }) => {
    const own = read.filter((part) => part.table === table).map(({ range }) => range);
    return {
      table,
      key: table.id,
      name: table.name,
      headers: table.columns.items.map(({ name }) => name),
      row: body.rowIndex,
      column: body.columnIndex,
      values: own.flatMap((range) => range.values as CellContent[][]),
      formulas: own.flatMap((range) => range.formulas as CellContent[][]),
      movable: toWrite ? own.flatMap((range) => range.formulasR1C1 as CellContent[][]) : [],
    };
  });
}

/** The tables by key; undefined for one that is gone. */
export async function readTables(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<readonly (TableContents | undefined)[]> {
  const found = await findTables(context, keys);
  const bodies = await readBodies(
    context,
    found.filter((table) => table !== undefined),
  );
  return found.map((table) => {
    const body = bodies.find((each) => each.table === table);
    return body && { key: body.key, name: body.name, rows: [body.headers, ...body.values] };
  });
}
