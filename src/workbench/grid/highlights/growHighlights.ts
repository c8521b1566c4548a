import { ICommandService } from "@univerjs/core";
import type { Injector, IRange } from "@univerjs/core";
import {
  ConditionalFormattingRuleModel,
  SetConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { spilledPlaces } from "../cells/heldValue";
import { reachedRange } from "./highlightReach";
import type { HighlightReach } from "./highlightReach";
import type { HighlightRule } from "../sheets/planRules";
import { isBlank } from "../tables/calculatedColumn";

/** Makes the ranges of highlights as large as what has come to stand in their reach. No step of undo. */
export function growHighlights(injector: Injector, workbook: FWorkbook): void {
  const unitId = workbook.getId();
  const commands = injector.get(ICommandService);
  for (const sheet of workbook.getSheets()) {
    const subUnitId = sheet.getSheetId();
    const rules = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];
    for (const each of rules) {
      const rule = each as HighlightRule;
      const [range] = rule.ranges;
      // Rules that the user has made have no reach.
      const reach = (rule.rule as Partial<HighlightRule["rule"]>).reach;
      if (!range || !reach) continue;
      const filled = filledPart(injector, unitId, sheet, range, reach);
      const reached = reachedRange(range, reach, filled);
      if (reached.endRow <= range.endRow && reached.endColumn <= range.endColumn) continue;
      const ranges = [
        {
          ...reached,
          endRow: Math.max(reached.endRow, range.endRow),
          endColumn: Math.max(reached.endColumn, range.endColumn),
        },
      ];
      const params = { unitId, subUnitId, cfId: rule.cfId, rule: { ...rule, ranges } };
      commands.syncExecuteCommand(SetConditionalRuleMutation.id, params);
    }
  }
}

/** How many rows and columns of a highlight's reach hold something, counted from its first cell. */
function filledPart(
  injector: Injector,
  unitId: string,
  sheet: FWorksheet,
  { startRow, startColumn }: IRange,
  reach: HighlightReach,
): HighlightReach {
  let [rows, columns] = [0, 0];
  const take = (row: number, column: number): void => {
    const [down, right] = [row - startRow, column - startColumn];
    if (down < 0 || right < 0 || down >= reach.rows || right >= reach.columns) return;
    rows = Math.max(rows, down + 1);
    columns = Math.max(columns, right + 1);
  };
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!isBlank(cell)) take(row, column);
    });
  for (const { row, column } of spilledPlaces(injector.get(FormulaDataModel), sheet, unitId))
    take(row, column);
  return { rows, columns };
}
