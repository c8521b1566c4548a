import { insertInventory } from "../../src/actions";
import type { InventoryPlan } from "../../src/scenarios";
import { MemoryWorkbook } from "../support/MemoryWorkbook";

const plan = (map: InventoryPlan["map"]): InventoryPlan => ({
  kind: "devices",
  source: "A list.",
  asOf: undefined,
  days: undefined,
  basis: "enabled",
  list: {
    blocks: [
      [
        ["Hostname", "Type"],
        ["PC1", "Toaster"],
      ],
    ],
    dates: [],
  },
  counts: [{ by: "class", rows: [["Class"]] }],
  mapTable: undefined,
  map,
});

test("a second list shares the map of the first, which learns what is new and keeps what it says", async () => {
  const workbook = new MemoryWorkbook("workbench");
  expect(await insertInventory(workbook, plan([["Toaster", "leave out"]]))).toEqual({
    done: true,
    message: "Added sheets “Device counts”, “Devices”, and “Inventory map”.",
  });
  const again = await insertInventory(
    workbook,
    plan([
      ["toaster", "Servers"],
      ["Kettle", "Kitchen"],
    ]),
  );
  expect(again.message).toContain("“Device counts");
  expect(again.message).not.toContain("Inventory map");
  const found = await workbook.readTables(["Inventory_map"]);
  const rows = found.ok ? (found.value[0]?.rows ?? []) : [];
  expect(rows.filter((row) => row.some((cell) => cell !== ""))).toEqual([
    ["Heading or value", "What it means"],
    ["Toaster", "leave out"],
    ["Kettle", "Kitchen"],
  ]);
});
