import "../support/customFunctions";
import { catalogue } from "../../src/functions/catalogue";
import { samples, type SheetPlan } from "../../src/scenarios";

type Cells = readonly (readonly unknown[])[];
const functions = catalogue as unknown as Record<string, (...values: unknown[]) => Cells>;
const call = (name: string, ...values: unknown[]): Cells => functions[name]?.(...values, undefined) ?? [];

const plans = samples.find(({ id }) => id === "count-price-reconcile")?.sheets() ?? [];
const sheet = (name: string): SheetPlan => {
  const found = plans.find((plan) => plan.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
};
/** A table of the sample with its headings. */
const table = (name: string): Cells => {
  const { cells, data = [] } = sheet(name);
  return [cells.map(({ content }) => content), ...data.flatMap(({ rows }) => rows)];
};
const MAP = [["Coffee machine", "leave out"]];

const devices = (by: string) => call("COUNTDEVICES", table("RMM export"), "", 45, by, MAP);
const accounts = (by: string) => call("COUNTUSERS", table("Accounts export"), "licensed", "", "", by, MAP);
const assets = (by: string) => call("COUNTDEVICES", table("Assets export"), "", "", by, MAP);

test("three products are recognized, and their counts by month are a history", () => {
  expect(devices("class").at(-1)?.at(-1)).toContain("NinjaOne (console device CSV/XLSX report)");
  expect(accounts("class").at(-1)?.at(-1)).toContain("Microsoft 365 admin center active users export");
  expect(assets("class").at(-1)?.at(-1)).toContain("Snipe-IT assets CSV");
  expect(devices("month")).toEqual([
    ["Month", "Workstations", "Servers", "Network devices", "Mobile devices", "Unclear"],
    [46_235, 12, 3, 0, 0, 0],
    [46_266, 12, 3, 0, 0, 0],
    [46_296, 13, 3, 0, 0, 0],
    [46_327, 13, 3, 0, 0, 0],
  ]);
  expect(accounts("month").map(([, users]) => users)).toEqual(["Users", 18, 19, 18, 17]);
  expect(assets("class")[3]?.slice(0, 2)).toEqual(["Network devices", 4]);
});

test("counts by client stand where the sheet of prices looks for them", () => {
  expect(devices("client").map(([client, workstations, servers]) => [client, workstations, servers])).toEqual(
    [
      ["Name", "Workstations", "Servers"],
      ["Harbor Dental", 8, 2],
      ["Mill Street Dental", 5, 1],
      ["Total", 13, 3],
    ],
  );
  expect(accounts("client").map(([client, users]) => [client, users])).toEqual([
    ["Name", "Users"],
    ["Harbor Dental", 9],
    ["Mill Street Dental", 8],
    ["Total", 17],
  ]);
  expect(assets("client").map((row) => [row[0], row[3]])).toEqual([
    ["Name", "Network devices"],
    ["Harbor Dental", 2],
    ["Mill Street Dental", 2],
    ["Total", 4],
  ]);
});

const HISTORY = [
  ["Month", "Users", "Workstations", "Servers", "Network devices"],
  [46_235, 18, 12, 3, 4],
  [46_266, 19, 12, 3, 4],
  [46_296, 18, 13, 3, 4],
  [46_327, 17, 13, 3, 4],
];

test("the history is rerated and the clients are priced", () => {
  expect(call("RERATE", table("Signed quote"), HISTORY, null)).toEqual([
    ["Month", "Managed dental"],
    [46_235, 2_650],
    [46_266, 2_745],
    [46_296, 2_650],
    [46_327, 2_555],
    ["Total", 10_600],
  ]);
  const clients = [
    ["Scenario", "Users", "Workstations", "Servers", "Network devices"],
    ["Harbor Dental", 9, 8, 2, 2],
    ["Mill Street Dental", 8, 5, 1, 2],
  ];
  expect(call("QUOTECOSTS", table("Signed quote"), clients, "monthly", 0, true, null)).toEqual([
    ["", "Managed dental"],
    ["Harbor Dental", 1_565],
    ["Mill Street Dental", 1_290],
  ]);
});

test("the invoice is taken apart to the cent", () => {
  const found = call(
    "RECONCILE",
    table("Invoice received"),
    table("Signed quote"),
    "Managed dental",
    HISTORY,
    null,
    null,
  );
  expect(found).toEqual([
    [
      ...["Line", "Billed quantity", "Expected quantity", "Billed rate", "Expected rate"],
      ...["Billed", "Expected", "Difference", "Finding"],
    ],
    ["Base fee", 2, 1, 300, 300, 600, 300, 300, "billed twice"],
    ["Users", 19, 17, 95, 95, 1_805, 1_615, 190, "quantity: 2 more than counted"],
    ["Server", 3, 3, 195, 180, 585, 540, 45, "rate: 15.00 above the contract"],
    ["Network", 4, 4, 25, 25, 120, 100, 20, "arithmetic: 4 × 25.00 is 100.00, not 120.00"],
    ["Security awareness pack", 1, "", 150, "", 150, "", 150, "not in the contract"],
    ["Total", "", "", "", "", 3_260, 2_555, 705, ""],
    ["Dispute", "", "", "", "", "", "", 705, ""],
    ["Not billed", "", "", "", "", "", "", 0, ""],
    ["Pay", "", "", "", "", 2_555, "", "", ""],
  ]);
});
