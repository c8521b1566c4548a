import type { TakenNames } from "../scenarios";
import { ExcelRefusal } from "./ExcelRefusal";

/** Reads which names are taken. Refuses where the workbook takes no sheets. One round trip. */
export async function takenNames(context: Excel.RequestContext): Promise<TakenNames> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected)
    throw new ExcelRefusal("protected", "The structure of the workbook is protected.");
  return {
    sheets: worksheets.items.map((sheet) => sheet.name),
    tables: tables.items.map((table) => table.name),
    names: names.items.map((item) => item.name),
  };
}
