import type { Block, CellPlan, CellStyle } from "../scenarios";

/** Cells that look alike, as a block. */
export interface LookBlock extends Block {
  readonly style?: CellStyle;
  readonly numberFormat?: string;
}

/** The looks of single cells as few blocks: each is a request of its own to Excel. */
export function lookBlocks(cells: readonly CellPlan[]): readonly LookBlock[] {
  const alike = new Map<string, CellPlan[]>();
  for (const cell of cells) {
    if (cell.style === undefined && cell.numberFormat === undefined) continue;
    const look = `${cell.style ?? ""} ${cell.numberFormat ?? ""}`;
    const group = alike.get(look) ?? [];
    group.push(cell);
    alike.set(look, group);
  }
  return [...alike.values()].flatMap((group) => {
    const { style, numberFormat } = group[0] ?? {};
    return blocksOf(group).map((block) => ({
      ...block,
      ...(style === undefined ? {} : { style }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    }));
  });
}

/** The cells as blocks: neighbors in a row first, then rows of the same reach that follow each other. */
export function blocksOf(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Block[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) last.columns += 1;
    else if (last?.row !== row || last.column + last.columns <= column)
      runs.push({ row, column, rows: 1, columns: 1 });
  }
  const open = new Map<string, { row: number; column: number; rows: number; columns: number }>();
  const blocks: Block[] = [];
  for (const run of runs) {
    const reach = `${run.column} ${run.columns}`;
    const above = open.get(reach);
    if (above !== undefined && above.row + above.rows === run.row) above.rows += 1;
    else {
      open.set(reach, run);
      blocks.push(run);
    }
  }
  return blocks;
}
