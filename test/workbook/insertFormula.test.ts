import { ExcelWorkbook } from "../../src/workbook";
import { HostWorkbook } from "../support/officeHost/HostWorkbook";
import { openExcel } from "../support/officeHost/openExcel";

test("A formula goes into the selected cell, whose address is answered", async () => {
  const { workbook } = openExcel();
  workbook.activeCell = [1, 2];
  const outcome = await new ExcelWorkbook().insertFormula("=PERUSER(40,150)");
  expect(outcome).toEqual({ ok: true, value: { address: "Sheet1!C2" } });
  expect(workbook.activeSheet.contents).toEqual({ C2: "=PERUSER(40,150)" });
});

test("A protected sheet takes none, and is named", async () => {
  const { workbook } = openExcel(new HostWorkbook("Budget 2027"));
  workbook.activeSheet.Protection.Protected = true;
  const outcome = await new ExcelWorkbook().insertFormula("=PERUSER(40,150)");
  expect(outcome).toMatchObject({
    ok: false,
    problem: { code: "protected", message: "The sheet “Budget 2027” is protected." },
  });
  expect(workbook.activeSheet.contents).toEqual({});
});

test("An unlocked cell of a protected sheet takes one", async () => {
  const { workbook } = openExcel();
  workbook.activeSheet.Protection.Protected = true;
  workbook.activeSheet.cell(0, 0).locked = false;
  expect((await new ExcelWorkbook().insertFormula("=PERUSER(1,2)")).ok).toBe(true);
});

test("While a cell is being edited none is taken, and what to press is said", async () => {
  const { workbook } = openExcel();
  workbook.isEditing = true;
  const outcome = await new ExcelWorkbook().insertFormula("=PERUSER(40,150)");
  expect(outcome).toMatchObject({ ok: false, problem: { code: "cell-being-edited" } });
  expect(!outcome.ok && outcome.problem.remedy).toMatch(/Enter .* Esc/);
});
