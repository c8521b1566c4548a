import type { IColumnData } from "@univerjs/core";
import type { ColumnRun } from "../../../scenarios";

/** Columns side by side that are hidden, or that were planned to be and are open now. */
export interface FoldedColumns extends ColumnRun {
  readonly isOpen: boolean;
}

type Columns = Readonly<Record<number, Partial<IColumnData> | undefined>>;

/** What a column of a group holds, so that it can be closed again once it is open. */
export const IN_GROUP = { group: true };

/** The runs of hidden columns and of opened groups, from left to right. */
export function columnRuns(columns: Columns): readonly FoldedColumns[] {
  const runs: FoldedColumns[] = [];
  const places = Object.keys(columns)
    .map(Number)
    .sort((one, other) => one - other);
  for (const column of places) {
    const isHidden = Boolean(columns[column]?.hd);
    if (!isHidden && columns[column]?.custom?.["group"] !== true) continue;
    const last = runs.at(-1);
    if (last?.isOpen === !isHidden && last.column + last.columns === column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ column, columns: 1, isOpen: !isHidden });
  }
  return runs;
}
