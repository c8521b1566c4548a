import { Contract } from "./Contract";
import { majorUnits } from "./money";
import { invoicesOf } from "./projection";
import { failure, success, type Result } from "./result";
import { tooLarge } from "./invoice";
import { amountLimit, amountOfNumber } from "./money";
import { mixedCurrencies } from "./tables/mixedCurrencies";
import { readTablesOfHistory } from "./tables/readTables";
import type { TableCells } from "./tables/tableCells";

/** What each quote would have billed for what was used. */
export interface Rerating {
  readonly quoteNames: readonly string[];
  readonly months: readonly { readonly label: number | string; readonly totals: readonly Result<number>[] }[];
  /** By quote; without an answer where a month has none. */
  readonly totals: readonly Result<number>[];
}

/** Prices a measured history under every quote, month by month; recurring totals only. */
export function rerate(
  quoteCells: TableCells,
  historyCells: TableCells,
  chargeCells: TableCells = [],
): Result<Rerating> {
  const read = readTablesOfHistory(quoteCells, historyCells, chargeCells);
  if (!read.ok) return read;
  const { quotes, history } = read.value;
  const mixed = mixedCurrencies(quotes.marks);
  if (mixed !== undefined) return failure(mixed);
  const { consumption, counted, months } = history;
  const columns = quotes.rows.map(({ quote, issues }): Result<number>[] => {
    const [issue] = issues;
    if (quote === undefined) return months.map(() => failure(issue ?? tooLarge("quote")));
    const contract = new Contract(quote, counted.deviceClasses);
    const invoiceIn = invoicesOf(contract, consumption);
    return months.map((_, index) => {
      const invoice = invoiceIn(index + 1);
      return invoice.ok ? success(invoice.value.total) : invoice;
    });
  });
  return success({
    quoteNames: quotes.rows.map((row) => row.name),
    months: months.map((label, index) => ({
      label,
      totals: columns.map((column) => column[index] ?? failure(tooLarge("month"))),
    })),
    totals: columns.map(totalOf),
  });
}

function totalOf(column: readonly Result<number>[]): Result<number> {
  let total = 0;
  for (const month of column) {
    if (!month.ok) return month;
    total += amountOfNumber(month.value);
  }
  return total <= amountLimit() ? success(majorUnits(total)) : failure(tooLarge("total"));
}
