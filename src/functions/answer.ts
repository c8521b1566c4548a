import type { Issue } from "../pricing";
import { withAddresses, type ArgumentPlace } from "./arguments/cellPlace";
import { cellsOf } from "./arguments/grid";
import { hostError, placedCell } from "./hostError";
import { withAddress } from "./issueAddress";
import { sharedTables } from "./sharedTables";
import { LARGEST_REMEMBERED_CALL, LARGEST_REMEMBERED_COMPARISON, record } from "./journal";
import type { CellResult, WorksheetFunction } from "./WorksheetFunction";

/** What the host tells of a call, besides its arguments. */
export type Invocation = Pick<CustomFunctions.Invocation, "address" | "parameterAddresses">;

/**
 * Runs one call: reads, computes, remembers the call in the journal, and answers the cell. Every failure leaves here
 * as the host's error with its message; nothing else is ever thrown.
 *
 * @param passed the arguments under their names, in the order of the signature
 */
export function answer<T>(
  worksheetFunction: WorksheetFunction<T>,
  passed: Readonly<Record<string, unknown>>,
  invocation: Invocation | undefined,
): CellResult | CellResult[][] {
  const { compute, show } = worksheetFunction;
  const names = namesOf(worksheetFunction, passed);
  const values = Object.values(passed);
  const addresses = invocation?.parameterAddresses;
  const places =
    addresses !== undefined && worksheetFunction.tellsPlaces ? withAddresses(names, addresses) : names;
  let result = compute(values, places);
  // Addresses are for messages alone: a quick function gets them only where it fails, by computing it once more.
  if (!result.ok && addresses !== undefined) {
    const addressed = withAddresses(names, addresses);
    result = compute(values, addressed);
    if (!result.ok) result = { ...result, issue: withAddress(result.issue, addressed) };
  }
  if (!result.ok) {
    remember(worksheetFunction, names, values, invocation, result.issue, 0, 0);
    throw hostError(result.issue);
  }
  const shown = show(result.value);
  if (Array.isArray(shown)) {
    remember(worksheetFunction, names, values, invocation, undefined, shown.length, shown[0]?.length ?? 0);
    if (addresses !== undefined) return shown.map((row) => row.map((cell) => placedCell(cell, places)));
  } else {
    remember(worksheetFunction, names, values, invocation, undefined, 1, 1);
  }
  return shown;
}

function remember<T>(
  worksheetFunction: WorksheetFunction<T>,
  names: readonly ArgumentPlace[],
  values: readonly unknown[],
  invocation: Invocation | undefined,
  issue: Issue | undefined,
  rows: number,
  columns: number,
): void {
  record({
    worksheetFunction: worksheetFunction as WorksheetFunction<unknown>,
    names,
    address: invocation?.address,
    parameterAddresses: invocation?.parameterAddresses,
    values: keptValues(worksheetFunction as WorksheetFunction<unknown>, values),
    issue,
    rows,
    columns,
  });
}

/** The names alone, shared by all calls of a function. */
const namesOnly = new WeakMap<object, readonly ArgumentPlace[]>();

function namesOf(
  worksheetFunction: object,
  passed: Readonly<Record<string, unknown>>,
): readonly ArgumentPlace[] {
  let names = namesOnly.get(worksheetFunction);
  if (names === undefined) {
    names = Object.keys(passed).map((name) => ({ name }));
    namesOnly.set(worksheetFunction, names);
  }
  return names;
}

/** The values as the journal keeps them; undefined for a call with too many cells. */
function keptValues(
  { figures }: WorksheetFunction<unknown>,
  values: readonly unknown[],
): readonly unknown[] | undefined {
  if (figures === undefined) return hasAtMost(LARGEST_REMEMBERED_CALL, values) ? values : undefined;
  return hasAtMost(LARGEST_REMEMBERED_COMPARISON, values) ? withSharedTables(values) : undefined;
}

/** The values with one copy of the tables for all calls that pass the same; the charges stand last. */
function withSharedTables(values: readonly unknown[]): readonly unknown[] {
  const [quotes, scenarios, ...others] = values;
  const charges = others.pop();
  const kept = sharedTables({
    quotes: cellsOf(quotes),
    scenarios: cellsOf(scenarios),
    charges: cellsOf(charges),
  });
  return [kept.quotes, kept.scenarios, ...others, Array.isArray(charges) ? kept.charges : charges];
}

function hasAtMost(most: number, values: readonly unknown[]): boolean {
  let cells = 0;
  for (const value of values) {
    if (!Array.isArray(value)) continue;
    const first: unknown = value[0];
    cells += value.length * (Array.isArray(first) ? first.length : 1);
  }
  return cells <= most;
}
