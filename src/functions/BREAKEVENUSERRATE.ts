import { breakEvenUserRate } from "../pricing";
import { countSum } from "./arguments/numbers";
import { ratedDevices } from "./arguments/pairs";
import { at, pairAt, reading } from "./arguments/reading";
import { answer } from "./answer";
import { plainFunction } from "./WorksheetFunction";

const call = plainFunction(
  "BREAKEVENUSERRATE",
  reading([at(0, countSum), pairAt(1, 2, ratedDevices)], breakEvenUserRate),
);

/**
 * User rate at which per-user pricing costs the same as per-device pricing of this mix, unrounded.
 * @customfunction BREAKEVENUSERRATE
 * @helpurl https://localhost:3000/help/BREAKEVENUSERRATE.html
 * @param users Users; a range is summed. Above 0.
 * @param counts Devices of each class: one cell per class, 0 or more.
 * @param rates Monthly rate for one device of each class, in currency, in a range of the same shape.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Monthly rate for one user, in currency.
 */
export function BREAKEVENUSERRATE(
  users: unknown[][],
  counts: unknown[][],
  rates: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(call, { users, counts, rates }, invocation);
}
