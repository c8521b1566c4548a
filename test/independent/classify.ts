import { cadenceName } from "./Cadence";
import { isFailure, type ErrorClass } from "./Failure";

import { independentCosts } from "./oracle";
import { mixedCurrencies, readTables } from "./readTables";

/** What a pair of tables exercises. A list has an entry for each pair of quote and scenario it concerns. */
export interface Classification {
  readonly pairs: number;
  readonly answered: number;
  readonly cadences: readonly string[];
  readonly errors: readonly ErrorClass[];
}

export function classify(
  quotes: unknown[][],
  scenarios: unknown[][],
  measure?: unknown,
  discountRate?: unknown,
): Classification {
  const tables = readTables(quotes, scenarios);
  const broken = isFailure(tables) ? tables : mixedCurrencies(tables);
  if (isFailure(tables) || broken !== undefined) {
    const pairs = Math.max(1, quotes.length - 1) * Math.max(1, scenarios.length - 1);
    const errors = broken === undefined ? [] : Array.from({ length: pairs }, () => broken.errorClass);
    return { pairs, answered: 0, cadences: [], errors };
  }
  const result = independentCosts(quotes, scenarios, measure, discountRate);
  const cells = result.kind === "matrix" ? result.cells : [];
  const cadences: string[] = [];
  const errors: ErrorClass[] = [];
  let answered = 0;
  tables.scenarios.forEach((scenario, row) => {
    tables.quotes.forEach((quote, column) => {
      const cadenceIsRead = !quote.issues.some(({ errorClass }) => UNREAD.has(errorClass));
      if (cadenceIsRead) cadences.push(cadenceName(quote.quote));
      const rowClasses = [...quote.issues, ...scenario.issues].map(({ errorClass }) => errorClass);
      const cell = cells[row]?.[column];
      if (typeof cell === "string") answered += 1;
      const own = isFailure(cell) ? [cell.errorClass] : [];
      errors.push(...new Set([...rowClasses, ...own]));
    });
  });
  return { pairs: tables.quotes.length * tables.scenarios.length, answered, cadences, errors };
}

const UNREAD = new Set<ErrorClass>([
  "basis unknown",
  "basis high-water mark",
  "audit months unknown",
  "true-up unknown",
]);

export interface Tally {
  readonly pairs: number;
  readonly answered: number;
  readonly cadences: ReadonlyMap<string, number>;
  readonly errors: ReadonlyMap<ErrorClass, number>;
}

/** How often each came up over a run. */
export function tallyOf(run: readonly Classification[]): Tally {
  const cadences = new Map<string, number>();
  const errors = new Map<ErrorClass, number>();
  for (const each of run) {
    for (const name of each.cadences) cadences.set(name, (cadences.get(name) ?? 0) + 1);
    for (const name of each.errors) errors.set(name, (errors.get(name) ?? 0) + 1);
  }
  const sum = (count: (each: Classification) => number) =>
    run.reduce((total, each) => total + count(each), 0);
  return { pairs: sum((each) => each.pairs), answered: sum((each) => each.answered), cadences, errors };
}
