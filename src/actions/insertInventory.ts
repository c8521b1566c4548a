import { inventorySheets, MAP_TABLE, type InventoryPlan } from "../scenarios";
import type { TableContents, WorkbookPort } from "../workbook";
import { refusal, report, type ActionReport } from "./ActionReport";
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
    const taught = await teach(workbook, table, plan.map);
    if (!taught.ok) return refusal(taught.problem);
  }
  return report(
    await workbook.addSheets(inventorySheets({ ...plan, mapTable: table?.name })),
    ({ sheets }) => `Added ${sheetList(sheets.map(({ name }) => name))}.`,
  );
}

/** Writes what the map does not say yet below what it says; what it says stays. */
async function teach(workbook: WorkbookPort, table: TableContents, map: InventoryPlan["map"]) {
  const [headings = [], ...rows] = table.rows;
  const known = rows.filter((row) => row.some((cell) => cell !== ""));
  const key = (cell: unknown) => String(cell).trim().toLowerCase();
  const fresh = map.filter(([from]) => known.every(([each]) => key(each) !== key(from)));
  if (fresh.length === 0) return { ok: true, value: undefined } as const;
  const blank = headings.map(() => "");
  const lines = fresh.map((pair) => headings.map((_heading, column) => pair[column] ?? ""));
  return workbook.writeTables([
    { key: table.key, rows: [headings, ...known, ...lines, blank], before: table.rows },
  ]);
}
