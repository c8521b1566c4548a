import { flatRateInvoice } from "../pricing";
import { rate } from "./arguments/numbers";
import { flatRateScope } from "./arguments/pairs";
import { at, reading, tripleAt } from "./arguments/reading";
import { answer } from "./answer";
import { invoiceFunction } from "./WorksheetFunction";

const call = invoiceFunction(
  "FLATRATE",
  reading([at(0, rate), tripleAt(1, flatRateScope), at(4, rate)], flatRateInvoice),
);

/**
 * Monthly charge of a flat fee: the fee and the overage above what it includes. #N/A where a ceiling is exceeded and no overage rate is agreed.
 * @customfunction FLATRATE
 * @helpurl https://localhost:3000/help/FLATRATE.html
 * @param fee Monthly flat fee in currency. 0 or more.
 * @param [actual] Actual counts: users, devices, sites, in this order, one cell each.
 * @param [included] How many of each the fee covers, in the same shape; the word unlimited for no ceiling. Blank with an overage rate: nothing is covered.
 * @param [overage_rates] Monthly rate in currency for each unit above the ceiling, in the same shape; the words free or renegotiate say it outright.
 * @param [overage_cap] The most that overage may cost per month, in currency. Blank or 0: no cap.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns The month's charge in currency.
 */
export function FLATRATE(
  fee: unknown,
  actual: unknown[][],
  included: unknown[][],
  overage_rates: unknown[][],
  overage_cap: unknown,
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(call, { fee, actual, included, overage_rates, overage_cap }, invocation);
}
