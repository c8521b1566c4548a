/** What the tables of a comparison are called in the workbook. */
export interface ComparedTables {
  readonly quotes: string;
  readonly scenarios: string;
  /** Undefined where there is none, as among sheets of an older layout. */
  readonly charges: string | undefined;
}

/** The call of a function over the tables: what stands between the tables and the charges is given. */
export function callOver(
  tables: ComparedTables,
  name: string,
  ...values: readonly (string | number)[]
): string {
  const charges = tables.charges === undefined ? [] : [`${tables.charges}[#All]`];
  return `${name}(${[`${tables.quotes}[#All]`, `${tables.scenarios}[#All]`, ...values, ...charges].join(",")})`;
}
