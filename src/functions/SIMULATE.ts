import { simulationCells } from "./arguments/analysis";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";

const call = spillFunction("SIMULATE", simulationCells, (rows) => rows);

/**
 * Total cost of every quote where growth is uncertain: 10th, 50th and 90th percentile, mean, and the share of the trials in which the quote is the best. Spills with headings: Quote, P10, P50, P90, Mean, Cheapest share.
 * @customfunction SIMULATE
 * @helpurl https://localhost:3000/help/SIMULATE.html
 * @param quotes Table of quotes with its header row, for example Quotes[#All]: one row per quote, columns in any order.
 * @param scenarios Table of scenarios with its header row, for example Scenarios[#All]: one row per scenario, columns in any order.
 * @param scenario Name of the scenario, or its position from 1.
 * @param [spread] Standard deviation of the yearly growth of users and of devices around the scenario's, as a fraction. Blank or 0: 10%.
 * @param [trials] How many trials are run, up to 100,000. Blank or 0: 1,000.
 * @param [seed] A whole number; the same seed gives the same trials everywhere. Blank or 0: 1.
 * @param [charges] Table of charges with its header row, for example Charges[#All]: one row per charge, columns in any order. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns One row per quote, with headings: costs in currency.
 */
export function SIMULATE(
  quotes: unknown[][],
  scenarios: unknown[][],
  scenario: unknown,
  spread: unknown,
  trials: unknown,
  seed: unknown,
  charges: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(
    call,
    { quotes, scenarios, scenario, spread, trials, seed, charges },
    invocation,
  ) as unknown[][];
}
