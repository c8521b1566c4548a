import { movedBlock, movedChart } from "../../../../src/workbench/grid/charts/movedChart";
import type { CellMove } from "../../../../src/workbench/grid/charts/movedChart";

const block = { row: 5, column: 2, rows: 4, columns: 3 };
const rows = (at: number, by: number): CellMove => ({ axis: "row", at, by });
const columns = (at: number, by: number): CellMove => ({ axis: "column", at, by });

test.each([
  ["inserted above", rows(0, 2), { ...block, row: 7 }],
  ["inserted right above", rows(5, 1), { ...block, row: 6 }],
  ["inserted inside", rows(6, 3), { ...block, rows: 7 }],
  ["inserted right below", rows(9, 3), block],
  ["removed above", rows(1, -2), { ...block, row: 3 }],
  ["removed across the upper edge", rows(4, -3), { ...block, row: 4, rows: 2 }],
  ["removed inside", rows(6, -2), { ...block, rows: 2 }],
  ["removed across the lower edge", rows(7, -9), { ...block, rows: 2 }],
  ["removed below", rows(9, -2), block],
  ["removed altogether", rows(4, -9), { ...block, row: 4, rows: 0 }],
])("A block after rows were %s", (_what, move, moved) => {
  expect(movedBlock(block, move)).toEqual(moved);
});

test.each([
  ["inserted on its left", columns(2, 1), { ...block, column: 3 }],
  ["removed inside", columns(3, -1), { ...block, columns: 2 }],
])("A block after columns were %s", (_what, move, moved) => {
  expect(movedBlock(block, move)).toEqual(moved);
});

test("A chart moves with its place, its numbers, its labels and the names of its series", () => {
  const column = { row: 5, column: 1, rows: 3, columns: 1 };
  const moved = movedChart(
    {
      name: "Costs",
      title: "Costs",
      place: block,
      x: column,
      labels: column,
      series: [{ name: { row: 4, column: 1 }, values: column }],
      xTitle: "Month",
      yTitle: "Cost",
      numberFormat: "0",
      hasMarkers: false,
    },
    rows(4, 2),
  );
  const lower = { ...column, row: 7 };
  expect(moved).toMatchObject({
    place: { ...block, row: 7 },
    x: lower,
    labels: lower,
    series: [{ name: { row: 6, column: 1 }, values: lower }],
  });
});
