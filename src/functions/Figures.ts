import type { InvoiceLine, Result } from "../pricing";

/** One month's invoice, with the taxes that the quote states. */
export interface FigureInvoice {
  readonly lines: readonly InvoiceLine[];
  readonly total: number;
  readonly taxLines?: readonly InvoiceLine[];
  readonly totalWithTax?: number | undefined;
}

/** A month of a quote for a scenario, each by position from 0, the month from 1. */
export interface FigurePlace {
  readonly quote: number;
  readonly scenario: number;
  readonly month: number;
}

/** The invoices behind an answer that compares quotes and scenarios: whose they are, and which cell shows which. */
export interface Figures {
  readonly quotes: readonly string[];
  /** Where each quote's terms stand on its paper, as its row says; "" where it does not. */
  readonly sources: readonly string[];
  readonly scenarios: readonly string[];
  /** What a cell of the answer comes from, by its offset from the first; undefined for headings and names. */
  readonly placeAt: (row: number, column: number) => FigurePlace | undefined;
  /** The months that there are invoices for. */
  readonly monthsOf: (scenario: number) => number;
  readonly invoiceOf: (place: FigurePlace) => Result<FigureInvoice>;
}
