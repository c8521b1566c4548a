/**
 * The entry of a list of numbers, from 0; what lies beyond its end, or of a list that is not there, counts as 0, as a
 * blank cell does.
 */
export function entryOf(list: ArrayLike<number> | undefined, index: number): number {
  return list?.[index] ?? 0;
}
