import { bestAnswer, type Answer } from "./bestOffer";
import { isComplete } from "./contract/completeness";
import { Contract } from "./contract/Contract";
import { consumptionOf, type Consumption } from "./counts/Consumption";
import { Sheet } from "./counts/MonthlyCount";
import type { Decimal } from "./Decimal";
import { issueOf, type Issue } from "./issues/Issue";
import { costOf, monthsOf, type Measure } from "./measures";
import { failed, failure, success, type Result } from "./result";
import type { Scenario } from "./Scenario";
import type { LeftOut } from "./tables/LeftOut";
import { mixedCurrencies } from "./tables/mixedCurrencies";
import type { QuoteTable } from "./tables/readQuotes";
import type { ScenarioTable } from "./tables/readScenarios";
import { readTables } from "./tables/readTables";
import type { TableCells } from "./tables/tableCells";

/** Quotes, scenarios and charges read from their tables and made ready for each other. */
export interface Comparison {
  readonly quotes: QuoteTable;
  readonly scenarios: ScenarioTable;
  /** By row of the quotes; the issue of a row that is not a quote. */
  readonly contracts: readonly Result<Contract>[];
  /** What of the tables no figure depends on, though a reader may believe so. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Reads the tables. Fails for what concerns a whole table; an issue of one row stays with its row.
 *
 * @param chargeCells nothing or blank where there are no charges
 */
export function comparisonOf(
  quoteCells: TableCells,
  scenarioCells: TableCells,
  chargeCells: TableCells = [],
): Result<Comparison> {
  const read = readTables(quoteCells, scenarioCells, chargeCells);
  if (!read.ok) return read;
  const { quotes, scenarios, leftOut } = read.value;
  const contracts = quotes.rows.map(({ quote, issues, name }): Result<Contract> =>
    quote === undefined
      ? failure(issues[0] ?? unnamedIssue(name))
      : success(new Contract(quote, scenarios.counted)),
  );
  return success({ quotes, scenarios, contracts, leftOut });
}

/** The comparison, where its quotes are in one currency: what compares them fails where they are not. */
export function inOneCurrency(comparison: Comparison): Result<Comparison> {
  const mixed = mixedCurrencies(comparison.quotes.marks);
  return mixed === undefined ? success(comparison) : failure(mixed);
}

function unnamedIssue(name: string): Issue {
  return issueOf("no-terms", { field: "quotes", name });
}

/** The counts of a scenario row, or what keeps the row from having them. */
export function consumptionAt(comparison: Comparison, row: number): Result<Consumption> {
  const scenario = scenarioAt(comparison, row);
  return scenario.ok ? consumptionOf(scenario.value, comparison.scenarios.counted.deviceClasses) : scenario;
}

/** The scenario of a row, or the first issue of the row. */
export function scenarioAt({ scenarios }: Comparison, row: number): Result<Scenario> {
  const found = scenarios.rows[row];
  if (found?.scenario !== undefined) return success(found.scenario);
  return failure(found?.issues[0] ?? unnamedIssue(found?.name ?? `Scenario ${row + 1}`));
}

/** The cost of every quote for every scenario: one row per scenario, one column per quote. */
export function costMatrix(
  comparison: Comparison,
  measure: Measure,
  discountRate: Decimal,
): Result<number>[][] {
  const { scenarios, contracts } = comparison;
  const longest = scenarios.rows.reduce((most, row) => Math.max(most, row.scenario?.months ?? 0), 0);
  const recurring = new Float64Array(longest);
  const sheet = new Sheet();
  const counted = monthsCounted(measure, contracts);
  return scenarios.rows.map((_row, index) => {
    const scenario = scenarioAt(comparison, index);
    if (!scenario.ok) return contracts.map((contract) => (contract.ok ? scenario : contract));
    sheet.clear();
    const { deviceClasses } = scenarios.counted;
    const months = counted(scenario.value.months);
    const consumption = consumptionOf(scenario.value, deviceClasses, months, sheet.room);
    const costs = contracts.map((contract) => {
      if (!contract.ok) return contract;
      if (!consumption.ok) return consumption;
      return costOf(contract.value, consumption.value, measure, discountRate, recurring);
    });
    return measure === "total-with-tax" ? amongTaxed(costs, contracts) : costs;
  });
}

/** Months of a horizon that must be counted for the costs of some contracts. */
export function monthsCounted(
  measure: Measure,
  contracts: readonly Result<Contract>[],
): (horizon: number) => number {
  // Whether an itemized quote can be compared shows only in the whole horizon.
  const looksAhead = contracts.some((contract) => contract.ok && contract.value.model.needsCountingCharge);
  return (horizon) => (looksAhead ? horizon : monthsOf(measure, horizon));
}

/** Where some quotes that have an answer state a tax, those that do not have none. */
export function amongTaxed(
  costs: readonly Result<number>[],
  contracts: readonly Result<Contract>[],
): Result<number>[] {
  const statesTax = (column: number) => {
    const contract = contracts[column];
    return contract?.ok === true && contract.value.quote.terms.taxes !== undefined;
  };
  if (!costs.some((cost, column) => cost.ok && statesTax(column))) return [...costs];
  return costs.map((cost, column) =>
    cost.ok && !statesTax(column) ? failed("states-no-tax", { field: "Tax" }) : cost,
  );
}

/**
 * The cheapest quote of each scenario: of those that cover it in full, else of all; ties go to the first. Quotes
 * without an answer are passed over; any other failure of a quote is the row's, and so is an error value that stands
 * in a cell.
 */
export function bestQuotes(
  comparison: Comparison,
  costs: readonly (readonly Result<number>[])[],
): Result<string>[] {
  return costs.map((row, index) => bestQuoteOf(comparison, row, index));
}

function bestQuoteOf(comparison: Comparison, row: readonly Result<number>[], index: number): Result<string> {
  const { contracts, scenarios, quotes } = comparison;
  if (scenarios.rows[index]?.isTitle === true) return success("");
  const scenario = scenarioAt(comparison, index);
  // What is there in no month of the first two is there in none.
  const consumption = scenario.ok
    ? consumptionOf(scenario.value, scenarios.counted.deviceClasses, 1)
    : scenario;
  const best = bestColumn(contracts, row, consumption);
  return best.ok ? success(quotes.rows[best.value]?.name ?? "") : best;
}

const isUntaxed = (cost: Result<number>) => !cost.ok && cost.issue.code === "states-no-tax";

/** The column of the best quote of one scenario, from 0. */
export function bestColumn(
  contracts: readonly Result<Contract>[],
  costs: readonly Result<number>[],
  consumption: Result<Consumption>,
): Result<number> {
  const error = costs.find((cost) => !cost.ok && cost.issue.kind !== "no-answer");
  if (error !== undefined && !error.ok) return error;
  if (!consumption.ok) return consumption;
  const answers: (Answer & { readonly column: number })[] = [];
  for (const [column, cost] of costs.entries()) {
    const contract = contracts[column];
    if (contract === undefined || !contract.ok) continue;
    answers.push({ cost, complete: isComplete(contract.value, consumption.value), column });
  }
  const best = bestAnswer(answers);
  if (best !== undefined) return success(best.column);
  const untaxed = answers.find(({ cost, complete }) => complete && isUntaxed(cost));
  const quote = untaxed === undefined ? undefined : contracts[untaxed.column];
  return quote?.ok === true && answers.some(({ cost }) => cost.ok)
    ? failed("states-no-tax", { field: "Tax", quote: quote.value.quote.name })
    : failed("no-quote-answers", { field: "quotes" });
}
