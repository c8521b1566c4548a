import {
  comparisonOf,
  costMatrix,
  type Comparison,
  type Decimal,
  type Measure,
  type Result,
  type TableCells,
} from "../pricing";
import { keepTables, sharedTables, type ComparedTables } from "./sharedTables";

/**
 * Comparisons that were read and computed lately, found again by the content of their tables: the formulas of a
 * workbook pass the same two tables over and over, and an edit changes one of them.
 */
interface Remembered {
  readonly comparison: Result<Comparison>;
  readonly costs: Map<string, Result<number>[][]>;
}

/** Tables with more cells than this are read again at each call: holding them would cost more than it saves. */
export const LARGEST_REMEMBERED_TABLE = 200_000;

const remembered = new WeakMap<ComparedTables, Remembered>();

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

function entryFor(tables: ComparedTables): Remembered {
  const kept = sharedTables(tables);
  const known = remembered.get(kept);
  if (known !== undefined) {
    keepTables(kept);
    return known;
  }
  const { quotes, scenarios, charges } = tables;
  const small = sizeOf(quotes) + sizeOf(scenarios) + sizeOf(charges) <= LARGEST_REMEMBERED_TABLE;
  if (!small) return entryOf(tables);
  // Copies, since a host may use its arrays again. They are what is read, as an analysis reads some cells again.
  const copyOf = (cells: TableCells) => cells.map((row) => [...row]);
  const copies = { quotes: copyOf(quotes), scenarios: copyOf(scenarios), charges: copyOf(charges) };
  const entry = entryOf(copies);
  remembered.set(copies, entry);
  keepTables(copies);
  return entry;
}

const entryOf = ({ quotes, scenarios, charges }: ComparedTables): Remembered => ({
  comparison: comparisonOf(quotes, scenarios, charges),
  costs: new Map(),
});

function sizeOf(cells: TableCells): number {
  return cells.length * (cells[0]?.length ?? 0);
}
