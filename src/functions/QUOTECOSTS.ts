import { costCells } from "./arguments/comparisons";
import { costFigures } from "./arguments/figures";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";
import type { MEASURE } from "./choices/MEASURE";

const call = spillFunction("QUOTECOSTS", costCells, (rows) => rows, costFigures);

/**
 * Cost of every quote for every scenario: one row per scenario, one column per quote. Spills; a pair without an answer is its own error cell.
 * @customfunction QUOTECOSTS
 * @helpurl https://localhost:3000/help/QUOTECOSTS.html
 * @param quotes Table of quotes with its header row, for example Quotes[#All]: one row per quote, columns in any order.
 * @param scenarios Table of scenarios with its header row, for example Scenarios[#All]: one row per scenario, columns in any order.
 * @param [measure] What the cost is measured by. Blank: total.
 * @param [discount_rate] Yearly discount rate for npv, as a fraction: 8% or 0.08. Blank: 0.
 * @param [headers] TRUE for a first row of quote names and a first column of scenario names. Blank: FALSE.
 * @param [charges] Table of charges with its header row, for example Charges[#All]: one row per charge, columns in any order. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Costs in currency.
 */
export function QUOTECOSTS(
  quotes: unknown[][],
  scenarios: unknown[][],
  measure: MEASURE,
  discount_rate: unknown,
  headers: unknown,
  charges: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(
    call,
    { quotes, scenarios, measure, discount_rate, headers, charges },
    invocation,
  ) as unknown[][];
}
