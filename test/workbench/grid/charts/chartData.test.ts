import type { ChartPlan } from "../../../../src/scenarios";
import type { CellContent } from "../../../../src/workbook";
import { chartData } from "../../../../src/workbench/grid/charts/chartData";

const plan: ChartPlan = {
  name: "Costs",
  title: "Cost by users",
  place: { row: 0, column: 5, rows: 10, columns: 4 },
  x: { row: 1, column: 0, rows: 6, columns: 1 },
  labels: { row: 1, column: 3, rows: 6, columns: 1 },
  series: [1, 2].map((column) => ({
    name: { row: 0, column },
    values: { row: 1, column, rows: 6, columns: 1 },
  })),
  xTitle: "Users",
  yTitle: "Cost",
  numberFormat: "#,##0",
  hasMarkers: true,
};

const drawn = (given: ChartPlan, cells: readonly (readonly CellContent[])[]) =>
  chartData(
    given,
    (row, column) => cells[row]?.[column] ?? "",
    (pattern, value) => `${pattern}:${value}`,
  );
const draw = (cells: readonly (readonly CellContent[])[]) => {
  const chart = drawn(plan, cells);
  if ("groups" in chart) throw new Error("These are lines.");
  return chart;
};

const CELLS: readonly (readonly CellContent[])[] = [
  ["Users", "Acme", "Beta", "Scenario"],
  [20, 200, 210, "Growth"],
  [10, 100, "#N/A", "Base"],
  [30, "", 330, "More"],
  ["", 400, 440, "No users"],
  ["many", 500, 550, "Text"],
];

test("Points come in rising order; blanks, texts and errors are left out", () => {
  expect(draw(CELLS).series).toEqual([
    {
      name: "Acme",
      points: [
        { x: 10, y: 100 },
        { x: 20, y: 200 },
      ],
    },
    {
      name: "Beta",
      points: [
        { x: 20, y: 210 },
        { x: 30, y: 330 },
      ],
    },
  ]);
});

test("Labels go with the points of the first series", () => {
  expect(draw(CELLS).labels).toEqual(["Base", "Growth"]);
});

test.each([
  ["blank", ""],
  ["an error", "#N/A"],
  ["an error with a sign", "#NAME?"],
])("A series whose name is %s is not drawn", (_what, name) => {
  const cells = CELLS.map((row, index) => (index === 0 ? ["Users", name, "Beta", "Scenario"] : row));
  expect(draw(cells).series.map((each) => each.name)).toEqual(["Beta"]);
});

test("Titles are the plan's, and amounts are written by its number format", () => {
  const chart = draw(CELLS);
  expect(chart).toMatchObject({ title: "Cost by users", xTitle: "Users", yTitle: "Cost", hasMarkers: true });
  expect(chart.formatY(1500)).toBe("#,##0:1500");
});

test("Nothing is drawn of an empty sheet", () => {
  expect(draw([])).toMatchObject({ series: [], labels: [] });
});

test("A tornado is bars that lie; lines say whether their axis goes by numbers", () => {
  const bars = { ...plan, kind: "tornado" as const, x: { row: 1, column: 3, rows: 6, columns: 1 } };
  expect(drawn(bars, CELLS)).toMatchObject({
    isTornado: true,
    groups: ["Growth", "Base", "More", "No users", "Text"],
  });
  expect(drawn({ ...plan, isByNumber: true }, CELLS)).toMatchObject({ isByNumber: true });
});

test("Bars stand in groups by name: a pair without an answer leaves a gap, a row or series without a name is not drawn", () => {
  const bars: ChartPlan = { ...plan, kind: "bars", x: { row: 1, column: 3, rows: 6, columns: 1 } };
  const chart = drawn(bars, CELLS);
  expect(chart).toMatchObject({
    title: "Cost by users",
    groups: ["Growth", "Base", "More", "No users", "Text"],
    series: [
      { name: "Acme", values: [200, 100, undefined, 400, 500] },
      { name: "Beta", values: [210, undefined, 330, 440, 550] },
    ],
  });
  expect(chart.formatY(5)).toBe("#,##0:5");
  const unnamed = CELLS.map((row, index) => (index === 0 ? ["Users", "#N/A", "Beta"] : row));
  expect(drawn(bars, unnamed).series.map(({ name }) => name)).toEqual(["Beta"]);
});
