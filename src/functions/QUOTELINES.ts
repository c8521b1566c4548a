import { lineCells } from "./arguments/pairCells";
import { lineFigures } from "./arguments/figures";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";

const call = spillFunction("QUOTELINES", lineCells, (rows) => rows, lineFigures);

/**
 * Invoice of a quote for a scenario in one month, line by line. Spills with headings: Line, Quantity, Rate, Amount; then the total, and the taxes that the quote states.
 * @customfunction QUOTELINES
 * @helpurl https://localhost:3000/help/QUOTELINES.html
 * @param quotes Table of quotes with its header row, for example Quotes[#All]: one row per quote, columns in any order.
 * @param scenarios Table of scenarios with its header row, for example Scenarios[#All]: one row per scenario, columns in any order.
 * @param quote Name of the quote, or its position in the table from 1.
 * @param scenario Name of the scenario, or its position in the table from 1.
 * @param [month] Month of the contract, from 1 to the horizon. Blank: 1.
 * @param [charges] Table of charges with its header row, for example Charges[#All]: one row per charge, columns in any order. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Invoice lines in currency, then the total.
 */
export function QUOTELINES(
  quotes: unknown[][],
  scenarios: unknown[][],
  quote: unknown,
  scenario: unknown,
  month: unknown,
  charges: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(call, { quotes, scenarios, quote, scenario, month, charges }, invocation) as unknown[][];
}
