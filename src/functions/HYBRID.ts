import { hybridInvoice } from "../pricing";
import { count, countSum, rate } from "./arguments/numbers";
import { ratedDevices } from "./arguments/pairs";
import { at, pairAt, reading } from "./arguments/reading";
import { answer } from "./answer";
import { invoiceFunction } from "./WorksheetFunction";

const call = invoiceFunction(
  "HYBRID",
  reading(
    [at(0, countSum), at(1, rate), pairAt(2, 3, ratedDevices), at(4, count), at(5, rate), at(6, rate)],
    (users, userRate, mix, sites, siteFee, flatFee) =>
      hybridInvoice({ users, userRate, mix, sites, siteFee, flatFee }),
  ),
);

/**
 * Monthly charge of a hybrid: base fee, users, devices by class and sites added up, each line rounded to the cent.
 * @customfunction HYBRID
 * @helpurl https://localhost:3000/help/HYBRID.html
 * @param users Users of the month; a range is summed. 0 or more.
 * @param user_rate Monthly rate for one user, in currency. 0 or more.
 * @param counts Devices of each class: one cell per class, 0 or more.
 * @param rates Monthly rate for one device of each class, in currency, in a range of the same shape.
 * @param [sites] Locations in scope. 0 or more.
 * @param [site_rate] Monthly fee for one site, in currency.
 * @param [flat_fee] Monthly base fee in currency.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns The month's charge in currency.
 */
export function HYBRID(
  users: unknown[][],
  user_rate: unknown,
  counts: unknown[][],
  rates: unknown[][],
  sites: unknown,
  site_rate: unknown,
  flat_fee: unknown,
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(call, { users, user_rate, counts, rates, sites, site_rate, flat_fee }, invocation);
}
