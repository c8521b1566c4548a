import { flipCells } from "./arguments/analysis";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";
import type { MEASURE } from "./choices/MEASURE";

const call = spillFunction("FLIPS", flipCells, (rows) => rows);

/**
 * What would change the answer: for every number of the scenario and of the quotes the nearest lower and higher value at which another quote is the best. Spills with headings: Field, Now, Falls to, Then best, Rises to, Then best.
 * @customfunction FLIPS
 * @helpurl https://localhost:3000/help/FLIPS.html
 * @param quotes Table of quotes with its header row, for example Quotes[#All]: one row per quote, columns in any order.
 * @param scenarios Table of scenarios with its header row, for example Scenarios[#All]: one row per scenario, columns in any order.
 * @param scenario Name of the scenario, or its position from 1.
 * @param [measure] What the cost is measured by. Blank: total.
 * @param [discount_rate] Yearly discount rate for npv, as a fraction: 8% or 0.08. Blank: 0.
 * @param [charges] Table of charges with its header row, for example Charges[#All]: one row per charge, columns in any order. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns One row per field, those that flip first on top, with headings.
 */
export function FLIPS(
  quotes: unknown[][],
  scenarios: unknown[][],
  scenario: unknown,
  measure: MEASURE,
  discount_rate: unknown,
  charges: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(
    call,
    { quotes, scenarios, scenario, measure, discount_rate, charges },
    invocation,
  ) as unknown[][];
}
