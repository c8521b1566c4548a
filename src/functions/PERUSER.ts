import { perUserInvoice } from "../pricing";
import { count, countSum, rate as rateReader } from "./arguments/numbers";
import { at, reading } from "./arguments/reading";
import { answer } from "./answer";
import { invoiceFunction } from "./WorksheetFunction";

const call = invoiceFunction(
  "PERUSER",
  reading([at(0, countSum), at(1, rateReader), at(2, count)], perUserInvoice),
);

/**
 * Monthly charge at one rate for each user: users × rate, rounded to the cent.
 * @customfunction PERUSER
 * @helpurl https://localhost:3000/help/PERUSER.html
 * @param users Users of the month; a range is summed. 0 or more, fractions allowed.
 * @param rate Monthly rate for one user, in currency. 0 or more.
 * @param [minimum_users] Users that are billed at least. Blank or 0: no minimum.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns The month's charge in currency.
 */
export function PERUSER(
  users: unknown[][],
  rate: unknown,
  minimum_users: unknown,
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(call, { users, rate, minimum_users }, invocation);
}
