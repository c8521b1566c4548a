import { sensitivityCells } from "./arguments/analysis";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";
import type { MEASURE } from "./choices/MEASURE";
import type { FIELD } from "./choices/FIELD";

const call = spillFunction("SENSITIVITY", sensitivityCells, (rows) => rows);

/**
 * Costs of all quotes with one number of a scenario or of the quotes changed: one row per value. Spills with headings: the field, then the quotes.
 * @customfunction SENSITIVITY
 * @helpurl https://localhost:3000/help/SENSITIVITY.html
 * @param quotes Table of quotes with its header row, for example Quotes[#All]: one row per quote, columns in any order.
 * @param scenarios Table of scenarios with its header row, for example Scenarios[#All]: one row per scenario, columns in any order.
 * @param scenario Name of the scenario, or its position from 1.
 * @param field What is changed: a column of the scenarios (Users), a term of every quote that takes it (User rate), or of one quote (Acme: User rate).
 * @param values Values that the field takes, in a range of any shape; in the field's own unit: months, also where its column counts in years; shares as fractions.
 * @param [measure] What the cost is measured by. Blank: total.
 * @param [discount_rate] Yearly discount rate for npv, as a fraction: 8% or 0.08. Blank: 0.
 * @param [charges] Table of charges with its header row, for example Charges[#All]: one row per charge, columns in any order. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns One row per value, with headings: costs in currency.
 */
export function SENSITIVITY(
  quotes: unknown[][],
  scenarios: unknown[][],
  scenario: unknown,
  field: FIELD,
  values: unknown[][],
  measure: MEASURE,
  discount_rate: unknown,
  charges: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(
    call,
    { quotes, scenarios, scenario, field, values, measure, discount_rate, charges },
    invocation,
  ) as unknown[][];
}
