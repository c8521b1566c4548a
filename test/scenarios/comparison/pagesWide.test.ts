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

/** Pixels of the grid beside the pane in a window of 1280, and of what a column and its text take there. */
const SEEN = 890;
const widthOfColumn = (characters: number) => characters * 7.5 + 10;
const CHARACTER = 7.2;
const LARGE_CHARACTER = 8.5;

test("sentences above the tables are seen beside the pane, and none begins in a column that is printed twice", () => {
  for (const { draft } of sampleDrafts) {
    for (const { name, cells, columnWidths, merged = [], print } of comparisonSheets(draft)) {
      const left = (column: number) =>
        columnWidths.slice(0, column).reduce((sum, characters) => sum + widthOfColumn(characters), 0);
      for (const { column, content, style } of cells) {
        if (style !== "text" || typeof content !== "string" || content.startsWith("=")) continue;
        expect([name, content, left(column) + content.length * CHARACTER <= SEEN]).toEqual([
          name,
          content,
          true,
        ]);
        const isPrintedTwice = column < (print?.titleColumns ?? 0);
        const isInside = content.length * CHARACTER <= widthOfColumn(columnWidths[column] ?? 0);
        expect([name, content, !isPrintedTwice || isInside]).toEqual([name, content, true]);
      }
      const headline = cells.find((cell) => cell.style === "headline");
      if (headline === undefined) continue;
      const block = merged.find(({ row, column }) => row === headline.row && column === headline.column);
      const right = left((block?.column ?? 0) + (block?.columns ?? 0));
      expect([name, right <= SEEN]).toEqual([name, true]);
      // Two names of 25 characters, and two amounts in the hundred thousands.
      const room = ((right - left(headline.column)) / LARGE_CHARACTER) * (block?.rows ?? 1);
      expect(room).toBeGreaterThan(150);
    }
  }
});
