/** A row of a table after a change. */
export interface MovedRow {
  /** Which row it was; undefined for a new one. */
  readonly was: number | undefined;
  /** Whether it stands there already, once rows were deleted and added; of a new row, whether it is a copy. */
  readonly isThere: boolean;
  /** The row whose cells stand there then. */
  readonly holds: number;
}

/**
 * The rows of a table's body after a change. Excel keeps one row in the body of a table.
 *
 * @param present how many rows it has
 * @param wanted how many it is to have
 * @param from which row each was; without it, each is the one at its place
 */
export function movedRows(
  present: number,
  wanted: number,
  from?: readonly (number | undefined)[],
): readonly MovedRow[] {
  const were = Array.from({ length: Math.max(1, wanted) }, (_row, index) => {
    if (wanted === 0) return undefined;
    return from === undefined ? (index < present ? index : undefined) : from[index];
  });
  const known = were.filter((was) => was !== undefined).sort((one, other) => one - other);
  const staying = known.length > 0 ? known : [0];
  const last = staying.at(-1) ?? 0;
  return were.map((was, index) => {
    const there = staying[index];
    return {
      was,
      isThere: there === undefined ? was === undefined : was === there,
      holds: there === undefined || was === undefined ? last : there,
    };
  });
}

/** Where the body of a table stands. */
interface Body {
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
}

/**
 * Queues that the body has the rows of a change: those that are gone are deleted, and new ones are copied from the
 * last. Whole rows of cells are inserted inside the table, or deleted, as one does by hand: what stands below moves
 * along, and formats, rules and formulas come with the last row. Adding rows through the table's own collection
 * collides with what co-authors do
 * (https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins).
 *
 * @param present how many rows the body has
 */
export function resize(
  sheet: Excel.Worksheet,
  { row, column, headers }: Body,
  rows: readonly MovedRow[],
  present: number,
): void {
  const width = headers.length;
  const known = new Set(rows.flatMap(({ was }) => was ?? []));
  const staying = known.size > 0 ? known : new Set([0]);
  // From below, so that those above keep their numbers.
  for (let end = present; end > 0; end--) {
    if (staying.has(end - 1)) continue;
    let first = end - 1;
    while (first > 0 && !staying.has(first - 1)) first--;
    sheet.getRangeByIndexes(row + first, column, end - first, width).delete("Up");
    end = first + 1;
  }
  const from = staying.size;
  const added = rows.length - from;
  if (added <= 0) return;
  sheet.getRangeByIndexes(row + from - 1, column, added, width).insert("Down");
  // The last row has moved to the end: it is copied into all rows from its old place on.
  const last = sheet.getRangeByIndexes(row + rows.length - 1, column, 1, width);
  sheet.getRangeByIndexes(row + from - 1, column, added, width).copyFrom(last, "All");
}
