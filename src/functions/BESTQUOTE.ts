import { bestCells } from "./arguments/comparisons";
import { bestFigures } from "./arguments/figures";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";
import type { MEASURE } from "./choices/MEASURE";

const call = spillFunction("BESTQUOTE", bestCells, (rows) => rows, bestFigures);

/**
 * Name of the cheapest quote for every scenario: of those that cover it in full, else of all. Spills, one row per scenario.
 * @customfunction BESTQUOTE
 * @helpurl https://localhost:3000/help/BESTQUOTE.html
 * @param quotes Table of quotes with its header row, for example Quotes[#All]: one row per quote, columns in any order.
 * @param scenarios Table of scenarios with its header row, for example Scenarios[#All]: one row per scenario, columns in any order.
 * @param [measure] What the cost is measured by. Blank: total.
 * @param [discount_rate] Yearly discount rate for npv, as a fraction: 8% or 0.08. Blank: 0.
 * @param [charges] Table of charges with its header row, for example Charges[#All]: one row per charge, columns in any order. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Names of quotes.
 */
export function BESTQUOTE(
  quotes: unknown[][],
  scenarios: unknown[][],
  measure: MEASURE,
  discount_rate: unknown,
  charges: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(call, { quotes, scenarios, measure, discount_rate, charges }, invocation) as unknown[][];
}
