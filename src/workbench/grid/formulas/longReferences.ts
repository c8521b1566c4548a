import type { SheetPlan, TablePlan } from "../../../scenarios";
import { expandStructuredReferences } from "./structuredReference";
import type { TableNames } from "./structuredReference";

/**
 * The plans with every structured reference of their cells in the long form, the only one that the engine knows.
 * @param tables those of the workbook
 */
export function longReferences(
  plans: readonly SheetPlan[],
  tables: readonly TableNames[],
): readonly SheetPlan[] {
  const all = [...tables, ...plans.flatMap((plan) => plan.tables.map((table) => tableNames(plan, table)))];
  return plans.map((plan) => ({
    ...plan,
    cells: plan.cells.map((cell) => {
      if (typeof cell.content !== "string" || !cell.content.startsWith("=")) return cell;
      const home = plan.tables.find((table) => {
        const row = cell.row - table.firstRow;
        const column = cell.column - table.firstColumn;
        return row > 0 && row < table.rows && column >= 0 && column < table.columns;
      });
      const content = expandStructuredReferences(cell.content, all, home && tableNames(plan, home));
      return { ...cell, content };
    }),
  }));
}

/** A plan's table with the names of its columns, which are the contents of its header row. */
function tableNames(plan: SheetPlan, { name, firstRow, firstColumn, columns }: TablePlan): TableNames {
  const header = (index: number) =>
    plan.cells.find((cell) => cell.row === firstRow && cell.column === firstColumn + index)?.content ?? "";
  return { name, columns: Array.from({ length: columns }, (_column, index) => String(header(index))) };
}
