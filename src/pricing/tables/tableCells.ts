/** A whole table with its headings, as a host passes it. */
export type TableCells = readonly (readonly unknown[])[];

/** Names as they are compared: case and outer blanks do not count. */
export function comparableName(name: string): string {
  return name.trim().toLowerCase();
}

/** The first name that an earlier record has as well, and its position from 0; undefined where each has its own. */
export function repeatedName(
  names: readonly string[],
): { readonly name: string; readonly index: number } | undefined {
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    const key = comparableName(name);
    if (seen.has(key)) return { name, index };
    seen.add(key);
  }
  return undefined;
}
