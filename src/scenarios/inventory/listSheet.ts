import { heading, plainContent } from "../rowsOf";
import type { DataBlock, SheetPlan } from "../SheetPlan";
import type { InventoryNames, InventoryRow } from "./InventoryPlan";

/** The headings stand in the first row, so that a finding speaks of the sheet's own rows. */
const HEADER_ROW = 0;
/** The list stands right of what becomes of its rows, so that a wider export can be pasted over it. */
export const LIST_COLUMN = 3;
/** Rows of the next export for which dates are made ready. */
const READY_ROWS = 2_000;

export interface WrittenListPlan {
  readonly blocks: readonly (readonly InventoryRow[])[];
  readonly dates: readonly number[];
  readonly source: string;
  readonly isDevices: boolean;
}

/** The list as a table, with what becomes of each row beside it. What others wrote never becomes a formula. */
export function listSheet(
  { blocks, dates, source, isDevices }: WrittenListPlan,
  { list, table }: InventoryNames,
  findings: string,
): SheetPlan {
  const [headings = []] = blocks[0] ?? [];
  const data: DataBlock[] = [];
  let row = HEADER_ROW + 1;
  for (const [index, block] of blocks.entries()) {
    const rows = index === 0 ? block.slice(1) : block;
    data.push({ row, column: LIST_COLUMN, rows });
    row += rows.length;
  }
  const rows = row - HEADER_ROW;
  return {
    name: list,
    cells: [
      { row: HEADER_ROW, column: 0, ...heading(findings) },
      ...headings.map((content, column) => ({
        row: HEADER_ROW,
        column: LIST_COLUMN + column,
        ...heading(plainContent(content)),
      })),
    ],
    data,
    formats: [
      { row: HEADER_ROW, column: 1, rows: 1, columns: 1, style: "heading" },
      ...dates.map((column) => ({
        ...{ row: HEADER_ROW + 1, column: LIST_COLUMN + column, rows: rows + READY_ROWS, columns: 1 },
        numberFormat: "yyyy-mm-dd",
      })),
    ],
    columnWidths: [isDevices ? 20 : 30, 34, 3, ...headings.map(() => 22)],
    frozenRows: HEADER_ROW + 1,
    tables: [
      {
        ...{ name: table, firstRow: HEADER_ROW, firstColumn: LIST_COLUMN },
        rows: Math.max(2, rows),
        columns: headings.length,
      },
    ],
    notes: [
      {
        ...{ row: HEADER_ROW, column: LIST_COLUMN },
        text: `${source} Paste the next export over it, from this heading on; what happens to each row is shown on the left.`,
      },
    ],
    print: { isLandscape: true, titleRow: HEADER_ROW },
  };
}
