import { ExcelWorkbook } from "../../src/workbook";
import { HostWorkbook } from "../support/officeHost/HostWorkbook";
import { openExcel } from "../support/officeHost/openExcel";
import { richPlans } from "./richPlans";

async function inserted() {
  const workbook = new HostWorkbook();
  openExcel(workbook);
  const port = new ExcelWorkbook();
  const added = await port.addSheets(richPlans);
  if (!added.ok) throw new Error(added.problem.message);
  const sheetKey = added.value.sheets[1]?.key ?? "";
  return { workbook, port, sheetKey, sheet: workbook.sheet("Comparison") };
}

test("Charts and highlights of the user's own stay", async () => {
  const { port, sheet, sheetKey } = await inserted();
  sheet.Charts.Add("Pie", sheet.GetRange("A1:A3")).Name = "Mine";
  const mine = sheet.GetRange("A1:A3").ConditionalFormats.Add("Custom");
  mine.formula = "=A1=1";
  expect((await port.redraw([{ sheetKey, charts: [], highlights: [] }])).ok).toBe(true);
  expect(sheet.charts.map(({ Name }) => Name)).toEqual(["Mine"]);
  expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual(["=A1=1"]);
});

test("A chart that is drawn beside the user's own has our series alone", async () => {
  const { port, sheet, sheetKey } = await inserted();
  sheet.Charts.Add("Pie", sheet.GetRange("A1:A3")).Name = "Mine";
  const charts = richPlans[1]?.charts ?? [];
  expect((await port.redraw([{ sheetKey, charts, highlights: [] }])).ok).toBe(true);
  expect(sheet.charts.map(({ Name, series, hiddenEntries }) => [Name, series.length, hiddenEntries])).toEqual(
    [
      ["Mine", 1, []],
      ["MSP pricing Costs", 2, [1]],
    ],
  );
});

test("Numbers are written where a number still stands, and looks where blocks have grown", async () => {
  const { port, sheet, sheetKey } = await inserted();
  sheet.GetRange("E1").Values = [[30]];
  sheet.GetRange("E2").Values = [["mine"]];
  const numbers = [
    { row: 0, column: 4, content: 60 },
    { row: 1, column: 4, content: 1000 },
    { row: 2, column: 4, content: 1000 },
  ];
  const formats = [{ row: 9, column: 4, rows: 2, columns: 1, numberFormat: "0.00" }];
  expect((await port.redraw([{ sheetKey, charts: [], highlights: [], numbers, formats }])).ok).toBe(true);
  expect(["E1", "E2", "E3"].map((cell) => sheet.contents[cell])).toEqual([60, "mine", undefined]);
  expect(["E9", "E10", "E11"].map((cell) => sheet.cells.get(cell)?.numberFormat)).toEqual([
    undefined,
    "0.00",
    "0.00",
  ]);
});

test("A protected sheet is not drawn on, and is named", async () => {
  const { port, sheet, sheetKey } = await inserted();
  sheet.Protection.Protected = true;
  expect(await port.redraw([{ sheetKey, charts: [], highlights: [] }])).toMatchObject({
    ok: false,
    problem: { code: "protected", message: "The sheet “Comparison” is protected." },
  });
  expect(sheet.charts).toHaveLength(1);
});
