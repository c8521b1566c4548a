import { rerateCells } from "./arguments/comparisons";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";

const call = spillFunction("RERATE", ["quotes", "history"], rerateCells, (rows) => rows);

/**
 * What every quote would have billed for what was used: one row a month, then the total. Spills with headings: Month and the names of the quotes.
 * @customfunction RERATE
 * @helpurl https://localhost:3000/help/RERATE.html
 * @param quotes Table of quotes with its header row, for example Quotes[#All]: one row a quote, columns in any order.
 * @param history Table of history with its header row: Month and the counts, sites and support hours of a scenario, one row a month in order.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Recurring totals in currency.
 */
export function RERATE(
  quotes: unknown[][],
  history: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(call, [quotes, history], invocation) as unknown[][];
}
