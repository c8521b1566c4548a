import type { Invoice, Issue, Result } from "../pricing";
import type { ArgumentPlace } from "./arguments/cellPlace";
import { hostError } from "./hostError";
import { LARGEST_REMEMBERED_CALL, record } from "./journal";

/** What a cell can show; inside a spill an error is a value among others. */
export type CellResult = number | string | boolean | CustomFunctions.Error;

/** How a function reads its arguments, computes, and shows the result. */
export interface WorksheetFunction<T> {
  readonly name: string;
  /** Argument names in the order of the signature. */
  readonly argumentNames: readonly string[];
  readonly compute: (values: readonly unknown[], places: readonly ArgumentPlace[]) => Result<T>;
  readonly show: (result: T) => CellResult | CellResult[][];
  /** Whether the result is an invoice, so that its lines can be told. */
  readonly isInvoice: boolean;
}

/** What the host tells of a call, besides its arguments. */
export type Invocation = Pick<CustomFunctions.Invocation, "address" | "parameterAddresses">;

/**
 * Runs one call: reads, computes, remembers the call in the journal, and answers the cell. Every failure leaves here
 * as the host's error with its message; nothing else is ever thrown.
 */
export function answer<T>(
  worksheetFunction: WorksheetFunction<T>,
  values: readonly unknown[],
  invocation: Invocation | undefined,
): CellResult | CellResult[][] {
  const places = placesOf(worksheetFunction, invocation);
  const result = worksheetFunction.compute(values, places);
  const remember = (issue: Issue | undefined, rows: number, columns: number): void =>
    record({
      worksheetFunction: worksheetFunction as WorksheetFunction<unknown>,
      address: invocation?.address,
      parameterAddresses: invocation?.parameterAddresses,
      values: isSmall(values) ? values : undefined,
      issue,
      rows,
      columns,
    });
  if (!result.ok) {
    remember(result.issue, 0, 0);
    throw hostError(result.issue);
  }
  const shown = worksheetFunction.show(result.value);
  if (Array.isArray(shown)) remember(undefined, shown.length, shown[0]?.length ?? 0);
  else remember(undefined, 1, 1);
  return shown;
}

/** The names alone, shared by all calls of a host that tells no addresses. */
const namesOnly = new WeakMap<object, readonly ArgumentPlace[]>();

function placesOf<T>(
  worksheetFunction: WorksheetFunction<T>,
  invocation: Invocation | undefined,
): readonly ArgumentPlace[] {
  const addresses = invocation?.parameterAddresses;
  if (addresses !== undefined) {
    return worksheetFunction.argumentNames.map((name, index) => ({
      name,
      address: addresses[index] || undefined,
    }));
  }
  let names = namesOnly.get(worksheetFunction);
  if (names === undefined) {
    names = worksheetFunction.argumentNames.map((name) => ({ name }));
    namesOnly.set(worksheetFunction, names);
  }
  return names;
}

function isSmall(values: readonly unknown[]): boolean {
  let cells = 0;
  for (const value of values) {
    if (!Array.isArray(value)) continue;
    const first: unknown = value[0];
    cells += value.length * (Array.isArray(first) ? first.length : 1);
  }
  return cells <= LARGEST_REMEMBERED_CALL;
}

/** A function whose result is an invoice: the cell shows its total, the journal can tell its lines. */
export function invoiceFunction(
  name: string,
  argumentNames: readonly string[],
  compute: WorksheetFunction<Invoice>["compute"],
): WorksheetFunction<Invoice> {
  return { name, argumentNames, compute, show: (invoice) => invoice.total, isInvoice: true };
}

/** A function whose result stands in the cell as it is. */
export function plainFunction<T extends number | boolean>(
  name: string,
  argumentNames: readonly string[],
  compute: WorksheetFunction<T>["compute"],
): WorksheetFunction<T> {
  return { name, argumentNames, compute, show: (result) => result, isInvoice: false };
}

/** A function whose result spills. */
export function spillFunction<T>(
  name: string,
  argumentNames: readonly string[],
  compute: WorksheetFunction<T>["compute"],
  show: (result: T) => CellResult[][],
): WorksheetFunction<T> {
  return { name, argumentNames, compute, show, isInvoice: false };
}
