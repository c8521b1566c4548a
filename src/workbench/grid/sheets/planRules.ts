import {
  BooleanNumber,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from "@univerjs/core";
import type { IRange, ISheetDataValidationRule } from "@univerjs/core";
import { CFRuleType, CFSubRuleType } from "@univerjs/preset-sheets-conditional-formatting";
import type {
  IConditionFormattingRule,
  IFormulaHighlightCell,
} from "@univerjs/preset-sheets-conditional-formatting";
import { serializeListOptions } from "@univerjs/preset-sheets-core";
import { reachedRange } from "../highlights/highlightReach";
import type { HighlightReach } from "../highlights/highlightReach";
import type { Block, HighlightPlan, NotePlan, ValidationPlan } from "../../../scenarios";
import { HIGHLIGHT_LOOKS } from "../../../workbook";

/** The engine's range for a block. */
export function blockRange({ row, column, rows, columns }: Block): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** The engine's rule for what may be typed in a block. */
export function validationRule(plan: ValidationPlan): ISheetDataValidationRule {
  return {
    uid: crypto.randomUUID(),
    ranges: [blockRange(plan)],
    allowBlank: true,
    showErrorMessage: true,
    error: plan.otherwise,
    errorStyle: plan.asks === true ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    ...criterion(plan.allows),
  };
}

type Criterion = Pick<
  ISheetDataValidationRule,
  "type" | "operator" | "formula1" | "formula2" | "showDropDown" | "renderMode"
>;

function criterion(allows: ValidationPlan["allows"]): Criterion {
  if (allows.kind === "list" || allows.kind === "list in cells") {
    return {
      type: DataValidationType.LIST,
      formula1: allows.kind === "list" ? serializeListOptions([...allows.choices]) : allows.source,
      showDropDown: true,
      renderMode: DataValidationRenderMode.ARROW,
    };
  }
  return {
    type: allows.kind === "number" ? DataValidationType.DECIMAL : DataValidationType.WHOLE,
    operator: DataValidationOperator.BETWEEN,
    formula1: String(allows.least),
    formula2: String(allows.most),
  };
}

export type HighlightRule = IConditionFormattingRule<IFormulaHighlightCell & { reach: HighlightReach }>;

/**
 * The engine's rule for cells that stand out. The engine calculates the formula for every cell of its range, for
 * blank ones too, so the range is no larger than what stands there needs; `growHighlights` makes it larger.
 */
export function highlightRule(plan: HighlightPlan): HighlightRule {
  const { color, fill } = HIGHLIGHT_LOOKS[plan.look];
  const reach = { rows: plan.rows, columns: plan.columns };
  return {
    cfId: crypto.randomUUID(),
    ranges: [reachedRange(blockRange(plan), reach, { rows: 1, columns: 1 })],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: plan.formula,
      style: { cl: { rgb: color }, bg: { rgb: fill }, bl: BooleanNumber.TRUE },
      reach,
    },
  };
}

/** Pixels; a note of more letters is higher. */
const NOTE_WIDTH = 240;
const NOTE_LINE = 20;
const LETTERS_A_LINE = 34;

/** The engine's note. */
export function noteOf({ row, column, text }: NotePlan) {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_A_LINE)), 1);
  return {
    id: crypto.randomUUID(),
    row,
    col: column,
    width: NOTE_WIDTH,
    height: NOTE_LINE * lines,
    note: text,
  };
}
