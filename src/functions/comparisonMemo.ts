import {
  comparisonOf,
  costMatrix,
  type Comparison,
  type Decimal,
  type Measure,
  type Result,
  type TableCells,
} from "../pricing";

/**
 * Comparisons that were read and computed lately, found again by the content of their tables: the formulas of a
 * workbook pass the same two tables over and over, and an edit changes one of them.
 */
interface Remembered extends ComparedTables {
  readonly comparison: Result<Comparison>;
  readonly costs: Map<string, Result<number>[][]>;
}

/** The tables that a comparing function is given. */
export interface ComparedTables {
  readonly quotes: TableCells;
  readonly scenarios: TableCells;
  /** Without a row where there are no charges. */
  readonly charges: TableCells;
}

/** Comparisons kept at a time. */
export const REMEMBERED_COMPARISONS = 4;
/** Tables with more cells than this are read again at each call: holding them would cost more than it saves. */
export const LARGEST_REMEMBERED_TABLE = 200_000;

let remembered: Remembered[] = [];

/** Both tables read, or what is wrong with them; the same content is read once. */
export function comparisonFor(tables: ComparedTables): Result<Comparison> {
  return entryFor(tables).comparison;
}

/** The matrix of costs of two tables; the same question is computed once. */
export function costsFor(
  tables: ComparedTables,
  measure: Measure,
  discountRate: Decimal,
): Result<{ readonly comparison: Comparison; readonly costs: readonly Result<number>[][] }> {
  const { comparison, costs } = entryFor(tables);
  if (!comparison.ok) return comparison;
  const key = measure === "npv" ? `npv ${discountRate.coefficient}e-${discountRate.scale}` : measure;
  let matrix = costs.get(key);
  if (matrix === undefined) {
    matrix = costMatrix(comparison.value, measure, discountRate);
    costs.set(key, matrix);
  }
  return { ok: true, value: { comparison: comparison.value, costs: matrix } };
}

/** Tables as they are remembered: one copy for all calls that pass the same. */
export function sharedTables(tables: ComparedTables): ComparedTables {
  return remembered.find((each) => sameTables(each, tables)) ?? tables;
}

function sameTables(one: ComparedTables, other: ComparedTables): boolean {
  return (
    sameCells(one.quotes, other.quotes) &&
    sameCells(one.scenarios, other.scenarios) &&
    sameCells(one.charges, other.charges)
  );
}

function entryFor(tables: ComparedTables): Remembered {
  const { quotes, scenarios, charges } = tables;
  const found = remembered.find((each) => sameTables(each, tables));
  if (found !== undefined) {
    if (remembered[0] !== found) remembered = [found, ...remembered.filter((each) => each !== found)];
    return found;
  }
  const small = sizeOf(quotes) + sizeOf(scenarios) + sizeOf(charges) <= LARGEST_REMEMBERED_TABLE;
  // Copies: a host may use its arrays again.
  const copyOf = (cells: TableCells) => (small ? cells.map((row) => [...row]) : []);
  const copies = { quotes: copyOf(quotes), scenarios: copyOf(scenarios), charges: copyOf(charges) };
  // What is kept is read from the copies, since an analysis reads some cells again.
  const read = small ? copies : tables;
  const entry: Remembered = {
    ...copies,
    comparison: comparisonOf(read.quotes, read.scenarios, read.charges),
    costs: new Map(),
  };
  if (small) remembered = [entry, ...remembered].slice(0, REMEMBERED_COMPARISONS);
  return entry;
}

function sizeOf(cells: TableCells): number {
  return cells.length * (cells[0]?.length ?? 0);
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
