import { TIER_MODES, tieredInvoice } from "../pricing";
import { choiceOf } from "./arguments/choices";
import { count } from "./arguments/numbers";
import { at, reading } from "./arguments/reading";
import { tierTable } from "./arguments/tierTable";
import { answer } from "./answer";
import { invoiceFunction } from "./WorksheetFunction";

const call = invoiceFunction(
  "TIERED",
  reading([at(0, count), at(1, tierTable), at(2, choiceOf(TIER_MODES))], (quantity, tiers, mode) =>
    tieredInvoice(quantity, tiers, mode),
  ),
);

/**
 * How a tier table applies to a quantity.
 * @customenum {string}
 */
enum TIER_MODE {
  /** Each unit at the rate of the tier that it falls in. */
  graduated = "graduated",
  /** All units at the rate of the tier that the total falls in. */
  volume = "volume",
}

/**
 * Charge for a quantity by a tier table; each tier is rounded to the cent.
 * @customfunction TIERED
 * @helpurl https://localhost:3000/help/TIERED.html
 * @param quantity Units to be charged. 0 or more, fractions allowed.
 * @param tiers Tier table, with headings or without: up to (inclusive), rate in currency and, if there is one, flat fee in currency; or from, to, rate, flat fee. The last tier may say unlimited.
 * @param [mode] How the tiers apply. Blank: graduated.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns The charge in currency.
 */
export function TIERED(
  quantity: unknown,
  tiers: unknown[][],
  mode: TIER_MODE,
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(call, { quantity, tiers, mode }, invocation);
}
