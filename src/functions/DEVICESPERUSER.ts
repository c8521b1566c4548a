import { devicesPerUser } from "../pricing";
import { countSum } from "./arguments/numbers";
import { at, reading } from "./arguments/reading";
import { answer } from "./answer";
import { plainFunction } from "./WorksheetFunction";

const call = plainFunction("DEVICESPERUSER", reading([at(0, countSum), at(1, countSum)], devicesPerUser));

/**
 * Managed devices for each user, unrounded: above 2 favors per-user pricing, below 1.5 per-device.
 * @customfunction DEVICESPERUSER
 * @helpurl https://localhost:3000/help/DEVICESPERUSER.html
 * @param users Users; a range is summed. Above 0.
 * @param counts Managed devices; a range is summed. 0 or more.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Devices per user.
 */
export function DEVICESPERUSER(
  users: unknown[][],
  counts: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(call, { users, counts }, invocation);
}
