import { entryOf, itemAt } from "../entryOf";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import { decimalOf, divideRounded, numberOf } from "../Decimal";
import { amountOfNumber, majorUnits } from "../money";
import { failed, success, type Result } from "../result";
import type { Scenario } from "../Scenario";
import type { Study } from "./Study";

export const USUAL_SPREAD = 0.1;
export const USUAL_TRIALS = 1000;
export const USUAL_SEED = 1;
export const MOST_TRIALS = 100_000;

/** From seeds that differ little the first numbers differ little too, and are small: they are not used. */
const FIRST_NUMBERS = 64;

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

/** The same of all quotes together, one of which may keep them from being compared. */
export interface SimulatedOfAll extends Omit<Simulated, "cheapestShare"> {
  readonly cheapestShare: Result<number>;
}

/**
 * What the quotes cost where the yearly growth of users and devices is not certain: drawn around the scenario's, trial
 * by trial, the same numbers from the same seed on every machine.
 */
export function simulate(study: Study, draws: Draws): Result<SimulatedOfAll[]> {
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
  private incomparable: Result<never> | undefined;
  private trials = 0;

  constructor(
    private readonly study: Study,
    private readonly draws: Pick<Draws, "spread" | "seed">,
  ) {
    this.generator = xoroshiro128plus(draws.seed);
    for (let number = 0; number < FIRST_NUMBERS; number++) this.generator.next();
    this.totals = study.names.map(() => []);
    this.wins = study.names.map(() => 0);
  }

  /** Draws more trials. */
  draw(trials: number): void {
    const { now } = this.study;
    const { scenario } = now;
    if (!scenario.ok) return;
    for (let trial = 0; trial < trials; trial++) {
      const point = { ...now, scenario: success(this.drawn(scenario.value)) };
      const costs = this.study.costsAt(point);
      for (const [column, cost] of costs.entries()) {
        if (cost.ok) this.totals[column]?.push(cost.value);
        else this.issues[column] ??= cost;
      }
      const best = this.study.bestAt(point, costs);
      if (best.ok) this.wins[best.value] = entryOf(this.wins, best.value) + 1;
      else if (best.issue.kind !== "no-answer") this.incomparable ??= best;
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
  results(): Result<SimulatedOfAll[]> {
    const { scenario } = this.study.now;
    if (!scenario.ok) return scenario;
    return success(
      this.study.names.map((_name, column) => {
        const own = this.resultOf(column);
        return { ...own, cheapestShare: this.incomparable ?? success(own.cheapestShare) };
      }),
    );
  }

  /** What was drawn so far of one quote. */
  resultOf(column: number): Simulated {
    const totals = Float64Array.from(itemAt(this.totals, column, []), (total) =>
      amountOfNumber(total),
    ).sort();
    const lacking = this.issues[column] ?? failed("no-quote-answers", { field: "quotes" });
    const at = (percent: number): Result<number> => percentile(totals, this.trials, percent) ?? lacking;
    const mean = () => inMajorUnits(sumOf(totals), BigInt(this.trials));
    return {
      name: itemAt(this.study.names, column, ""),
      p10: at(10),
      p50: at(50),
      p90: at(90),
      mean: totals.length > 0 && totals.length === this.trials ? success(mean()) : lacking,
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

/**
 * As PERCENTILE.INC has it, to the cent; a trial without an answer counts as more expensive than all, so that what falls on
 * one has none.
 */
function percentile(cents: Float64Array, trials: number, percent: number): Result<number> | undefined {
  // Hundredths of a rank: whole numbers, so that nothing is lost on the way to the cent.
  const rank = percent * (trials - 1);
  const below = Math.floor(rank / 100);
  const beyond = rank % 100;
  const lower = cents[below];
  const upper = beyond === 0 ? lower : cents[below + 1];
  if (lower === undefined || upper === undefined) return undefined;
  return success(inMajorUnits(BigInt(lower) * 100n + BigInt(upper - lower) * BigInt(beyond), 100n));
}

function sumOf(cents: Float64Array): bigint {
  let whole = 0n;
  let sum = 0;
  for (const each of cents) {
    if (!Number.isSafeInteger(sum + each)) {
      whole += BigInt(sum);
      sum = 0;
    }
    sum += each;
  }
  return whole + BigInt(sum);
}

/** A part of some cents, rounded to the cent. */
const inMajorUnits = (cents: bigint, parts: bigint): number =>
  majorUnits(Number(divideRounded(cents, parts)));
