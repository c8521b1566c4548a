import {
  amongTaxed,
  bestColumn,
  inOneCurrency,
  monthsCounted,
  scenarioAt,
  type Comparison,
} from "../comparison";
import type { Contract } from "../contract/Contract";
import { consumptionOf, type Consumption } from "../counts/Consumption";
import { newRoom, Sheet } from "../counts/MonthlyCount";
import type { Decimal } from "../Decimal";
import { costOf, type Measure } from "../measures";
import { success, type Result } from "../result";
import { LONGEST_HORIZON, type Scenario } from "../Scenario";
import type { TermNumber } from "../tables/variedQuote";

/** A scenario and the contracts that are priced for it, by column: what fields set. */
export interface Point {
  readonly scenario: Result<Scenario>;
  readonly contracts: readonly Result<Contract>[];
  /** What is set in the quotes of the contracts, by column; nothing where they are as given. */
  readonly numbers: ReadonlyMap<number, readonly TermNumber[]>;
}

/**
 * One scenario of a comparison, priced again and again with something changed. What a change leaves as it was is not
 * computed again: the counts while the scenario stays, the costs of the contracts that stay with it.
 */
export class Study {
  /** The tables as they are given. */
  readonly now: Point;
  /** Of the quotes, by column. */
  readonly names: readonly string[];
  private readonly counted: (horizon: number) => number;
  private readonly sheet = new Sheet();
  private readonly recurring = new Float64Array(LONGEST_HORIZON);
  private readonly known = new Map<Result<Contract>, Result<number>>();
  private last:
    | { readonly scenario: Result<Scenario>; readonly consumption: Result<Consumption> }
    | undefined;

  private constructor(
    readonly comparison: Comparison,
    /** The row of the scenario, from 0. */
    readonly row: number,
    private readonly measure: Measure,
    private readonly discountRate: Decimal,
  ) {
    this.now = {
      scenario: scenarioAt(comparison, row),
      contracts: comparison.contracts,
      numbers: new Map(),
    };
    this.names = comparison.quotes.rows.map(({ name }) => name);
    this.counted = monthsCounted(measure, comparison.contracts);
  }

  /** Fails where the quotes are in different currencies. */
  static of(comparison: Comparison, row: number, measure: Measure, discountRate: Decimal): Result<Study> {
    const comparable = inOneCurrency(comparison);
    return comparable.ok ? success(new Study(comparison, row, measure, discountRate)) : comparable;
  }

  /** Months of the horizon; 1 where the scenario has no counts. */
  get months(): number {
    const { scenario } = this.now;
    return scenario.ok ? scenario.value.months : 1;
  }

  /**
   * The cost of each quote at a point.
   *
   * @param only columns that are asked for; the others may answer what is not theirs
   */
  costsAt(point: Point, only?: readonly number[]): Result<number>[] {
    const { contracts } = point;
    const isTaxed = this.measure === "total-with-tax";
    const consumption = this.consumptionAt(point);
    const costs = contracts.map((contract, column) =>
      only === undefined || isTaxed || only.includes(column) ? this.costOf(contract, consumption) : NOT_ASKED,
    );
    return isTaxed ? amongTaxed(costs, contracts) : costs;
  }

  /** The column of the best quote at a point. */
  bestAt(point: Point, costs: readonly Result<number>[] = this.costsAt(point)): Result<number> {
    return bestColumn(point.contracts, costs, this.consumptionAt(point));
  }

  /** What a scenario counts; valid until another is asked for. */
  consumptionAt({ scenario }: Point): Result<Consumption> {
    if (this.last?.scenario === scenario) return this.last.consumption;
    const consumption = scenario.ok ? this.countsOf(scenario.value) : scenario;
    this.known.clear();
    this.last = { scenario, consumption };
    return consumption;
  }

  private countsOf(scenario: Scenario): Result<Consumption> {
    const { deviceClasses } = this.comparison.scenarios.counted;
    const { now, sheet } = this;
    // Many contracts may be priced for the scenario as it is, and each needs room of its own.
    const isNow = now.scenario.ok && now.scenario.value === scenario;
    if (!isNow) sheet.clear();
    const room = isNow ? newRoom : sheet.room;
    return consumptionOf(scenario, deviceClasses, this.counted(scenario.months), room);
  }

  private costOf(contract: Result<Contract>, consumption: Result<Consumption>): Result<number> {
    if (!contract.ok) return contract;
    if (!consumption.ok) return consumption;
    const known = this.known.get(contract);
    if (known !== undefined) return known;
    const cost = costOf(contract.value, consumption.value, this.measure, this.discountRate, this.recurring);
    // A contract that was changed for one point is not seen again.
    if (this.now.contracts.includes(contract)) this.known.set(contract, cost);
    return cost;
  }
}

const NOT_ASKED: Result<number> = success(0);
