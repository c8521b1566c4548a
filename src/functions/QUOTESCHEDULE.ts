import { scheduleCells } from "./arguments/pairCells";
import { scheduleFigures } from "./arguments/figures";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";

const call = spillFunction("QUOTESCHEDULE", scheduleCells, (rows) => rows, scheduleFigures);

/**
 * Contract of a quote for a scenario, month by month. Spills with headings: Month, Users, Devices, Sites, Recurring, One-time, Total, Cumulative, Paid.
 * @customfunction QUOTESCHEDULE
 * @helpurl https://localhost:3000/help/QUOTESCHEDULE.html
 * @param quotes Table of quotes with its header row, for example Quotes[#All]: one row per quote, columns in any order.
 * @param scenarios Table of scenarios with its header row, for example Scenarios[#All]: one row per scenario, columns in any order.
 * @param quote Name of the quote, or its position in the table from 1.
 * @param scenario Name of the scenario, or its position in the table from 1.
 * @param [charges] Table of charges with its header row, for example Charges[#All]: one row per charge, columns in any order. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns One row per month, amounts in currency.
 */
export function QUOTESCHEDULE(
  quotes: unknown[][],
  scenarios: unknown[][],
  quote: unknown,
  scenario: unknown,
  charges: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(call, { quotes, scenarios, quote, scenario, charges }, invocation) as unknown[][];
}
