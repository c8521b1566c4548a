import { swingCells } from "./arguments/analysis";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";
import type { MEASURE } from "./choices/MEASURE";

const call = spillFunction("SWINGS", swingCells, (rows) => rows);

/**
 * What moves a quote's cost most, the numbers of a tornado chart: its cost with each field lower and higher. Spills with headings: Field, Now, Low, High, Cost at low, Cost at high, Swing.
 * @customfunction SWINGS
 * @helpurl https://localhost:3000/help/SWINGS.html
 * @param quotes Table of quotes with its header row, for example Quotes[#All]: one row per quote, columns in any order.
 * @param scenarios Table of scenarios with its header row, for example Scenarios[#All]: one row per scenario, columns in any order.
 * @param scenario Name of the scenario, or its position from 1.
 * @param quote Name of the quote, or its position from 1.
 * @param [change] By what fraction each field is changed; growth by as many points. Above 0 and below 1. Blank or 0: 10%.
 * @param [measure] What the cost is measured by. Blank: total.
 * @param [discount_rate] Yearly discount rate for npv, as a fraction: 8% or 0.08. Blank: 0.
 * @param [charges] Table of charges with its header row, for example Charges[#All]: one row per charge, columns in any order. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns One row per field, the largest swing on top, with headings: costs in currency.
 */
export function SWINGS(
  quotes: unknown[][],
  scenarios: unknown[][],
  scenario: unknown,
  quote: unknown,
  change: unknown,
  measure: MEASURE,
  discount_rate: unknown,
  charges: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(
    call,
    { quotes, scenarios, scenario, quote, change, measure, discount_rate, charges },
    invocation,
  ) as unknown[][];
}
