import type { CellPlan, SheetPlan } from "../scenarios";

/** The contents of a plan as the rectangle from A1 that Excel takes in one write; "" where nothing stands. */
export function cellGrid(plan: SheetPlan): CellPlan["content"][][] {
  const rows = 1 + Math.max(-1, ...plan.cells.map((cell) => cell.row));
  const columns = 1 + Math.max(-1, ...plan.cells.map((cell) => cell.column));
  const grid = Array.from({ length: rows }, () =>
    Array.from<CellPlan["content"]>({ length: columns }).fill(""),
  );
  for (const { row, column, content } of plan.cells) {
    const line = grid[row];
    if (line !== undefined) line[column] = content;
  }
  return grid;
}
