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

/**
 * The same of a list of one number per month, which is asked for millions of times: apart, so that what the compiler
 * learns here it learns of one kind of list.
 */
export function monthOf(list: Float64Array, index: number): number {
  return list[index] ?? 0;
}
