import { gridCells } from "./arguments/analysis";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";
import type { MEASURE } from "./choices/MEASURE";
import type { FIELD } from "./choices/FIELD";

const call = spillFunction("COSTGRID", gridCells, (rows) => rows);

/**
 * Name of the best quote at every combination of two fields: one row per value of the first, one column per value of the second. Spills, with the values along both sides.
 * @customfunction COSTGRID
 * @helpurl https://localhost:3000/help/COSTGRID.html
 * @param quotes Table of quotes with its header row, for example Quotes[#All]: one row per quote, columns in any order.
 * @param scenarios Table of scenarios with its header row, for example Scenarios[#All]: one row per scenario, columns in any order.
 * @param scenario Name of the scenario, or its position from 1.
 * @param row_field What changes from row to row: a column of the scenarios (Users), a term of every quote that takes it (User rate), or of one quote (Acme: User rate).
 * @param row_values Values of the row field, in a range of any shape.
 * @param column_field What changes from column to column; another field than the row field.
 * @param column_values Values of the column field, in a range of any shape.
 * @param [measure] What the cost is measured by. Blank: total.
 * @param [discount_rate] Yearly discount rate for npv, as a fraction: 8% or 0.08. Blank: 0.
 * @param [charges] Table of charges with its header row, for example Charges[#All]: one row per charge, columns in any order. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Names of quotes.
 */
export function COSTGRID(
  quotes: unknown[][],
  scenarios: unknown[][],
  scenario: unknown,
  row_field: FIELD,
  row_values: unknown[][],
  column_field: FIELD,
  column_values: unknown[][],
  measure: MEASURE,
  discount_rate: unknown,
  charges: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(
    call,
    {
      quotes,
      scenarios,
      scenario,
      row_field,
      row_values,
      column_field,
      column_values,
      measure,
      discount_rate,
      charges,
    },
    invocation,
  ) as unknown[][];
}
