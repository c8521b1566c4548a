import type { List } from "./List";
import type { Meaning } from "./meanings";

/** Every column that means something, in their order, with what it means. */
export function columnMeanings({ meanings }: List): ReadonlyMap<number, readonly Meaning[]> {
  const of = new Map<number, Meaning[]>();
  for (const [meaning, columns] of meanings) {
    for (const column of columns) of.set(column, [...(of.get(column) ?? []), meaning]);
  }
  return new Map([...of].sort(([one], [other]) => one - other));
}
