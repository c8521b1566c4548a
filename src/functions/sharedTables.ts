import type { TableCells } from "../pricing";

/** The tables that a comparing function is given. */
export interface ComparedTables {
  readonly quotes: TableCells;
  readonly scenarios: TableCells;
  /** Without a row where there are no charges. */
  readonly charges: TableCells;
}

/** Comparisons kept at a time. */
export const REMEMBERED_COMPARISONS = 4;

/** The tables that were compared lately, newest first. */
let kept: readonly ComparedTables[] = [];

/** Keeps tables, in front of those that were kept before; the oldest make room. */
export function keepTables(tables: ComparedTables): void {
  if (kept[0] === tables) return;
  kept = [tables, ...kept.filter((each) => each !== tables)].slice(0, REMEMBERED_COMPARISONS);
}

/** Tables as they are kept: one copy for all calls that pass the same. */
export function sharedTables(tables: ComparedTables): ComparedTables {
  return kept.find((each) => sameTables(each, tables)) ?? tables;
}

function sameTables(one: ComparedTables, other: ComparedTables): boolean {
  return (
    sameCells(one.quotes, other.quotes) &&
    sameCells(one.scenarios, other.scenarios) &&
    sameCells(one.charges, other.charges)
  );
}

function sameCells(first: TableCells, second: TableCells): boolean {
  if (first.length !== second.length) return false;
  for (let row = 0; row < first.length; row++) {
    const left = first[row] ?? [];
    const right = second[row] ?? [];
    if (left.length !== right.length) return false;
    for (let column = 0; column < left.length; column++) {
      // Data-type objects are never the same content by identity; then the tables are simply read again.
      if (!Object.is(left[column], right[column])) return false;
    }
  }
  return true;
}
