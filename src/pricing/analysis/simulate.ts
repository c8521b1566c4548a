import { entryOf, itemAt } from "../entryOf";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import { decimalOf, numberOf } from "../Decimal";
import { failed, success, type Result } from "../result";
import type { Scenario } from "../Scenario";
import type { Study } from "./Study";

export const USUAL_SPREAD = 0.1;
export const USUAL_TRIALS = 1000;
export const USUAL_SEED = 1;
export const MOST_TRIALS = 100_000;

/** How growth is drawn. */
export interface Draws {
  /** Standard deviation of the yearly growth. */
  readonly spread: number;
  readonly trials: number;
  /** A whole number. */
  readonly seed: number;
}

/** The totals of a quote over all trials, in major units. */
export interface Simulated {
  readonly name: string;
  readonly p10: Result<number>;
  readonly p50: Result<number>;
  readonly p90: Result<number>;
  readonly mean: Result<number>;
  /** In which part of the trials it is the best. */
  readonly cheapestShare: number;
}

/**
 * What the quotes cost where the yearly growth of users and devices is not certain: drawn around the scenario's, trial
 * by trial, the same numbers from the same seed on every machine.
 */
export function simulate(study: Study, draws: Draws): Result<Simulated[]> {
  const run = new Simulation(study, draws);
  run.draw(draws.trials);
  return run.results();
}

/** A simulation that may be run in parts. */
export class Simulation {
  private readonly generator: RandomGenerator;
  private readonly totals: number[][];
  private readonly issues: (Result<number> | undefined)[] = [];
  private readonly wins: number[];
  private trials = 0;

  constructor(
    private readonly study: Study,
    private readonly draws: Pick<Draws, "spread" | "seed">,
  ) {
    this.generator = xoroshiro128plus(draws.seed);
    this.totals = study.names.map(() => []);
    this.wins = study.names.map(() => 0);
  }

  /** Draws more trials. */
  draw(trials: number): void {
    const { scenario, contracts } = this.study.now;
    if (!scenario.ok) return;
    for (let trial = 0; trial < trials; trial++) {
      const point = { scenario: success(this.drawn(scenario.value)), contracts };
      const costs = this.study.costsAt(point);
      for (const [column, cost] of costs.entries()) {
        if (cost.ok) this.totals[column]?.push(cost.value);
        else this.issues[column] ??= cost;
      }
      const best = this.study.bestAt(point, costs);
      if (best.ok) this.wins[best.value] = entryOf(this.wins, best.value) + 1;
    }
    this.trials += trials;
  }

  /** Both growths drawn from a normal around those of the scenario. */
  private drawn(scenario: Scenario): Scenario {
    // The polar method: two normals from a point within the circle.
    let x = 0;
    let y = 0;
    let square = 0;
    do {
      x = this.signedUnit();
      y = this.signedUnit();
      square = x * x + y * y;
    } while (square >= 1 || square === 0);
    const scale = this.draws.spread * Math.sqrt((-2 * Math.log(square)) / square);
    return {
      ...scenario,
      userGrowth: decimalOf(growthNear(numberOf(scenario.userGrowth) + x * scale)),
      deviceGrowth: decimalOf(growthNear(numberOf(scenario.deviceGrowth) + y * scale)),
    };
  }

  /** From −1 to 1, by the 32 bits of one draw. */
  private signedUnit(): number {
    return this.generator.next() / 2 ** 31;
  }

  /** What was drawn so far; fails where the scenario has no counts. */
  results(): Result<Simulated[]> {
    const { scenario } = this.study.now;
    if (!scenario.ok) return scenario;
    return success(this.study.names.map((_name, column) => this.resultOf(column)));
  }

  /** What was drawn so far of one quote. */
  resultOf(column: number): Simulated {
    const totals = Float64Array.from(itemAt(this.totals, column, [])).sort();
    const lacking = this.issues[column] ?? failed("no-quote-answers", { field: "quotes" });
    const at = (share: number): Result<number> => percentile(totals, this.trials, share) ?? lacking;
    const sum = totals.reduce((all, total) => all + Math.round(total * 100), 0);
    return {
      name: itemAt(this.study.names, column, ""),
      p10: at(0.1),
      p50: at(0.5),
      p90: at(0.9),
      mean: totals.length === this.trials ? success(Math.round(sum / this.trials) / 100) : lacking,
      cheapestShare: entryOf(this.wins, column) / this.trials,
    };
  }
}

/**
 * Growth as it is drawn: cut to its bounds and to millionths, so that the last digit of a logarithm, in which machines
 * may differ, does not show.
 */
function growthNear(growth: number): number {
  return Math.round(Math.min(1, Math.max(-0.9, growth)) * 1e6) / 1e6;
}

/** As PERCENTILE.INC has it; a trial without an answer counts as dearer than all, so that what falls on one has none. */
function percentile(sorted: Float64Array, trials: number, share: number): Result<number> | undefined {
  const rank = share * (trials - 1);
  const below = Math.floor(rank);
  const above = Math.ceil(rank);
  const [lower, upper] = [sorted[below], sorted[above]];
  if (lower === undefined || upper === undefined) return undefined;
  return success(Math.round((lower + (upper - lower) * (rank - below)) * 100) / 100);
}
