import { ExcelWorkbook } from "../../src/workbook";
import { HostWorkbook } from "../support/officeHost/HostWorkbook";
import { openExcel } from "../support/officeHost/openExcel";
import { richPlans } from "./richPlans";

async function insertedTable() {
  const workbook = new HostWorkbook();
  const excel = openExcel(workbook);
  const port = new ExcelWorkbook();
  const added = await port.addSheets(richPlans);
  if (!added.ok) throw new Error(added.problem.message);
  const key = added.value.tables[0]?.key ?? "";
  return { workbook, excel, port, key, sheet: workbook.sheet("Quotes") };
}

const three = [
  ["Users", "Basis"],
  [1, "365"],
  [2, "actual"],
  [3, "30"],
];

test("Rows that are added take formats, rules and formulas of the last row, and push down what stands below", async () => {
  const { port, key, sheet } = await insertedTable();
  sheet.GetRange("A8").Formulas = [["below"]];
  sheet.GetRange("F8").Formulas = [["beside"]];
  expect((await port.writeTables([{ key, rows: three }])).ok).toBe(true);
  expect(sheet.tables[0]?.range.block).toBe("A3:C6");
  expect(sheet.contents).toMatchObject({
    A6: 3,
    B6: "30",
    C6: "=PERUSER([@Users],150)",
    A9: "below",
    F8: "beside",
  });
  expect(sheet.cells.get("A6")).toMatchObject({ numberFormat: "#,##0", looks: { "Fill.Color": "#FFF9E0" } });
  expect(sheet.cells.get("B6")?.validation.Rule).toEqual({
    list: { inCellDropDown: true, source: "actual,30,365" },
  });
});

test("A table of one row grows with the looks of that row, not of its headings", async () => {
  const { port, key, sheet } = await insertedTable();
  await port.writeTables([{ key, rows: three.slice(0, 2) }]);
  expect(sheet.tables[0]?.range.block).toBe("A3:C4");
  await port.writeTables([{ key, rows: three }]);
  expect(sheet.contents).toMatchObject({
    A4: 1,
    A5: 2,
    A6: 3,
    C4: "=PERUSER([@Users],150)",
    C6: "=PERUSER([@Users],150)",
  });
  for (const address of ["A4", "A5", "A6"]) {
    expect(sheet.cells.get(address)?.looks["Fill.Color"]).toBe("#FFF9E0");
  }
});

test("A formula that the user typed stays while it says the same, and goes when the value changes", async () => {
  const { port, key, sheet } = await insertedTable();
  sheet.GetRange("A4").Formulas = [["=20*2"]];
  const rows = [["Users"], [40], [60]];
  await port.writeTables([{ key, rows }]);
  expect(sheet.contents["A4"]).toBe("=20*2");
  await port.writeTables([{ key, rows: [["Users"], [41], [60]] }]);
  expect(sheet.contents["A4"]).toBe(41);
});

test("A protected sheet takes no change, and is named", async () => {
  const { port, key, sheet, workbook } = await insertedTable();
  workbook.sheet("Quotes").Protection.Protected = true;
  const before = structuredClone(sheet.contents);
  const outcome = await port.writeTables([{ key, rows: three }]);
  expect(outcome).toMatchObject({
    ok: false,
    problem: { code: "protected", message: "The sheet “Quotes” is protected." },
  });
  expect(sheet.contents).toEqual(before);
});

test("Another table in the way keeps the table from growing, and nothing is changed", async () => {
  const { port, key, sheet } = await insertedTable();
  sheet.GetRange("C9").Formulas = [["Other"]];
  sheet.Tables.Add(sheet.GetRange("C9:D10"), true);
  const before = structuredClone(sheet.contents);
  expect((await port.writeTables([{ key, rows: three }])).ok).toBe(false);
  expect(sheet.contents).toEqual(before);
});

test("Many cells are read in answers that Excel can give", async () => {
  const { port, key, sheet, excel } = await insertedTable();
  const rows = [["Users"], ...Array.from({ length: 50_000 }, (_row, index) => [index])];
  expect(await port.writeTables([{ key, rows }])).toEqual({ ok: true, value: undefined });
  expect(Math.max(...excel.bytes)).toBeLessThan(5e6);
  const before = excel.requests;
  const outcome = await port.readTables([key]);
  expect(outcome.ok && outcome.value[0]?.rows).toHaveLength(50_001);
  // Names, size, and 150,000 cells in two answers.
  expect(excel.requests - before).toBeLessThanOrEqual(5);
  expect(sheet.tables[0]?.range.rows).toBe(50_001);
});
