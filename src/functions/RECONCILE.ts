import { reconcileCells } from "./arguments/lists";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";

const call = spillFunction("RECONCILE", reconcileCells, (rows) => rows);

/**
 * An invoice compared line by line with the contract and the counts, with each discrepancy in words. Spills with headings; then the total, the amount to dispute, the amount not billed and the amount to pay.
 * @customfunction RECONCILE
 * @helpurl https://localhost:3000/help/RECONCILE.html
 * @param invoice Invoice with its headings: Description, Quantity, Unit price and Amount, in any order.
 * @param quotes Table of quotes with its header row, for example Quotes[#All]: one row per quote, columns in any order.
 * @param quote Name of the quote that was signed, or its position in the table from 1.
 * @param counts Table of history with its header row: Month and the counts, one row per month up to the month billed; or one row for all months.
 * @param [month] Month billed: its label or a date in the history, or the number of the contract's month. Blank: the last row.
 * @param [charges] Table of charges with its header row, for example Charges[#All]: one row per charge, columns in any order. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Lines with their findings, then the amounts to dispute and to pay, in currency.
 */
export function RECONCILE(
  invoice: unknown[][],
  quotes: unknown[][],
  quote: unknown,
  counts: unknown[][],
  month: unknown,
  charges: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(call, { invoice, quotes, quote, counts, month, charges }, invocation) as unknown[][];
}
