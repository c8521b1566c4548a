import { crossover } from "../pricing";
import { rate } from "./arguments/numbers";
import { ratedDevices } from "./arguments/pairs";
import { at, pairAt, reading } from "./arguments/reading";
import { answer } from "./answer";
import { plainFunction } from "./WorksheetFunction";

const call = plainFunction("CROSSOVER", reading([at(0, rate), pairAt(1, 2, ratedDevices)], crossover));

/**
 * Devices per user at which per-user and per-device pricing cost the same for this mix of devices, unrounded.
 * @customfunction CROSSOVER
 * @helpurl https://localhost:3000/help/CROSSOVER.html
 * @param user_rate Monthly rate for one user, in currency. 0 or more.
 * @param counts Devices of each class: one cell per class, 0 or more.
 * @param rates Monthly rate for one device of each class, in currency, in a range of the same shape. Classes without a rate stay out of the mix.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Devices per user.
 */
export function CROSSOVER(
  user_rate: unknown,
  counts: unknown[][],
  rates: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(call, { user_rate, counts, rates }, invocation);
}
