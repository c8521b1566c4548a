import {
  consumptionAt,
  MEASURES,
  success,
  type Comparison,
  type Consumption,
  type Contract,
  type Failure,
  type Result,
} from "../../pricing";
import type { ComparedTables } from "../comparisonMemo";
import { hostError } from "../hostError";
import type { CellResult } from "../WorksheetFunction";
import { choiceOf } from "./choices";
import { refused } from "./Reader";
import { at, reading, type Source } from "./reading";
import { rowOf, wholeTable, type RowReference } from "./tables";

/** A result as a cell shows it. */
export const shown = <T extends CellResult>(result: Result<T>): CellResult =>
  result.ok ? result.value : hostError(result.issue);

/** The measure of a cost. */
export const measure = choiceOf(MEASURES);

/**
 * The tables that every comparing function is given: quotes and scenarios in front, charges last.
 *
 * @param position of the charges
 */
export const tablesAt =
  (position: number): Source<ComparedTables> =>
  (values, places) =>
    reading(
      [at(0, wholeTable), at(1, wholeTable), at(position, wholeTable)] as const,
      (quotes, scenarios, charges) => success({ quotes, scenarios, charges }),
    )(values, places);

/** The rows, from 0, of the quote and the scenario that two references mean. */
export function rowsOf(
  comparison: Comparison,
  quote: RowReference,
  scenario: RowReference,
): Result<{ readonly quote: number; readonly scenario: number }> {
  const quoteNames = comparison.quotes.rows.map((row) => row.name);
  const quoteRow = rowOf(quoteNames, quote);
  if (quoteRow === undefined) return notFound("quote", quote, quoteNames);
  const scenarioNames = comparison.scenarios.rows.map((row) => row.name);
  const scenarioRow = rowOf(scenarioNames, scenario);
  if (scenarioRow === undefined) return notFound("scenario", scenario, scenarioNames);
  return success({ quote: quoteRow, scenario: scenarioRow });
}

/** The quote and the scenario that two references mean, ready to be priced. */
export function pairOf(
  comparison: Comparison,
  quote: RowReference,
  scenario: RowReference,
): Result<{ contract: Contract; consumption: Consumption }> {
  const rows = rowsOf(comparison, quote, scenario);
  if (!rows.ok) return rows;
  const contract = comparison.contracts[rows.value.quote];
  if (contract === undefined || !contract.ok) return contract ?? notFound("quote", quote, []);
  const consumption = consumptionAt(comparison, rows.value.scenario);
  if (!consumption.ok) return consumption;
  return success({ contract: contract.value, consumption: consumption.value });
}

function notFound(name: "quote" | "scenario", reference: RowReference, names: readonly string[]): Failure {
  return refused({ name }, "not-found", { found: String(reference), names });
}
