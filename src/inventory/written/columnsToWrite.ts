import { columnMeanings } from "../lists/columnMeanings";
import { headingKeys } from "../lists/meanings";
import type { List } from "../lists/List";
import { headingKey } from "../lists/words";

/** A column of a list that is kept. */
export interface KeptColumn {
  readonly column: number;
  /** Only its heading tells something: the product is known by it. */
  readonly isHeadingAlone: boolean;
  /** Nothing is read of it: it keeps rows from having one filled cell alone. */
  readonly isFiller: boolean;
}

/**
 * The columns by which a list is counted: those that mean something, the headings that its product is known by, and
 * where a row would be left with one filled cell alone, and so be none of a list, one more that fills it.
 */
export function columnsToWrite(list: List): readonly KeptColumn[] {
  const read = new Set(columnMeanings(list).keys());
  const signature = new Set(headingKeys(list.product?.signature));
  const keys = list.headings.map(headingKey);
  for (const heading of Object.keys(list.product?.only ?? {})) {
    const column = list.columnNamed(heading);
    if (column !== undefined) read.add(column);
  }
  const alone = [...keys.keys()].filter(
    (column) =>
      !read.has(column) && signature.has(keys[column] ?? "") && keys.indexOf(keys[column] ?? "") === column,
  );
  const filled = new Set(read);
  if (keys.filter((key) => key !== "").length > 1) fillRows(list, filled, new Set(alone));
  return [
    ...[...filled].map((column) => ({ column, isHeadingAlone: false, isFiller: !read.has(column) })),
    ...alone
      .filter((column) => !filled.has(column))
      .map((column) => ({ column, isHeadingAlone: true, isFiller: false })),
  ].sort((one, other) => one.column - other.column);
}

/** Adds to the columns until every row has two filled cells in them, where it has as many at all. */
function fillRows(list: List, kept: Set<number>, heard: ReadonlySet<number>): void {
  const filledIn = (column: number) => list.texts(column);
  const counts = new Uint8Array(list.rows.length);
  const count = (column: number) => {
    const texts = filledIn(column);
    for (let row = 0; row < counts.length; row++) {
      if (texts[row] !== "") counts[row] = (counts[row] ?? 0) + 1;
    }
  };
  for (const column of kept) count(column);
  const others = list.headings.flatMap((heading, column) =>
    heading === "" || kept.has(column) ? [] : [column],
  );
  while (counts.some((filled) => filled < 2)) {
    const best = others
      .filter((column) => !kept.has(column))
      .map((column) => ({ column, rows: rowsFilled(filledIn(column), counts), isHeard: heard.has(column) }))
      .reduce<{ readonly column: number; readonly rows: number } | undefined>(
        (most, each) => (each.rows > (most?.rows ?? 0) ? each : most),
        undefined,
      );
    if (best === undefined) return;
    kept.add(best.column);
    count(best.column);
  }
}

const rowsFilled = (texts: readonly string[], counts: Uint8Array): number =>
  texts.reduce((sum, text, row) => sum + (text !== "" && (counts[row] ?? 0) < 2 ? 1 : 0), 0);
