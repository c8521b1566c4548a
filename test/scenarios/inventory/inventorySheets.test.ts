import { inventorySheets, type InventoryPlan, type SheetPlan } from "../../../src/scenarios";

const LIST = [
  ["Hostname", "Type", "Last seen"],
  ["PC1", "Laptop", 46_300],
  ["=1+1", "Toaster", 46_200],
];
const COUNT = [
  ["Class", "Counted", "Stale", "Duplicate", "Left out", "Unclear", "Rows", "Notes"],
  ["Total", 1, 0, 0, 0, 1, 2, ""],
];
const DEVICES: InventoryPlan = {
  kind: "devices",
  source: "A list of devices, 2 rows, from devices.csv.",
  asOf: 46_300,
  days: 30,
  basis: "enabled",
  list: { blocks: [LIST.slice(0, 2), LIST.slice(2)], dates: [2] },
  counts: [{ by: "class", rows: COUNT }],
  mapTable: undefined,
  map: [["Toaster", "leave out"]],
};
const named = (plans: readonly SheetPlan[], name: string): SheetPlan => {
  const found = plans.find((plan) => plan.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
};
const formulas = ({ cells }: SheetPlan) =>
  cells.flatMap(({ content }) => (typeof content === "string" && content.startsWith("=") ? [content] : []));

test("counts are formulas over the list, the settings and the map", () => {
  const plans = inventorySheets({ ...DEVICES, counts: [...DEVICES.counts, { by: "client", rows: [] }] });
  expect(plans.map(({ name }) => name)).toEqual([
    "Device counts",
    "Devices by client",
    "Devices",
    "Inventory map",
  ]);
  const call = (by: string) =>
    `=COUNTDEVICES(Device_list[#All],'Device counts'!$B$4,'Device counts'!$B$5,"${by}",Inventory_map[#All])`;
  expect(plans.flatMap(formulas)).toEqual([call("class"), call("client"), call("row")]);
});

test("a list of accounts has its basis and its days where its formulas read them", () => {
  const plans = inventorySheets({ ...DEVICES, kind: "accounts", basis: "active" });
  const counts = named(plans, "User counts");
  expect(formulas(counts)).toEqual([
    `=COUNTUSERS(Account_list[#All],'User counts'!$B$5,'User counts'!$B$4,'User counts'!$B$6,"class",Inventory_map[#All])`,
  ]);
  const settings = counts.cells.filter(({ column, row }) => column === 1 && row >= 3 && row <= 5);
  expect(settings.map(({ content }) => content)).toEqual([46_300, "active", 30]);
});

test("the list stands as data from the first row on, right of what becomes of its rows, with dates as dates", () => {
  const sheet = named(inventorySheets(DEVICES), "Devices");
  expect(sheet.data).toEqual([
    { row: 1, column: 3, rows: LIST.slice(1, 2) },
    { row: 2, column: 3, rows: LIST.slice(2) },
  ]);
  expect(sheet.tables).toEqual([{ name: "Device_list", firstRow: 0, firstColumn: 3, rows: 3, columns: 3 }]);
  expect(sheet.formats).toContainEqual(expect.objectContaining({ column: 5, numberFormat: "yyyy-mm-dd" }));
  expect(sheet.cells.filter(({ column }) => column >= 3).map(({ content }) => content)).toEqual(LIST[0]);
});

test("a heading that begins with = is none but a heading", () => {
  const blocks = [
    [
      ["=cmd", "Type"],
      ["PC1", "Laptop"],
    ],
  ];
  const sheet = named(inventorySheets({ ...DEVICES, list: { blocks, dates: [] } }), "Devices");
  expect(sheet.cells.find(({ column }) => column === 3)?.content).toBe("'=cmd");
});

test("without the list counts are values with their source, date and settings", () => {
  const plans = inventorySheets({ ...DEVICES, list: undefined });
  expect(plans.map(({ name }) => name)).toEqual(["Device counts"]);
  const [sheet] = plans;
  expect(plans.flatMap(formulas)).toEqual([]);
  expect(sheet?.data).toEqual([{ row: 7, column: 0, rows: COUNT.slice(1) }]);
  expect(sheet?.cells.map(({ content }) => content)).toEqual(
    expect.arrayContaining([DEVICES.source, 46_300, 30, ...(COUNT[0] ?? [])]),
  );
});

test("the map of the workbook serves a further list", () => {
  const plans = inventorySheets({ ...DEVICES, mapTable: "Inventory_map" });
  expect(plans.map(({ name }) => name)).toEqual(["Device counts", "Devices"]);
  expect(named(inventorySheets(DEVICES), "Inventory map")).toMatchObject({
    data: [{ row: 5, column: 0, rows: [["Toaster", "leave out"]] }],
    tables: [{ name: "Inventory_map", columns: 2 }],
  });
});
