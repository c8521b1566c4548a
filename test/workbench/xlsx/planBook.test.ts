import { Workbook } from "exceljs";
import type { SheetPlan } from "../../../src/scenarios";
import { planBook, workbookFile } from "../../../src/workbench/xlsx";

const PLAN: SheetPlan = {
  name: "Answers",
  cells: [
    { row: 0, column: 0, content: "'=Ann", style: "input" },
    { row: 1, column: 0, content: 0.05, numberFormat: "0.00%" },
  ],
  formats: [{ row: 0, column: 0, rows: 1, columns: 3, style: "input" }],
  merged: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  columnWidths: [10, 10, 10],
  frozenRows: 0,
  tables: [],
  validations: [
    {
      ...{ row: 1, column: 0, rows: 1, columns: 1 },
      allows: { kind: "number", least: 0, most: 1 },
      otherwise: "A share.",
      asks: true,
    },
  ],
  print: { isLandscape: false, columns: 3, pagesTall: 1 },
};

test("A sheet without formulas becomes a file as it is planned, the text of merged cells that bear looks included", async () => {
  const book = new Workbook();
  await book.xlsx.load((await workbookFile(planBook([PLAN]))).buffer as ArrayBuffer);
  const sheet = book.getWorksheet("Answers");
  expect(sheet?.getCell("A1").value).toBe("=Ann");
  expect(sheet?.getCell("C1").master.address).toBe("A1");
  expect(sheet?.getCell("A2")).toMatchObject({ value: 0.05, numFmt: "0.00%" });
  expect(sheet?.getCell("A2").dataValidation).toMatchObject({ type: "decimal", errorStyle: "warning" });
  expect(sheet?.pageSetup).toMatchObject({ orientation: "portrait", fitToHeight: 1, fitToWidth: 1 });
});

test("A formula is refused: nothing would calculate it", () => {
  expect(() => planBook([{ ...PLAN, cells: [{ row: 0, column: 0, content: "=1+1" }] }])).toThrow(
    "A workbook of plain sheets holds no formula: =1+1",
  );
});
