import { trueUpInvoice } from "../pricing";
import { rate as rateReader } from "./arguments/numbers";
import { unbilledUnits } from "./arguments/pairs";
import { at, pairAt, reading } from "./arguments/reading";
import { answer } from "./answer";
import { invoiceFunction } from "./WorksheetFunction";

const call = invoiceFunction(
  "TRUEUP",
  reading([pairAt(0, 1, unbilledUnits), at(2, rateReader)], trueUpInvoice),
);

/**
 * Charge at an audit for units used above those billed, summed over the months; fewer units used give no credit.
 * @customfunction TRUEUP
 * @helpurl https://localhost:3000/help/TRUEUP.html
 * @param billed Units billed in each month: one cell per month, 0 or more.
 * @param actual Units used in each month, in a range of the same shape.
 * @param rate Monthly rate for one unit, in currency. 0 or more.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns The true-up in currency.
 */
export function TRUEUP(
  billed: unknown[][],
  actual: unknown[][],
  rate: unknown,
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(call, { billed, actual, rate }, invocation);
}
