import { flatRateInvoice, ZERO } from "../pricing";
import { rate as rateReader } from "./arguments/numbers";
import { flatRateScope } from "./arguments/pairs";
import { at, reading, tripleAt } from "./arguments/reading";
import { answer } from "./answer";
import { invoiceFunction } from "./WorksheetFunction";

const call = invoiceFunction(
  "OVERAGE",
  reading([tripleAt(0, flatRateScope), at(3, rateReader)], (scope, cap) => flatRateInvoice(ZERO, scope, cap)),
);

/**
 * Monthly charge for users, devices and sites above those included, without the fee itself.
 * @customfunction OVERAGE
 * @helpurl https://localhost:3000/help/OVERAGE.html
 * @param actual Actual counts: users, devices, sites, in this order, one cell each.
 * @param included How many of each are covered, in the same shape; the word unlimited for no ceiling. Blank with a rate: nothing is covered.
 * @param rate Monthly rate in currency for each unit above the ceiling, in the same shape; the words free or renegotiate say it outright.
 * @param [cap] The most that overage may cost per month, in currency. Blank or 0: no cap.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns The month's overage in currency.
 */
export function OVERAGE(
  actual: unknown[][],
  included: unknown[][],
  rate: unknown[][],
  cap: unknown,
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(call, { actual, included, rate, cap }, invocation);
}
