import { ExcelRefusal } from "./ExcelRefusal";

/** The tables of the workbook by key, or by the name that they have now; undefined for one that is gone. One round trip. */
export async function findTables(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<readonly (Excel.Table | undefined)[]> {
  const { tables } = context.workbook;
  tables.load("items/id,items/name");
  await context.sync();
  return keys.map(
    (key) =>
      tables.items.find((table) => table.id === key) ?? tables.items.find((table) => table.name === key),
  );
}

/** The sheets of the workbook by key, with their names; undefined for one that is gone. One round trip. */
export async function findSheets(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<readonly (Excel.Worksheet | undefined)[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  return keys.map((key) => worksheets.items.find((sheet) => sheet.id === key));
}

/** All of what was looked for; refuses where one is gone. */
export function allFound<T>(found: readonly (T | undefined)[], what: "sheet" | "table"): readonly T[] {
  return found.map((each) => {
    if (each !== undefined) return each;
    throw new ExcelRefusal("not-found", `A ${what} that was inserted is no longer in this workbook.`);
  });
}
