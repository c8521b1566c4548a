import { noteCells } from "./arguments/comparisons";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";

const call = spillFunction("QUOTENOTES", noteCells, (rows) => rows);

/**
 * What a reader must know of every scenario, in sentences: devices not covered, contracts to renegotiate, terms that differ from the horizon. Spills, one row per scenario.
 * @customfunction QUOTENOTES
 * @helpurl https://localhost:3000/help/QUOTENOTES.html
 * @param quotes Table of quotes with its header row, for example Quotes[#All]: one row per quote, columns in any order.
 * @param scenarios Table of scenarios with its header row, for example Scenarios[#All]: one row per scenario, columns in any order.
 * @param [charges] Table of charges with its header row, for example Charges[#All]: one row per charge, columns in any order. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Sentences, or nothing.
 */
export function QUOTENOTES(
  quotes: unknown[][],
  scenarios: unknown[][],
  charges: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(call, { quotes, scenarios, charges }, invocation) as unknown[][];
}
