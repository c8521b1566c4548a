import { moneyFormat } from "../currencies";
import type { InsertedSheets } from "../draft/Draft";
import type { SheetDrawing } from "../SheetPlan";
import { capacityFor, type Capacity } from "./capacity";
import { comparisonChart, comparisonHighlights, comparisonRoom, formatsBeyond } from "./comparisonSheet";

/**
 * The chart, the marks and the formats of the comparison for so many scenarios and quotes, with room to grow, and what
 * it says of that room; nothing where its sheet is gone. A schedule is never longer than what it was drawn for.
 */
export function comparisonDrawings(
  inserted: InsertedSheets,
  rows: Capacity,
  currency = "",
): readonly SheetDrawing[] {
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
