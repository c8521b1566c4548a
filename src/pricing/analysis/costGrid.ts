import { itemAt } from "../entryOf";
import { success, type Result } from "../result";
import type { Field } from "./Field";
import type { Study } from "./Study";

/** A field and the values that it takes along one side of a table. */
export interface Axis {
  readonly field: Field;
  readonly values: readonly number[];
}

/** The name of the best quote at each point of two fields: one row a value of the first, one column a value of the second. */
export function costGrid(study: Study, rows: Axis, columns: Axis): Result<string>[][] {
  return rows.values.map((row) => {
    const inRow = rows.field.at(study.now, row);
    return columns.values.map((column) => {
      const best = study.bestAt(columns.field.at(inRow, column));
      return best.ok ? success(itemAt(study.names, best.value, "")) : best;
    });
  });
}
