import { historyFigures, rerateCells } from "./arguments/rerating";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";

const call = spillFunction("RERATE", rerateCells, (rows) => rows, historyFigures);

/**
 * What every quote would have billed for the usage: one row per month, then the total. Spills with headings: Month and the names of the quotes.
 * @customfunction RERATE
 * @helpurl https://localhost:3000/help/RERATE.html
 * @param quotes Table of quotes with its header row, for example Quotes[#All]: one row per quote, columns in any order.
 * @param history Table of history with its header row: Month and the counts, sites and support hours of a scenario, one row per month in order.
 * @param [charges] Table of charges with its header row, for example Charges[#All]: one row per charge, columns in any order. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Recurring totals in currency.
 */
export function RERATE(
  quotes: unknown[][],
  history: unknown[][],
  charges: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(call, { quotes, history, charges }, invocation) as unknown[][];
}
