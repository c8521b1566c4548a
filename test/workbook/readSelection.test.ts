import { ExcelWorkbook, SELECTION_LIMIT } from "../../src/workbook";
import { openExcel } from "../support/officeHost/openExcel";

test("Of whole columns what stands in them is read", async () => {
  const { workbook } = openExcel();
  workbook.activeSheet.GetRange("B3:B4").Formulas = [[1], ["=2*3"]];
  workbook.select(workbook.activeSheet.GetRangeByIndexes(0, 1, 1_048_576, 1));
  expect(await new ExcelWorkbook().readSelection()).toEqual({
    ok: true,
    value: { address: "Sheet1!B3:B4", values: [[1], [6]], formulas: [[1], ["=2*3"]] },
  });
});

test("No more than the limit is read", async () => {
  const { workbook } = openExcel();
  workbook.activeSheet.GetRange("A1:B9000").Formulas = Array.from({ length: 9000 }, () => [1, 2]);
  workbook.select(workbook.activeSheet.GetRange("A1:B9000"));
  const outcome = await new ExcelWorkbook().readSelection();
  const cells = outcome.ok ? outcome.value.values.flat() : [];
  expect(cells).toHaveLength(SELECTION_LIMIT);
  expect(outcome).toMatchObject({ value: { address: "Sheet1!A1:B5000", isCut: true } });
  const more = await new ExcelWorkbook().readSelection(18_000);
  expect(more.ok && [more.value.values.flat().length, more.value.isCut]).toEqual([18_000, undefined]);
});

test.each([
  ["a chart or several blocks are selected", "none" as const, "Select one block of cells, then try again."],
])("It is said that %s", async (_what, selection, remedy) => {
  const { workbook } = openExcel();
  workbook.selection = selection;
  expect(await new ExcelWorkbook().readSelection()).toMatchObject({
    ok: false,
    problem: { code: "not-found", remedy },
  });
});

test("It is said that nothing stands in the selected columns", async () => {
  const { workbook } = openExcel();
  workbook.select(workbook.activeSheet.GetRangeByIndexes(0, 1, 1_048_576, 1));
  expect(await new ExcelWorkbook().readSelection()).toMatchObject({
    ok: false,
    problem: { code: "not-found" },
  });
});
