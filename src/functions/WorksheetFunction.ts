import type { Invoice, Result } from "../pricing";
import type { ArgumentPlace } from "./arguments/cellPlace";
import type { Figures } from "./Figures";

/** What a cell can show; inside a spill an error is a value among others. */
export type CellResult = number | string | boolean | CustomFunctions.Error;

/** How a function reads its arguments, computes, and shows the result. */
export interface WorksheetFunction<T> {
  readonly name: string;
  readonly compute: (values: readonly unknown[], places: readonly ArgumentPlace[]) => Result<T>;
  readonly show: (result: T) => CellResult | CellResult[][];
  /** The invoices behind an answer that compares quotes and scenarios. */
  readonly figures?:
    | ((values: readonly unknown[], places: readonly ArgumentPlace[]) => Result<Figures>)
    | undefined;
  /** Whether the result is an invoice, so that its lines can be shown. */
  readonly isInvoice: boolean;
  /** Whether its answer says where things are, so that it always gets its arguments' addresses. */
  readonly tellsPlaces?: true;
}

/** A function whose result is an invoice: the cell shows its total, the journal can tell its lines. */
export function invoiceFunction(
  name: string,
  compute: WorksheetFunction<Invoice>["compute"],
): WorksheetFunction<Invoice> {
  return { name, compute, show: (invoice) => invoice.total, isInvoice: true };
}

/** A function whose result stands in the cell as it is. */
export function plainFunction<T extends number | boolean>(
  name: string,
  compute: WorksheetFunction<T>["compute"],
): WorksheetFunction<T> {
  return { name, compute, show: (result) => result, isInvoice: false };
}

/** A function whose result spills. */
export function spillFunction<T>(
  name: string,
  compute: WorksheetFunction<T>["compute"],
  show: (result: T) => CellResult[][],
  figures?: WorksheetFunction<T>["figures"],
): WorksheetFunction<T> {
  return { name, compute, show, figures, isInvoice: false, tellsPlaces: true };
}
