import type { SheetPlan } from "../../src/scenarios";
import { ExcelWorkbook } from "../../src/workbook";
import { HostWorkbook } from "../support/officeHost/HostWorkbook";
import { openExcel } from "../support/officeHost/openExcel";

const blank: SheetPlan = {
  name: "Wide",
  cells: [{ row: 0, column: 0, content: "Wide" }],
  columnWidths: [10],
  frozenRows: 0,
  tables: [],
};
const wide: SheetPlan = {
  ...blank,
  collapsedColumns: [
    { column: 2, columns: 3 },
    { column: 7, columns: 1 },
  ],
  merged: [{ row: 1, column: 1, rows: 1, columns: 4 }],
  charts: [
    {
      name: "Costs",
      title: "Costs",
      kind: "bars",
      place: { row: 3, column: 0, rows: 5, columns: 3 },
      x: { row: 10, column: 0, rows: 2, columns: 1 },
      series: [{ name: { row: 9, column: 1 }, values: { row: 10, column: 1, rows: 2, columns: 1 } }],
      xTitle: "Scenario",
      yTitle: "Cost",
      numberFormat: "#,##0",
      hasMarkers: false,
    },
  ],
};

async function added(apiLevel: number, plans: readonly SheetPlan[] = [wide]) {
  const workbook = new HostWorkbook();
  openExcel(workbook, { apiLevel });
  const port = new ExcelWorkbook();
  const outcome = await port.addSheets(plans);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return { workbook, port, sheetKey: outcome.value.sheets[0]?.key ?? "", sheet: workbook.sheet("Wide") };
}

test("Columns that nothing needs yet are hidden in groups, which Excel opens by a click", async () => {
  const { sheet } = await added(10);
  expect([...sheet.hiddenColumns]).toEqual([2, 3, 4, 7]);
  expect([...sheet.groupedColumns]).toEqual([2, 3, 4, 7]);
  expect(sheet.merged).toEqual(["B2:E2"]);
});

test("An Excel without groups hides them", async () => {
  const { sheet } = await added(9);
  expect([...sheet.hiddenColumns]).toEqual([2, 3, 4, 7]);
  expect([...sheet.groupedColumns]).toEqual([]);
});

test("Columns that are needed now are shown when the sheet is redrawn, the others stay away", async () => {
  const { port, sheet, sheetKey } = await added(10);
  const openColumns = [{ column: 1, columns: 3 }];
  expect((await port.redraw([{ sheetKey, charts: [], highlights: [], openColumns }])).ok).toBe(true);
  expect([...sheet.hiddenColumns]).toEqual([4, 7]);
});

test("Bars are a chart of columns in groups, named by the cells of their rows", async () => {
  const { sheet } = await added(10);
  expect(sheet.charts.map(({ type }) => type)).toEqual(["ColumnClustered"]);
  expect(
    sheet.charts[0]?.series.map(({ xValues, values, ChartType }) => [xValues, values, ChartType]),
  ).toEqual([["Wide!A11:A12", "Wide!B11:B12", "ColumnClustered"]]);
});

test("A tornado has both bars of a number over each other, the first number on top, its names at the side", async () => {
  const { sheet } = await added(10, [
    { ...wide, charts: (wide.charts ?? []).map((chart) => ({ ...chart, kind: "tornado" as const })) },
  ]);
  const [chart] = sheet.charts;
  expect(chart?.type).toBe("BarClustered");
  expect(chart?.series.map(({ ChartType, Overlap }) => [ChartType, Overlap])).toEqual([
    ["BarClustered", 100],
  ]);
  expect(chart?.Axes.CategoryAxis).toMatchObject({ ReversePlotOrder: true, TickLabelPosition: "Low" });
});

test("The sheet that is to be seen first is the one in sight", async () => {
  const { workbook } = await added(10, [
    wide,
    { ...blank, name: "Answer", isShownFirst: true },
    { ...blank, name: "Last" },
  ]);
  expect(workbook.activeSheet.Name).toBe("Answer");
});
