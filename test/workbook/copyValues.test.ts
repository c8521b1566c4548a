import { ExcelWorkbook } from "../../src/workbook";
import { HostWorkbook } from "../support/officeHost/HostWorkbook";
import { openExcel } from "../support/officeHost/openExcel";
import { richPlans } from "./richPlans";

async function inserted(workbook = new HostWorkbook()) {
  openExcel(workbook);
  const port = new ExcelWorkbook();
  const added = await port.addSheets(richPlans);
  if (!added.ok) throw new Error(added.problem.message);
  return { workbook, port, keys: added.value.sheets.map(({ key }) => key) };
}

test("Copies have values, looks, widths and what stays in sight, and no formula, table or name", async () => {
  const { workbook, port, keys } = await inserted();
  workbook.calculate = (formula) => (formula.includes("PERUSER") ? 6000 : "=1+1");
  const outcome = await port.copyValues(keys);
  expect(outcome).toEqual({ ok: true, value: { sheetNames: ["Quotes values", "Comparison values"] } });
  const [copy, other] = [workbook.sheet("Quotes values"), workbook.sheet("Comparison values")];
  expect(copy.contents).toMatchObject({ A1: "Quotes", A4: 40, B5: "30", C4: 6000 });
  expect(copy.cells.get("B5")?.isText).toBe(true);
  // A formula may give a text that looks like one: in the copy it is a text.
  expect(other.cells.get("A1")).toMatchObject({ formula: "=1+1", isText: true });
  expect(copy.cells.get("C4")).toMatchObject({ numberFormat: "#,##0.00", looks: { "Font.Bold": true } });
  expect(copy.columnWidths.get(0)).toBe(workbook.sheet("Quotes").columnWidths.get(0));
  expect([copy.frozenRows, copy.frozenColumns]).toEqual([3, 1]);
  expect([workbook.Tables.items.length, workbook.Names.items.length]).toEqual([1, 2]);
  expect(workbook.activeSheet).toBe(copy);
});

test("A copy's name is shortened and numbered as it needs", async () => {
  const { workbook, port, keys } = await inserted();
  workbook.sheet("Quotes").Name = "A name that has 31 characters!!";
  const names = [];
  for (let time = 0; time < 2; time++) {
    const outcome = await port.copyValues([keys[0] ?? ""]);
    names.push(outcome.ok ? outcome.value.sheetNames[0] : outcome.problem.message);
  }
  expect(names[0]).toBe("A name that has 31 chara values");
  expect(names[1]).toMatch(/^A name that has 31 .*2\)?$/);
});

test("A blank sheet is copied as a blank sheet", async () => {
  const { workbook, port } = await inserted();
  const outcome = await port.copyValues([workbook.sheet("Sheet1").Id]);
  expect(outcome).toEqual({ ok: true, value: { sheetNames: ["Sheet1 values"] } });
});

test("A workbook whose structure is protected takes no copy", async () => {
  const { workbook, port, keys } = await inserted();
  workbook.Protection.Protected = true;
  expect(await port.copyValues(keys)).toMatchObject({ ok: false, problem: { code: "protected" } });
});
