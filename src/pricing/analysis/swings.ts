import { atFifteenDigits } from "../Decimal";
import { failure, success, type Result } from "../result";
import { isChanged } from "./bearing";
import type { Field } from "./Field";
import { leverFields } from "./quoteFields";
import { scenarioFields } from "./scenarioFields";
import type { Study } from "./Study";

/** By how much a field is changed where nothing else is said. */
export const USUAL_CHANGE = 0.1;

/** What the cost of a quote becomes with one field lower and higher. */
export interface Swing {
  readonly field: Field;
  readonly low: number;
  readonly high: number;
  readonly costAtLow: Result<number>;
  readonly costAtHigh: Result<number>;
  /** The distance between both; what keeps one of them from an answer. */
  readonly swing: Result<number>;
}

/** The fields that are looked at: those of the scenario, then those of the quote. */
export function swingFields(study: Study, column: number): Field[] {
  return [...scenarioFields(study), ...leverFields(study, column)];
}

/**
 * What moves the cost of a quote, each field changed by the same share of what it is (growth: by as many points); what
 * has no answer first, then the largest swing. Fields on which the cost does not depend are left out.
 *
 * @param change above 0 and below 1
 * @returns fails where the quote has no answer, whatever is changed
 */
export function swings(
  study: Study,
  column: number,
  change: number,
  fields: readonly Field[],
): Result<Swing[]> {
  const costAt = (field: Field, value: number): Result<number> =>
    study.costsAt(field.at(study.now, value), [column])[column] ?? success(0);
  const now = study.costsAt(study.now, [column])[column];
  const found = fields.flatMap((field): Swing[] => {
    const { low, high } = endsOf(field, change);
    const costAtLow = costAt(field, low);
    const costAtHigh = costAt(field, high);
    if (!isChanged(costAtLow, now) && !isChanged(costAtHigh, now)) return [];
    return [
      {
        field,
        low,
        high,
        costAtLow,
        costAtHigh,
        swing: distance(costAtLow, costAtHigh),
      },
    ];
  });
  if (found.length === 0 && now?.ok === false) return failure(now.issue);
  const size = ({ swing }: Swing) => (swing.ok ? swing.value : Number.POSITIVE_INFINITY);
  return success(found.sort((one, other) => (size(one) === size(other) ? 0 : size(other) - size(one))));
}

function distance(low: Result<number>, high: Result<number>): Result<number> {
  if (!low.ok) return low;
  return high.ok ? success(Math.abs(Math.round(high.value * 100) - Math.round(low.value * 100)) / 100) : high;
}

/** Both ends of a field's change, within its bounds; whole numbers are at least one away from the present one. */
function endsOf({ present, variation, isGrowth }: Field, change: number): Pick<Swing, "low" | "high"> {
  const least = Math.min(variation.lowest ?? variation.least, present);
  const most = variation.most ?? Number.POSITIVE_INFINITY;
  const within = (value: number) => Math.min(most, Math.max(least, value));
  const below = changed(present, -change, isGrowth);
  const above = changed(present, change, isGrowth);
  if (variation.decimals > 0) return { low: within(below), high: within(above) };
  const [low, high] = [Math.min(below, above), Math.max(below, above)].map(Math.round) as [number, number];
  return {
    low: within(Math.min(low, Math.ceil(present) - 1)),
    high: within(Math.max(high, Math.floor(present) + 1)),
  };
}

/** A number changed by a share of itself or by points, without what floating point adds. */
function changed(present: number, by: number, isInPoints: boolean): number {
  const exactly = (sum: number) => Number(sum.toFixed(SUM_DECIMALS));
  return isInPoints ? exactly(present + by) : atFifteenDigits(present * exactly(1 + by));
}

/** Sums of two fractions are exact to so many decimals. */
const SUM_DECIMALS = 14;
