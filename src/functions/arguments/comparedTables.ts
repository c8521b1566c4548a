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
import type { ComparedTables } from "../sharedTables";
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
  const quoteAt = quoteRow(comparison, quote);
  if (!quoteAt.ok) return quoteAt;
  const scenarioAt = scenarioRow(comparison, scenario);
  return scenarioAt.ok ? success({ quote: quoteAt.value, scenario: scenarioAt.value }) : scenarioAt;
}

/** The row, from 0, of the quote that a reference means. */
export const quoteRow = (
  { quotes }: Comparison,
  reference: RowReference,
  argument: ReferringArgument = "quote",
): Result<number> => rowNamed(argument, reference, quotes.rows);

/** The row, from 0, of the scenario that a reference means. */
export const scenarioRow = ({ scenarios }: Comparison, reference: RowReference): Result<number> =>
  rowNamed("scenario", reference, scenarios.rows);

function rowNamed(
  argument: ReferringArgument,
  reference: RowReference,
  rows: readonly { readonly name: string }[],
): Result<number> {
  const names = rows.map(({ name }) => name);
  const row = rowOf(names, reference);
  return row === undefined ? notFound(argument, reference, names) : success(row);
}

/** The arguments that refer to a row of a table. */
type ReferringArgument = "quote" | "scenario" | "quote_a" | "quote_b";

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

function notFound(name: ReferringArgument, reference: RowReference, names: readonly string[]): Failure {
  return refused({ name }, "not-found", { found: String(reference), names });
}
