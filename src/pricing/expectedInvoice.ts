import { Contract } from "./contract/Contract";
import { contractInvoice, type ContractInvoice } from "./contractInvoice";
import { issueOf } from "./issues/Issue";
import { failed, failure, type Result } from "./result";
import { consumptionOfRows } from "./tables/readHistory";
import { readTablesOfHistory } from "./tables/readTables";
import type { TableCells } from "./tables/tableCells";

/** What a contract is compared with: the tables of quotes and charges, and what was counted month by month. */
export interface MeasuredContract {
  readonly quotes: TableCells;
  readonly counts: TableCells;
  readonly charges: TableCells;
  /** Which row of the names of the quotes is meant, from 0; a failure where none is. */
  readonly quoteAt: (names: readonly string[]) => Result<number>;
  /** Which month is billed, from 1, of so many with these labels. */
  readonly monthAt: (labels: readonly (number | string)[]) => Result<number>;
}

/**
 * The invoice of one month that a quote leads to on measured counts, one-time lines and taxes included. Counts of one
 * row hold for all months up to the one that is billed.
 */
export function expectedInvoice(measured: MeasuredContract): Result<ContractInvoice> {
  const read = readTablesOfHistory(measured.quotes, measured.counts, measured.charges);
  if (!read.ok) return read;
  const { quotes, history } = read.value;
  const row = measured.quoteAt(quotes.rows.map(({ name }) => name));
  if (!row.ok) return row;
  const chosen = quotes.rows[row.value];
  if (chosen?.quote === undefined) {
    const name = chosen?.name ?? `Quote ${row.value + 1}`;
    return failure(chosen?.issues[0] ?? issueOf("no-terms", { field: "quotes", name }));
  }
  const month = measured.monthAt(history.months);
  if (!month.ok) return month;
  const { rows, counted } = history;
  const [only] = rows;
  const months =
    rows.length === 1 && only !== undefined ? Array.from({ length: month.value }, () => only) : rows;
  if (month.value > months.length) {
    const where = { kind: "argument" } as const;
    return failed("month-beyond-horizon", {
      field: "month",
      where,
      month: month.value,
      months: months.length,
    });
  }
  // What comes after the month billed has no bearing on it.
  const consumption = consumptionOfRows(months.slice(0, month.value), counted);
  return contractInvoice(new Contract(chosen.quote, counted), consumption, month.value);
}
