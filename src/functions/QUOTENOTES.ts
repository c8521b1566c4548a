import { noteCells } from "./arguments/comparisons";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";

const call = spillFunction("QUOTENOTES", ["quotes", "scenarios"], noteCells, (rows) => rows);

/**
 * What a reader must know of every scenario, in sentences: devices not covered, contracts to renegotiate, terms that differ from the horizon. Spills, one row a scenario.
 * @customfunction QUOTENOTES
 * @helpurl https://localhost:3000/help/QUOTENOTES.html
 * @param quotes Table of quotes with its header row, for example Quotes[#All]: one row a quote, columns in any order.
 * @param scenarios Table of scenarios with its header row, for example Scenarios[#All]: one row a scenario, columns in any order.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Sentences, or nothing.
 */
export function QUOTENOTES(
  quotes: unknown[][],
  scenarios: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(call, [quotes, scenarios], invocation) as unknown[][];
}
