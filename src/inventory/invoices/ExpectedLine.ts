import type { InvoiceLine } from "../../pricing";

/** A line that the contract leads to, as QUOTELINES shows it; taxes are among them. */
export type ExpectedLine = InvoiceLine;

/** The invoice that a contract leads to in the month billed. */
export interface ExpectedInvoice {
  readonly lines: readonly ExpectedLine[];
  /** Whether the quote states taxes. */
  readonly statesTaxes: boolean;
}
