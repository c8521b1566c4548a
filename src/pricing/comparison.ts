import { Contract } from "./Contract";
import { consumptionOf, type Consumption } from "./counts";
import type { Decimal } from "./Decimal";
import { costOf, type Measure } from "./measures";
import { isComplete } from "./projection";
import { issueOf, type Issue } from "./issues/Issue";
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
  /** By row of the quotes; the issue of a row that is no quote. */
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
  const { deviceClasses } = scenarios.counted;
  const contracts = quotes.rows.map(({ quote, issues, name }): Result<Contract> =>
    quote === undefined
      ? failure(issues[0] ?? unnamedIssue(name))
      : success(new Contract(quote, deviceClasses)),
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

/** The cost of every quote for every scenario: one row a scenario, one column a quote. */
export function costMatrix(
  comparison: Comparison,
  measure: Measure,
  discountRate: Decimal,
): Result<number>[][] {
  const longest = comparison.scenarios.rows.reduce(
    (most, row) => Math.max(most, row.scenario?.months ?? 0),
    0,
  );
  const scratch = new Float64Array(longest);
  return comparison.scenarios.rows.map((_row, index) => {
    const consumption = consumptionAt(comparison, index);
    return comparison.contracts.map((contract) => {
      if (!contract.ok) return contract;
      if (!consumption.ok) return consumption;
      return costOf(contract.value, consumption.value, measure, discountRate, scratch);
    });
  });
}

/** What an answer costs, and whether that covers every device that is there. */
export interface Offer {
  readonly cost: number;
  readonly complete: boolean;
}

/** Whether an offer goes before another: the one that covers everything, then the one that costs less. */
export function isBetterOffer(one: Offer, other: Offer): boolean {
  return one.complete === other.complete ? one.cost < other.cost : one.complete;
}

/**
 * The cheapest quote of each scenario: of those that cover it in full, else of all; ties go to the first. Quotes
 * without an answer are passed over; any other failure of a quote is the row's.
 */
export function bestQuotes(
  comparison: Comparison,
  costs: readonly (readonly Result<number>[])[],
): Result<string>[] {
  return costs.map((row, index) => {
    const consumption = consumptionAt(comparison, index);
    let best: (Offer & { readonly name: string }) | undefined;
    for (const [column, cost] of row.entries()) {
      if (!cost.ok) {
        if (cost.issue.kind === "no-answer") continue;
        return cost;
      }
      const contract = comparison.contracts[column];
      if (contract === undefined || !contract.ok || !consumption.ok) continue;
      const complete = isComplete(contract.value, consumption.value);
      const offer = { cost: cost.value, complete, name: contract.value.quote.name };
      if (best === undefined || isBetterOffer(offer, best)) best = offer;
    }
    if (best !== undefined) return success(best.name);
    return failed("no-quote-answers", { field: "quotes" });
  });
}
