import { moneyFormat } from "../currencies";
import type { InsertedSheets } from "../draft/Draft";
import type { ChartPlan, HighlightPlan } from "../SheetPlan";
import { capacityFor, type Capacity } from "./capacity";
import { comparisonChart, comparisonHighlights } from "./comparisonSheet";

/** What is drawn anew on one of the inserted sheets. */
export interface ComparisonDrawing {
  readonly sheetKey: string;
  readonly charts: readonly ChartPlan[];
  readonly highlights: readonly HighlightPlan[];
}

/**
 * The chart and the marks of the comparison for so many scenarios and quotes, with room to grow; nothing where its
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
  return [
    {
      sheetKey,
      charts: [comparisonChart(moneyFormat(currency), capacity)],
      highlights: comparisonHighlights(capacity),
    },
  ];
}
