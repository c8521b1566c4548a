import type { Difference } from "./mergeRows";
import { forTables, type Row, type Rows, type TableRows } from "./Rows";

/**
 * The base by which differences are settled in favor of one side: it holds what the other side has there, as though
 * that were what both had, so that the next merge takes the change of the side that counts.
 *
 * @param side whose change counts
 */
export function settleDifferences(
  differences: readonly Difference[],
  side: "sheet" | "wizard",
  { base, sheet, draft }: { readonly base: Rows; readonly sheet: Rows; readonly draft: Rows },
): Rows {
  const other = side === "sheet" ? draft : sheet;
  return forTables(({ table, title }) => {
    const own = differences.filter((each) => each.table === title);
    return own.reduce((settled, each) => settle(settled, other[table], each), base[table]);
  });
}

function settle(base: TableRows, other: TableRows, { of, id, column }: Difference): TableRows {
  const there = other.rows.find((row) => row.id === id);
  switch (of) {
    case "order": {
      const places = new Map(other.rows.map((row, place) => [row.id, place]));
      const place = ({ id: each }: Row): number => places.get(each) ?? other.rows.length;
      return { ...base, rows: [...base.rows].sort((one, next) => place(one) - place(next)) };
    }
    case "row":
      return {
        ...base,
        rows: base.rows.flatMap((row) => (row.id === id ? (there ?? []) : row)),
      };
    case "cell":
      return {
        ...base,
        rows: withCell(base.rows, id, column, there?.values[column] ?? ""),
      };
  }
}

function withCell(
  rows: readonly Row[],
  id: string,
  column: string,
  value: Row["values"][string],
): readonly Row[] {
  if (!rows.some((row) => row.id === id)) return [...rows, { id, values: { [column]: value } }];
  return rows.map((row) => (row.id === id ? { id, values: { ...row.values, [column]: value } } : row));
}
