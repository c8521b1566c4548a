import { moneyFormat } from "../currencies";
import type { InsertedSheets } from "../draft/Draft";
import type { ChartPlan, FormatPlan, HighlightPlan, NumberPlan } from "../SheetPlan";
import { capacityFor, type Capacity } from "./capacity";
import { comparisonChart, comparisonHighlights, comparisonRoom, formatsBeyond } from "./comparisonSheet";

/** What is drawn anew on one of the inserted sheets. */
export interface ComparisonDrawing {
  readonly sheetKey: string;
  readonly charts: readonly ChartPlan[];
  readonly highlights: readonly HighlightPlan[];
  readonly formats: readonly FormatPlan[];
  readonly numbers: readonly NumberPlan[];
}

/**
 * The chart, the marks and the formats of the comparison for so many scenarios and quotes, with room to grow; nothing where its
 * sheet is gone. A schedule is never longer than what it was drawn for.
 */
export function comparisonDrawings(
  inserted: InsertedSheets,
  rows: Capacity,
  currency = "",
): readonly ComparisonDrawing[] {
  const sheetKey = inserted.sheets.Comparison;
  if (sheetKey === undefined) return [];
  const capacity = capacityFor(rows);
  const money = moneyFormat(currency);
  return [
    {
      sheetKey,
      charts: [comparisonChart(money, capacity)],
      highlights: comparisonHighlights(capacity),
      formats: formatsBeyond(money, capacity),
      numbers: comparisonRoom(capacity),
    },
  ];
}
