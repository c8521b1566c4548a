import { comparisonSheets, sampleDrafts, type SheetPlan } from "../../../src/scenarios";
import { pagesWide } from "../../../src/scenarios/comparison/pagesWide";

test("what a page holds stands on one", () => {
  expect(pagesWide([30, 80, 80])).toEqual({});
});

test("what is wider is printed on pages side by side, the names on each", () => {
  expect(pagesWide([30, 80, 80, 10])).toEqual({ pagesWide: 2, titleColumns: 1 });
  expect(pagesWide([30, ...Array<number>(20).fill(20)])).toEqual({ pagesWide: 3, titleColumns: 1 });
});

test("collapsed columns take no room", () => {
  expect(pagesWide([30, 80, 80, 100], [{ column: 2, columns: 2 }])).toEqual({});
});

test("no inserted sheet is printed so small that it cannot be read", () => {
  const widthOf = ({ columnWidths, collapsedColumns = [] }: SheetPlan) =>
    columnWidths.reduce(
      (sum, width, at) =>
        collapsedColumns.some(({ column, columns }) => at >= column && at < column + columns)
          ? sum
          : sum + width,
      0,
    );
  for (const { draft } of sampleDrafts) {
    for (const plan of comparisonSheets(draft)) {
      if (plan.print === undefined) continue;
      expect([plan.name, widthOf(plan) / (plan.print.pagesWide ?? 1) <= 220]).toEqual([plan.name, true]);
    }
  }
});
