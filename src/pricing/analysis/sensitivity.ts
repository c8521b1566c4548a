import type { Result } from "../result";
import type { Field } from "./Field";
import type { Study } from "./Study";

/** The cost of each quote with a field at a value. */
export interface SensitivityRow {
  readonly value: number;
  /** By column of the quotes. */
  readonly costs: readonly Result<number>[];
}

/** The costs of all quotes with a field at some values, one after the other. */
export function sensitivity(study: Study, field: Field, values: readonly number[]): SensitivityRow[] {
  return values.map((value) => ({ value, costs: study.costsAt(field.at(study.now, value)) }));
}
