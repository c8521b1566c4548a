import { itemAt } from "../entryOf";
import type { IndexGrowth } from "../counts/Consumption";
import { bigPowerOfTen, ZERO, type Decimal } from "../Decimal";
import { UNRISEN, type ExactFactor } from "../money";
import type { QuoteTerms } from "../QuoteTerms";

/** When and by how much rates rise over the months of a contract. */
export class UpliftSteps {
  private readonly factors: ExactFactor[] = [UNRISEN];

  constructor(
    /** The month of the first step, from 0; beyond every horizon where rates never rise. */
    private readonly firstMonth: number,
    /** How far rates rise at a step, counted from 0; its month is counted from 0 too. */
    private readonly stepAt: (step: number, month: number) => ExactFactor,
  ) {}

  /** How often rates have risen by a month, which is counted from 0. */
  stepsBy(month: number): number {
    return month < this.firstMonth ? 0 : Math.floor((month - this.firstMonth) / 12) + 1;
  }

  /** The first month, from 0, after those that share the rates of a month. */
  endOfRates(month: number): number {
    return this.firstMonth + this.stepsBy(month) * 12;
  }

  /** By what quoted rates are multiplied after so many steps: Π (1 + step). */
  factorAfter(steps: number): ExactFactor {
    for (let known = this.factors.length; known <= steps; known++) {
      const before = itemAt(this.factors, known - 1, UNRISEN);
      const step = this.stepAt(known - 1, this.firstMonth + (known - 1) * 12);
      this.factors.push({
        numerator: before.numerator * (bigPowerOfTen(step.scale) + step.numerator),
        scale: before.scale + step.scale,
      });
    }
    return itemAt(this.factors, steps, UNRISEN);
  }
}

const NEVER = new UpliftSteps(Number.POSITIVE_INFINITY, () => ({ numerator: 0n, scale: 0 }));

type UpliftTerms = Pick<QuoteTerms, "uplift" | "firstUpliftMonth" | "upliftCap" | "upliftFloor">;

/** The steps of an uplift that the quote states in full. */
export function statedSteps(terms: UpliftTerms): UpliftSteps {
  const { uplift } = terms;
  if (uplift.kind !== "steps" || uplift.steps.length === 0) return NEVER;
  const { steps } = uplift;
  return new UpliftSteps(terms.firstUpliftMonth - 1, (step) =>
    bounded(exact(itemAt(steps, Math.min(step, steps.length - 1), ZERO)), terms),
  );
}

/** The steps of an uplift by an index, whose yearly changes are known. */
export function indexedSteps(terms: UpliftTerms, growth: IndexGrowth): UpliftSteps {
  const spread = terms.uplift.kind === "index" ? terms.uplift.spread : ZERO;
  const { by, changes } = growth;
  return new UpliftSteps(terms.firstUpliftMonth - 1, (step, month) => {
    const change = itemAt(changes, by === "month" ? month : Math.min(step, changes.length - 1), ZERO);
    return bounded(sumOf(exact(change), exact(spread)), terms);
  });
}

/** Raised to the floor, then cut to the cap, where there is one. */
function bounded(step: ExactFactor, { upliftFloor, upliftCap }: UpliftTerms): ExactFactor {
  const raised = isBelow(step, exact(upliftFloor)) ? exact(upliftFloor) : step;
  const cap = exact(upliftCap);
  return cap.numerator > 0n && isBelow(cap, raised) ? cap : raised;
}

function exact({ coefficient, scale }: Decimal): ExactFactor {
  return { numerator: BigInt(coefficient), scale };
}

function sumOf(one: ExactFactor, other: ExactFactor): ExactFactor {
  const scale = Math.max(one.scale, other.scale);
  return { numerator: numeratorAt(one, scale) + numeratorAt(other, scale), scale };
}

function isBelow(one: ExactFactor, other: ExactFactor): boolean {
  const scale = Math.max(one.scale, other.scale);
  return numeratorAt(one, scale) < numeratorAt(other, scale);
}

function numeratorAt({ numerator, scale }: ExactFactor, wanted: number): bigint {
  return numerator * bigPowerOfTen(wanted - scale);
}
