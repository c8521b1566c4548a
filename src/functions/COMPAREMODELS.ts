import { comparisonOfModels, comparisonRows } from "./arguments/modelSituation";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";

const call = spillFunction("COMPAREMODELS", comparisonOfModels, comparisonRows);

/**
 * Monthly and yearly cost of per-user, per-device and flat-rate pricing side by side. Spills with headings: Model, Monthly, Annual, Per user, Over cheapest.
 * @customfunction COMPAREMODELS
 * @helpurl https://localhost:3000/help/COMPAREMODELS.html
 * @param users Users of the month; a range is summed. 0 or more.
 * @param counts Devices of each class: one cell per class, 0 or more.
 * @param user_rate Monthly rate for one user, in currency. Blank or 0: per-user has no price.
 * @param rates Monthly rate for one device of each class, in currency, in a range of the same shape as counts.
 * @param [flat_fee] Monthly flat fee in currency. Blank or 0: no flat-rate row.
 * @param [included] Users, devices and sites that the flat fee covers, in this order, one cell each; the word unlimited for no ceiling.
 * @param [overage_rates] Monthly rate in currency for each user, device and site above the ceiling, in the same shape as included.
 * @param [sites] Locations in scope, for site overage. 0 or more.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns One row per model, with headings.
 */
export function COMPAREMODELS(
  users: unknown[][],
  counts: unknown[][],
  user_rate: unknown,
  rates: unknown[][],
  flat_fee: unknown,
  included: unknown[][],
  overage_rates: unknown[][],
  sites: unknown,
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(
    call,
    { users, counts, user_rate, rates, flat_fee, included, overage_rates, sites },
    invocation,
  ) as unknown[][];
}
