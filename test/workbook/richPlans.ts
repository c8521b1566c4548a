import type { SheetPlan } from "../../src/scenarios";

/** A sheet with a table, rules, notes and a name for one cell. */
const quotes: SheetPlan = {
  name: "Quotes",
  cells: [
    { row: 0, column: 0, content: "Quotes", style: "title" },
    { row: 1, column: 0, content: "Base", style: "input" },
    { row: 2, column: 0, content: "Users", style: "heading" },
    { row: 2, column: 1, content: "Basis", style: "heading" },
    { row: 2, column: 2, content: "Cost", style: "heading" },
    { row: 3, column: 0, content: 40, style: "input", numberFormat: "#,##0" },
    { row: 3, column: 1, content: "actual", style: "input" },
    { row: 3, column: 2, content: "=PERUSER([@Users],150)", style: "result", numberFormat: "#,##0.00" },
    { row: 4, column: 0, content: 60, style: "input", numberFormat: "#,##0" },
    { row: 4, column: 1, content: "30", style: "input" },
    { row: 4, column: 2, content: "=PERUSER([@Users],150)", style: "result", numberFormat: "#,##0.00" },
  ],
  formats: [{ row: 5, column: 0, rows: 2, columns: 3, numberFormat: "0.00", style: "input" }],
  columnWidths: [20, 12],
  frozenRows: 3,
  frozenColumns: 1,
  tables: [{ name: "Quotes", firstRow: 2, firstColumn: 0, rows: 3, columns: 3 }],
  validations: [
    {
      row: 3,
      column: 1,
      rows: 2,
      columns: 1,
      allows: { kind: "list", choices: ["actual", "30", "365"] },
      otherwise: "Choose a basis of the list.",
    },
    {
      row: 3,
      column: 0,
      rows: 2,
      columns: 1,
      allows: { kind: "number", least: 0, most: 1e9 },
      otherwise: "Users are a number of 0 or more.",
      asks: true,
    },
  ],
  notes: [{ row: 2, column: 1, text: `By which days a month is split. ${"More of it. ".repeat(30)}` }],
  names: [
    { name: "Base", row: 1, column: 0 },
    { name: "Bases", refersTo: "=Quotes[Basis]" },
  ],
  print: { isLandscape: true, columns: 3, titleRow: 2, titleColumns: 1, pagesWide: 2 },
};

/** A sheet with a chart, highlights, and a list that stands in cells; its formulas speak of the other sheet. */
const comparison: SheetPlan = {
  name: "Comparison",
  cells: [
    { row: 0, column: 0, content: "=SUM(Quotes[Cost])", style: "result" },
    { row: 1, column: 0, content: "=Base*2" },
    { row: 2, column: 0, content: "=Quotes!A4" },
    { row: 3, column: 1, content: "=10*2" },
    { row: 3, column: 2, content: "" },
  ],
  columnWidths: [10],
  frozenRows: 1,
  tables: [],
  validations: [
    {
      row: 1,
      column: 1,
      rows: 1,
      columns: 1,
      allows: { kind: "list in cells", source: "=Bases" },
      otherwise: "Choose a basis of the list.",
    },
  ],
  highlights: [{ row: 4, column: 1, rows: 500, columns: 30, formula: "=B5=MIN($B5:$AE5)", look: "cheapest" }],
  charts: [
    {
      name: "Costs",
      title: "Cost by quote",
      place: { row: 0, column: 5, rows: 10, columns: 4 },
      x: { row: 4, column: 0, rows: 500, columns: 1 },
      series: [
        { name: { row: 3, column: 1 }, values: { row: 4, column: 1, rows: 500, columns: 1 } },
        { name: { row: 3, column: 2 }, values: { row: 4, column: 2, rows: 500, columns: 1 } },
      ],
      xTitle: "Month",
      yTitle: "Cost",
      numberFormat: "#,##0",
      hasMarkers: false,
    },
  ],
};

/** Plans that have everything that a plan can have. */
export const richPlans: readonly SheetPlan[] = [quotes, comparison];
