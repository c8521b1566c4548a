import type { Measure } from "../../../src/pricing";

/** A record by the headings of its table. */
export type Terms = Readonly<Record<string, number | string>>;

/** A line as its reader sees it. */
export type Line = readonly [label: string, quantity: number, rate: number, amount: number];

/** What one quote bills for one scenario. */
export interface ContractCase {
  readonly name: string;
  readonly quote: Terms;
  readonly scenario: Terms;
  readonly charges?: readonly Terms[];
  /** Invoices by month: all lines, taxes behind them. */
  readonly invoices?: Readonly<Record<number, readonly Line[]>>;
  readonly costs?: Partial<Readonly<Record<Measure, number>>>;
  /** Recurring totals from month 1 on. */
  readonly recurring?: readonly number[];
  /** What is paid in each month; "none" where that has no answer. */
  readonly paid?: readonly (number | "none")[];
  /** What the message says where there is no answer, for the total or for one month's invoice. */
  readonly noAnswer?: string;
  /** Whether the quote covers the scenario in full; true unless said otherwise. */
  readonly complete?: boolean;
}
