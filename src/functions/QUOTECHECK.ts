import { checkCells } from "./arguments/checks";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";

const call = spillFunction("QUOTECHECK", checkCells, (rows) => rows);

/**
 * What to ask before signing: the mistakes and risks in each quote, their cost, and the question for the provider. Spills with headings: Quote, Finding, Where, Cost, Scenario, Question.
 * @customfunction QUOTECHECK
 * @helpurl https://localhost:3000/help/QUOTECHECK.html
 * @param quotes Table of quotes with its header row, for example Quotes[#All]: one row per quote, columns in any order.
 * @param scenarios Table of scenarios with its header row, for example Scenarios[#All]: one row per scenario, columns in any order.
 * @param [charges] Table of charges with its header row, for example Charges[#All]: one row per charge, columns in any order. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns One row per finding, the most money first within each quote.
 */
export function QUOTECHECK(
  quotes: unknown[][],
  scenarios: unknown[][],
  charges: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(call, { quotes, scenarios, charges }, invocation) as unknown[][];
}
