/**
 * The entry of a list of numbers, from 0; what lies beyond its end, or of a list that is not there, counts as 0, as a
 * blank cell does.
 */
export function entryOf(list: ArrayLike<number> | undefined, index: number): number {
  return list?.[index] ?? 0;
}

/** The item of a list, from 0, or what stands for one that is not there. */
export function itemAt<T>(list: readonly T[] | undefined, index: number, otherwise: T): T {
  return list?.[index] ?? otherwise;
}
