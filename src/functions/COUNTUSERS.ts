import { userCells } from "./arguments/lists";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";
import type { BY } from "./choices/BY";

const call = spillFunction("COUNTUSERS", userCells, (rows) => rows);

/**
 * Which accounts are counted.
 * @customenum {string}
 */
enum BASIS {
  /** Accounts with a full or frontline license. */
  licensed = "licensed",
  /** Licensed accounts that signed in within inactive_days. */
  active = "active",
  /** All accounts of persons that can sign in. */
  enabled = "enabled",
  /** All accounts of persons, blocked ones too. */
  named = "named",
}

/**
 * Users of an exported list of accounts by kind, client, month or row, with every account accounted for: guests, shared mailboxes, service accounts, blocked accounts, licenses. Spills with headings.
 * @customfunction COUNTUSERS
 * @helpurl https://localhost:3000/help/COUNTUSERS.html
 * @param list Exported list with its headings, from any of the known products or with headings such as Email, Enabled, Licenses, Last sign-in.
 * @param [basis] Which accounts are counted: licensed, active, enabled or named. Blank: licensed where the list has licenses, else enabled.
 * @param [as_of] Date of the export, in a cell of its own, for active. Blank: the snapshot's date.
 * @param [inactive_days] Days without sign-in after which an account is not active.
 * @param [by] What to count by: class, client, site, month, row, or a heading of the list. Blank: class.
 * @param [map] Two columns that outrank all else: a heading and what it means, or a value (license, status, address) and the kind that it stands for, or leave out. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Counts of users.
 */
export function COUNTUSERS(
  list: unknown[][],
  basis: BASIS,
  as_of: unknown,
  inactive_days: unknown,
  by: BY,
  map: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(call, { list, basis, as_of, inactive_days, by, map }, invocation) as unknown[][];
}
