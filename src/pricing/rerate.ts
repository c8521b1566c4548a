import { entryOf, itemAt } from "./entryOf";
import { Contract } from "./contract/Contract";
import { tooLarge } from "./contract/contractIssues";
import type { Consumption } from "./counts/Consumption";
import { invoiceOfMonth } from "./contractInvoice";
import { InvoiceBuilder } from "./InvoiceBuilder";
import { amountLimit, amountOfNumber, majorUnits } from "./money";
import { billMonth, project } from "./projection";
import { issueOf } from "./issues/Issue";
import { failed, failure, success, type Result } from "./result";
import { mixedCurrencies } from "./tables/mixedCurrencies";
import { readTablesOfHistory } from "./tables/readTables";
import type { TableCells } from "./tables/tableCells";

/** What each quote would have billed for what was used. */
export interface Rerating {
  readonly quoteNames: readonly string[];
  /** Where each quote's terms stand on its paper; "" where its row does not say. */
  readonly sources: readonly string[];
  readonly months: readonly { readonly label: number | string; readonly totals: readonly Result<number>[] }[];
  /** By quote; without an answer where a month has none. */
  readonly totals: readonly Result<number>[];
  /** The recurring lines of a quote (by position from 0) in a month (from 1). */
  readonly invoiceOf: (quote: number, month: number) => ReturnType<typeof invoiceOfMonth>;
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
  const contracts = quotes.rows.map(({ quote, issues, name }): Result<Contract> =>
    quote === undefined
      ? failure(issues[0] ?? issueOf("no-terms", { field: "quotes", name }))
      : success(new Contract(quote, counted)),
  );
  const columns = contracts.map((contract): Result<number>[] =>
    contract.ok ? recurringTotals(contract.value, consumption) : months.map(() => contract),
  );
  return success({
    quoteNames: quotes.rows.map((row) => row.name),
    sources: quotes.rows.map(({ quote }) => quote?.terms.sources ?? ""),
    months: months.map((label, index) => ({
      label,
      totals: columns.map((column) => itemAt(column, index, failure(tooLarge("month")))),
    })),
    totals: columns.map(totalOf),
    invoiceOf: (quote, month) => {
      const contract = contracts[quote];
      if (contract === undefined) return failed("no-terms", { field: "quotes", name: `Quote ${quote + 1}` });
      return contract.ok ? invoiceOfMonth(contract.value, consumption, month) : contract;
    },
  });
}

/** The recurring total of every month; one without an amount says nothing of those behind it. */
function recurringTotals(contract: Contract, consumption: Consumption): Result<number>[] {
  const { recurring, answeredMonths } = project(contract, consumption);
  const shown = (amount: number) => success(majorUnits(amount, contract.minorDigits));
  return Array.from({ length: consumption.months }, (_, month) => {
    if (month < answeredMonths) return shown(entryOf(recurring, month));
    const billed = billMonth(contract, consumption, month, new InvoiceBuilder(contract.minorDigits));
    return billed.issue === undefined ? shown(billed.recurring) : failure(billed.issue);
  });
}

function totalOf(column: readonly Result<number>[]): Result<number> {
  let total = 0;
  for (const month of column) {
    if (!month.ok) return month;
    total += amountOfNumber(month.value);
  }
  return Math.abs(total) <= amountLimit() ? success(majorUnits(total)) : failure(tooLarge("total"));
}
