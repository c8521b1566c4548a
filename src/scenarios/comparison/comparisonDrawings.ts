import { moneyFormat } from "../currencies";
import type { InsertedSheets } from "../draft/Draft";
import type { Block, ChartPlan, FormatPlan, HighlightPlan, SheetDrawing } from "../SheetPlan";
import { CAPACITY, capacityFor, type Capacity } from "./capacity";
import { layoutOf, type ComparisonLayout, type DrawnRows } from "./comparisonLayout";
import type { SheetTables } from "../sync/sheetRows";
import { costMarks } from "./costMatrix";
import { usedColumns } from "./unusedColumns";

/**
 * The chart, the marks and the formats of the comparison for so many scenarios and quotes, with room to grow, and what
 * it says of that room; nothing where its sheet is gone. A schedule is never longer than what it was drawn for.
 */
export function comparisonDrawings(
  inserted: InsertedSheets,
  rows: DrawnRows,
  currency = "",
): readonly SheetDrawing[] {
  const sheetKey = inserted.sheets.Comparison;
  if (sheetKey === undefined) return [];
  const layout = layoutOf(inserted);
  const capacity = capacityFor(rows);
  const money = moneyFormat(currency);
  return [
    {
      sheetKey,
      charts: [comparisonChart(layout, money, rows)],
      highlights: comparisonHighlights(layout, capacity),
      formats: formatsBeyond(layout, money, capacity),
      numbers: layout.numbers(rows, capacity),
      ...(layout.open ? { openColumns: [layout.open(rows.quotes)] } : {}),
    },
  ];
}

/** The columns of quotes and scenarios in which something stands by now: opened where they were collapsed. */
export function openedColumns(
  { sheets }: InsertedSheets,
  { quotes, scenarios }: Pick<SheetTables, "quotes" | "scenarios">,
): readonly SheetDrawing[] {
  const opened = (sheetKey: string | undefined, table: SheetTables["quotes"]): SheetDrawing[] =>
    sheetKey === undefined ? [] : [{ sheetKey, charts: [], highlights: [], openColumns: usedColumns(table) }];
  return [...opened(sheets.Quotes, quotes), ...opened(sheets.Scenarios, scenarios)];
}

/** The marks of the costs, and of the line above them where it says something. */
export function comparisonHighlights(layout: ComparisonLayout, capacity: Capacity): readonly HighlightPlan[] {
  const { notice } = layout;
  return [
    ...costMarks(layout.marks(capacity)),
    { ...notice, formula: `=$A$${notice.row + 1}<>""`, look: "failing" },
  ];
}

/** More groups and bars than a reader can tell apart are not drawn. */
const MOST_GROUPS = 12;
const MOST_BARS = 12;

/** How many of the scenarios and quotes the chart shows. */
export const shownInChart = ({ scenarios, quotes }: DrawnRows): DrawnRows => ({
  scenarios: Math.min(scenarios, MOST_GROUPS),
  quotes: Math.min(quotes, MOST_BARS),
});

/** What the quotes cost, side by side for each scenario. */
export function comparisonChart(
  { chart, scenario, marks }: ComparisonLayout,
  money: string,
  rows: DrawnRows,
): ChartPlan {
  const { costs, header } = marks(CAPACITY);
  const groups = Math.min(Math.max(1, rows.scenarios), MOST_GROUPS);
  const column = (at: number): Block => ({ row: costs.row, column: at, rows: groups, columns: 1 });
  return {
    name: "Costs by scenario",
    title:
      rows.scenarios > MOST_GROUPS
        ? `Cost of each quote, first ${MOST_GROUPS} scenarios`
        : "Cost of each quote by scenario",
    kind: "bars",
    place: chart,
    x: column(scenario),
    series: Array.from({ length: Math.min(Math.max(1, rows.quotes), MOST_BARS) }, (_quote, index) => ({
      name: { row: header, column: costs.column + index },
      values: column(costs.column + index),
    })),
    xTitle: "Scenario",
    yTitle: "Cost by the chosen measure",
    numberFormat: money,
    hasMarkers: false,
  };
}

/** Looks beyond what the sheet was made for: within, the user may have chosen other looks since. */
function formatsBeyond(layout: ComparisonLayout, money: string, capacity: Capacity): readonly FormatPlan[] {
  const { costs, header } = layout.marks(CAPACITY);
  const rows = capacity.scenarios - CAPACITY.scenarios;
  const columns = capacity.quotes - CAPACITY.quotes;
  const right = costs.column + CAPACITY.quotes;
  const formats: FormatPlan[] = [
    { row: header, column: right, rows: 1, columns, style: "wrapped" },
    { row: costs.row, column: right, rows: capacity.scenarios, columns, numberFormat: money },
    {
      row: costs.row + CAPACITY.scenarios,
      column: costs.column,
      rows,
      columns: CAPACITY.quotes,
      numberFormat: money,
    },
  ];
  return formats.filter((block) => block.rows > 0 && block.columns > 0);
}
