import { ExcelWorkbook } from "../../src/workbook";
import { openExcel } from "../support/officeHost/openExcel";

test("A sheet that the user has hidden is shown again", async () => {
  const { workbook } = openExcel();
  const sheet = workbook.Worksheets.Add("Hidden");
  sheet.Visibility = "Hidden";
  expect((await new ExcelWorkbook().showSheet(sheet.Id)).ok).toBe(true);
  expect([workbook.activeSheet.Name, sheet.Visibility]).toEqual(["Hidden", "Visible"]);
});

test("Everything is recalculated, not only what changed", async () => {
  const { workbook } = openExcel();
  await new ExcelWorkbook().recalculate();
  expect(workbook.calculations).toEqual(["Full"]);
});
