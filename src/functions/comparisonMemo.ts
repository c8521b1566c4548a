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
interface Remembered {
  readonly quotes: TableCells;
  readonly scenarios: TableCells;
  readonly comparison: Result<Comparison>;
  readonly costs: Map<string, Result<number>[][]>;
}

/** Comparisons kept at a time. */
export const REMEMBERED_COMPARISONS = 4;
/** Tables with more cells than this are read anew at each call: holding them would cost more than it saves. */
export const LARGEST_REMEMBERED_TABLE = 200_000;

let remembered: Remembered[] = [];

/** Both tables read, or what is wrong with them; the same content is read once. */
export function comparisonFor(quotes: TableCells, scenarios: TableCells): Result<Comparison> {
  return entryFor(quotes, scenarios).comparison;
}

/** The matrix of costs of two tables; the same question is computed once. */
export function costsFor(
  quotes: TableCells,
  scenarios: TableCells,
  measure: Measure,
  discountRate: Decimal,
): Result<{ readonly comparison: Comparison; readonly costs: readonly Result<number>[][] }> {
  const { comparison, costs } = entryFor(quotes, scenarios);
  if (!comparison.ok) return comparison;
  const key = measure === "npv" ? `npv ${discountRate.coefficient}e-${discountRate.scale}` : measure;
  let matrix = costs.get(key);
  if (matrix === undefined) {
    matrix = costMatrix(comparison.value, measure, discountRate);
    costs.set(key, matrix);
  }
  return { ok: true, value: { comparison: comparison.value, costs: matrix } };
}

/** The arguments of a comparison with its tables as they are remembered: one copy for all calls that pass the same. */
export function sharedTables(values: readonly unknown[]): readonly unknown[] {
  const [quotes, scenarios, ...others] = values;
  const found = remembered.find(
    (each) =>
      Array.isArray(quotes) &&
      Array.isArray(scenarios) &&
      sameCells(each.quotes, quotes as TableCells) &&
      sameCells(each.scenarios, scenarios as TableCells),
  );
  return found === undefined ? values : [found.quotes, found.scenarios, ...others];
}

function entryFor(quotes: TableCells, scenarios: TableCells): Remembered {
  const found = remembered.find(
    (each) => sameCells(each.quotes, quotes) && sameCells(each.scenarios, scenarios),
  );
  if (found !== undefined) {
    if (remembered[0] !== found) remembered = [found, ...remembered.filter((each) => each !== found)];
    return found;
  }
  const small = sizeOf(quotes) + sizeOf(scenarios) <= LARGEST_REMEMBERED_TABLE;
  const entry: Remembered = {
    // Copies: a host may use its arrays again.
    quotes: small ? quotes.map((row) => [...row]) : [],
    scenarios: small ? scenarios.map((row) => [...row]) : [],
    comparison: comparisonOf(quotes, scenarios),
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
