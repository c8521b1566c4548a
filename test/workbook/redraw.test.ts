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

test("A protected sheet is not drawn on, and is named", async () => {
  const { port, sheet, sheetKey } = await inserted();
  sheet.Protection.Protected = true;
  expect(await port.redraw([{ sheetKey, charts: [], highlights: [] }])).toMatchObject({
    ok: false,
    problem: { code: "protected", message: "The sheet “Comparison” is protected." },
  });
  expect(sheet.charts).toHaveLength(1);
});
