/** An id that none of the others has: "quote-3" after "quote-1" and "quote-2", whatever was removed in between. */
export function freeId(
  kind: "quote" | "scenario" | "charge",
  others: readonly { readonly id: string }[],
): string {
  const numbers = others.map(({ id }) => Number(/-(\d+)$/.exec(id)?.[1] ?? 0));
  return `${kind}-${Math.max(0, ...numbers) + 1}`;
}
