/** A whole table with its headings, as a host passes it. */
export type TableCells = readonly (readonly unknown[])[];

/** Names as they are compared: case and outer blanks do not count. */
export function comparableName(name: string): string {
  return name.trim().toLowerCase();
}

/** The first name that two records share. */
export function repeatedName(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  for (const name of names) {
    const key = comparableName(name);
    if (seen.has(key)) return name;
    seen.add(key);
  }
  return undefined;
}
