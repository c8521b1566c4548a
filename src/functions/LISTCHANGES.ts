import { changeCells } from "./arguments/lists";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";

const call = spillFunction("LISTCHANGES", changeCells, (rows) => rows);

/**
 * What the rows of the lists are.
 * @customenum {string}
 */
enum OF {
  /** Devices, as COUNTDEVICES counts them. */
  devices = "devices",
  /** Accounts, as COUNTUSERS counts them. */
  accounts = "accounts",
}

/**
 * What joined, left and changed between two exported lists, among the devices or accounts counted; also between the lists of two tools. Spills with headings: Change, Name, Was, Is; then both counts.
 * @customfunction LISTCHANGES
 * @helpurl https://localhost:3000/help/LISTCHANGES.html
 * @param before Earlier list with its headings, or that of the first tool.
 * @param after Later list with its headings, or that of the second tool.
 * @param [of] What the rows are: devices or accounts. Blank: devices.
 * @param [map] Two columns that outrank all else: a heading and what it means, or a value and the class or kind that it stands for, or leave out. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Changes, then both counts.
 */
export function LISTCHANGES(
  before: unknown[][],
  after: unknown[][],
  of: OF,
  map: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(call, { before, after, of, map }, invocation) as unknown[][];
}
