import type { CellRange } from "../cells/cellAddress";

/** How far a highlight may reach from its first cell on. */
export interface HighlightReach {
  readonly rows: number;
  readonly columns: number;
}

/** Blocks grow by so many rows and columns at a time. */
const STEP: HighlightReach = { rows: 50, columns: 10 };

/** The part of a highlight's reach, from its first cell on, that so many filled rows and columns call for. */
export function reachedRange(first: CellRange, reach: HighlightReach, filled: HighlightReach): CellRange {
  const length = (most: number, step: number, needed: number): number =>
    Math.min(most, Math.max(1, Math.ceil(needed / step)) * step);
  return {
    ...first,
    endRow: first.startRow + length(reach.rows, STEP.rows, filled.rows) - 1,
    endColumn: first.startColumn + length(reach.columns, STEP.columns, filled.columns) - 1,
  };
}
