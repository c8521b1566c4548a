import { breakEvenValue } from "./arguments/analysis";
import { answer } from "./answer";
import { plainFunction } from "./WorksheetFunction";
import type { MEASURE } from "./choices/MEASURE";
import type { FIELD } from "./choices/FIELD";

const call = plainFunction("BREAKEVEN", breakEvenValue);

/**
 * Smallest value of a field at which the quote that costs less below it no longer does: what Goal Seek cannot find with these functions. #N/A where the quotes do not change places.
 * @customfunction BREAKEVEN
 * @helpurl https://localhost:3000/help/BREAKEVEN.html
 * @param quotes Table of quotes with its header row, for example Quotes[#All]: one row per quote, columns in any order.
 * @param scenarios Table of scenarios with its header row, for example Scenarios[#All]: one row per scenario, columns in any order.
 * @param scenario Name of the scenario, or its position from 1.
 * @param quote_a Name of one quote, or its position from 1.
 * @param quote_b Name of another quote, or its position from 1.
 * @param field What is changed: a column of the scenarios for both quotes, or a term of quote_a, such as User rate.
 * @param [low] Where the search begins. Blank or 0: 0, for growth -50%, for months 1.
 * @param [high] Where it ends. Blank or 0: ten times the present value, at least 100; for growth 100%, for other fractions just below 100%, for months 600.
 * @param [measure] What the cost is measured by. Blank: total.
 * @param [discount_rate] Yearly discount rate for npv, as a fraction: 8% or 0.08. Blank: 0.
 * @param [charges] Table of charges with its header row, for example Charges[#All]: one row per charge, columns in any order. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns The value: whole for counts and months, to the cent for rates, to 0.01% for fractions.
 */
export function BREAKEVEN(
  quotes: unknown[][],
  scenarios: unknown[][],
  scenario: unknown,
  quote_a: unknown,
  quote_b: unknown,
  field: FIELD,
  low: unknown,
  high: unknown,
  measure: MEASURE,
  discount_rate: unknown,
  charges: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(
    call,
    { quotes, scenarios, scenario, quote_a, quote_b, field, low, high, measure, discount_rate, charges },
    invocation,
  );
}
