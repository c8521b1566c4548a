import type { Injector } from "@univerjs/core";
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from "@univerjs/preset-sheets-conditional-formatting";
import { cellAddress } from "../cells/cellAddress";

/** What the engine says of a cell and a rule; its own type does not resolve. */
interface ShownHighlight {
  readonly cfId: string;
  readonly result?: unknown;
}

/** The cells of a sheet that stand out now, each with the formula that says so. */
export function highlightedCells(
  injector: Injector,
  unitId: string,
  sheetId: string,
): { readonly address: string; readonly formula: string }[] {
  const rules = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheetId) ?? [];
  const shown = injector.get(ConditionalFormattingViewModel);
  return rules.flatMap(({ cfId, ranges, rule }) => {
    const formula = "value" in rule ? String(rule.value) : "";
    return ranges.flatMap(({ startRow, endRow, startColumn, endColumn }) => {
      const found: { address: string; formula: string }[] = [];
      for (let row = startRow; row <= endRow; row += 1) {
        for (let column = startColumn; column <= endColumn; column += 1) {
          const cells = shown.getCellCfs(unitId, sheetId, row, column) as readonly ShownHighlight[];
          const result = cells.find((each) => each.cfId === cfId)?.result;
          if (typeof result === "object" && result !== null && Object.keys(result).length > 0)
            found.push({ address: cellAddress(row, column), formula });
        }
      }
      return found;
    });
  });
}
