import { comparableName } from "../../pricing";
import { isSameRow, isSameValue, valueIn, type Row } from "./Rows";

/** How much of two rows has to be the same, name aside, for one to be the other under a new name. */
const ALIKE = 0.5;

/**
 * Which row of a sheet is which known row: the one of its name, in order where a name stands twice; of the rest, the
 * one that is most like it, which is the row renamed, the one at its place first; then the one at its place,
 * which is the row typed over. The answer has one entry for each row of the sheet; undefined for one that is new.
 *
 * @param known the rows as they were
 * @param added rows that were added elsewhere since: one of the same name, or with the same in it, is that row
 * @param rows the rows of the sheet
 * @param headers those of their names
 */
export function matchRows(
  known: readonly Row[],
  added: readonly Row[],
  rows: readonly Pick<Row, "values">[],
  headers: readonly string[],
): readonly (Row | undefined)[] {
  const nameOf = (row: Pick<Row, "values">): string =>
    headers
      .map((header) => comparableName(String(valueIn(row, header))))
      .join("\n")
      .trim();
  const free = new Set(known);
  const found = rows.map((row) => {
    const wanted = nameOf(row);
    const same = wanted === "" ? undefined : [...free].find((each) => nameOf(each) === wanted);
    if (same !== undefined) free.delete(same);
    return same;
  });
  const open = new Set(added);
  const takeAdded = (isIt: (each: Row, row: Pick<Row, "values">) => boolean): void => {
    for (const [place, row] of rows.entries()) {
      if (found[place] !== undefined) continue;
      const it = [...open].find((each) => isIt(each, row));
      if (it === undefined) continue;
      open.delete(it);
      found[place] = it;
    }
  };
  takeAdded(isSameRow);
  const take = (place: number, row: Row): void => {
    if (found[place] === undefined && free.delete(row)) found[place] = row;
  };
  const left = found.flatMap((row, place) => (row === undefined ? [place] : []));
  const pairs = left.flatMap((place) =>
    [...free].map((row) => ({
      place,
      row,
      likeness: likenessOf(row, rows[place] as Row, headers),
      distance: Math.abs(known.indexOf(row) - place),
    })),
  );
  pairs.sort((first, second) => second.likeness - first.likeness || first.distance - second.distance);
  for (const { place, row, likeness } of pairs) if (likeness >= ALIKE) take(place, row);
  for (const place of left) {
    const there = known[place];
    if (there !== undefined) take(place, there);
  }
  takeAdded((each, row) => nameOf(row) !== "" && nameOf(each) === nameOf(row));
  return found;
}

/** The share of filled cells, names aside, in which two rows hold the same. */
function likenessOf(one: Row, other: Row, names: readonly string[]): number {
  const headers = new Set([...Object.keys(one.values), ...Object.keys(other.values)]);
  for (const name of names) headers.delete(name);
  const filled = [...headers].filter(
    (header) => valueIn(one, header) !== "" || valueIn(other, header) !== "",
  );
  const same = filled.filter((header) => isSameValue(valueIn(one, header), valueIn(other, header)));
  return filled.length === 0 ? 0 : same.length / filled.length;
}
