import { bridgeCells } from "./arguments/checks";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";

const call = spillFunction("BRIDGE", bridgeCells, (rows) => rows);

/**
 * Why one quote costs more or less than another in total: base rates, growth, overage, true-up, uplift, discount and minimum, one-time. The steps add up to the gap. Spills with headings: Step, Amount, Sum.
 * @customfunction BRIDGE
 * @helpurl https://localhost:3000/help/BRIDGE.html
 * @param quotes Table of quotes with its header row, for example Quotes[#All]: one row per quote, columns in any order.
 * @param scenarios Table of scenarios with its header row, for example Scenarios[#All]: one row per scenario, columns in any order.
 * @param scenario Name of the scenario, or its position in the table from 1.
 * @param quote_a Name of the quote that the bridge starts from, or its position in the table from 1.
 * @param quote_b Name of the quote that it leads to, or its position in the table from 1.
 * @param [charges] Table of charges with its header row, for example Charges[#All]: one row per charge, columns in any order. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns One row per step, amounts in currency, before taxes.
 */
export function BRIDGE(
  quotes: unknown[][],
  scenarios: unknown[][],
  scenario: unknown,
  quote_a: unknown,
  quote_b: unknown,
  charges: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(call, { quotes, scenarios, scenario, quote_a, quote_b, charges }, invocation) as unknown[][];
}
