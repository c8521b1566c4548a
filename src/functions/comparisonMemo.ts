import {
  comparisonOf,
  costMatrix,
  type Comparison,
  type Decimal,
  type Measure,
  type Result,
} from "../pricing";
import { entryFor, type ComparedTables, type Remembered } from "./rememberedTables";

function remembered(tables: ComparedTables): Remembered {
  return entryFor(tables, () => comparisonOf(tables.quotes, tables.scenarios, tables.charges));
}

/** Both tables read, or what is wrong with them; the same content is read once. */
export function comparisonFor(tables: ComparedTables): Result<Comparison> {
  return remembered(tables).comparison;
}

/** The matrix of costs of two tables; the same question is computed once. */
export function costsFor(
  tables: ComparedTables,
  measure: Measure,
  discountRate: Decimal,
): Result<{ readonly comparison: Comparison; readonly costs: readonly Result<number>[][] }> {
  const { comparison, costs } = remembered(tables);
  if (!comparison.ok) return comparison;
  const key = measure === "npv" ? `npv ${discountRate.coefficient}e-${discountRate.scale}` : measure;
  let matrix = costs.get(key);
  if (matrix === undefined) {
    matrix = costMatrix(comparison.value, measure, discountRate);
    costs.set(key, matrix);
  }
  return { ok: true, value: { comparison: comparison.value, costs: matrix } };
}
