import { inventorySheets, MAP_TABLE, type InventoryPlan } from "../scenarios";
import type { WorkbookPort } from "../workbook";
import { refusal, report, type ActionReport } from "./ActionReport";
import { teachInventoryMap } from "./inventoryMap";
import { sheetList } from "./sheetList";

/**
 * Adds the sheets of a list that was counted: its counts, the list with what becomes of each row, and the map. A map
 * that the workbook has already serves this list, too, and learns what is new.
 */
export async function insertInventory(workbook: WorkbookPort, plan: InventoryPlan): Promise<ActionReport> {
  const found = await workbook.readTables([MAP_TABLE]);
  if (!found.ok) return refusal(found.problem);
  const [table] = found.value;
  if (table !== undefined && plan.list !== undefined) {
    const taught = await teachInventoryMap(workbook, table, plan.map);
    if (!taught.ok) return refusal(taught.problem);
  }
  return report(
    await workbook.addSheets(inventorySheets({ ...plan, mapTable: table?.name })),
    ({ sheets }) => `Added ${sheetList(sheets.map(({ name }) => name))}.`,
  );
}
