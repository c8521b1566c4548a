import type { Field } from "../../pricing";
import { CAPACITY } from "../comparison/capacity";
import { columnName } from "../comparison/columnName";
import type { Block, FormatPlan, HighlightPlan } from "../SheetPlan";

/** For which looks and marks are made; formulas fill as much as there is. */
export const READY_VALUES = 200;
export const READY_QUOTES = CAPACITY.quotes;

/** Characters of the columns. */
export const WIDTHS = { label: 24, input: 24, fields: 22, cost: 14 } as const;

/** The number format of the values of a field; none for counts, which are shown as they are. */
export function formatOfField(
  field: Pick<Field, "variation"> | undefined,
  money: string,
): Pick<FormatPlan, "numberFormat"> {
  switch (field?.variation.written) {
    case "money":
      return { numberFormat: money };
    case "percentage":
      return { numberFormat: "0.0%" };
    default:
      return {};
  }
}

/** A row of headings as far as something spills into it: what is blank is neither colored nor printed. */
export function spillHeading(block: Block): HighlightPlan {
  return { ...block, formula: `=${columnName(block.column)}${block.row + 1}<>""`, look: "heading" };
}
