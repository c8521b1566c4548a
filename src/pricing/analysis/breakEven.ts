import { failed, success, type Result } from "../result";
import type { Field } from "./Field";
import { firstAlong, Grid, mostOf } from "./grid";
import { atOnce, type InParts } from "./inParts";
import type { Study } from "./Study";

/** Up to so many values every one is tried. */
const MOST_VALUES = 5000;
/** Of more values so many even steps are tried, before halving. */
const EVEN_STEPS = 2000;

/** Where a search begins and ends; what is left out is the field's own bound. */
export interface SearchBounds {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** Where a search begins and ends; fails where it would end before it begins. */
export function boundsWithin(
  { variation, present }: Field,
  given: SearchBounds,
): Result<{ readonly low: number; readonly high: number }> {
  const low = given.low ?? variation.least;
  const high = given.high ?? mostOf(variation, present);
  if (low <= high) return success({ low, high });
  const own = given.low === undefined ? "low" : given.high === undefined ? "high" : undefined;
  const field = own === "low" ? "high" : "low";
  return failed("bounds-reversed", { field, where: { kind: "argument" }, low, high, own });
}

/** The first and the last position of a search on the grid of its field. */
function positionsIn({ variation, present }: Field, { low, high }: SearchBounds, grid: Grid) {
  return {
    first: grid.atOrAbove(low ?? variation.least),
    last: grid.atOrBelow(high ?? mostOf(variation, present)),
  };
}

/** How many values a search tries at most, without those of the halving. */
export function valuesTried(field: Field, bounds: SearchBounds): number {
  const { first, last } = positionsIn(field, bounds, new Grid(field.variation));
  const count = Math.max(0, last - first + 1);
  return count > MOST_VALUES ? EVEN_STEPS : count;
}

/**
 * The smallest value of a field at which the quote that cost less until then no longer does. Values at which both cost
 * the same before one was ahead, and those at which one of them has no answer, are passed over.
 *
 * @param first column of a quote
 * @param second column of another
 * @returns undefined where they do not change places; fails where the scenario or one of the quotes cannot be read
 */
export function breakEven(
  study: Study,
  field: Field,
  first: number,
  second: number,
  bounds: SearchBounds,
): Result<number | undefined> {
  const { scenario, contracts } = study.now;
  const unread = [scenario, contracts[first], contracts[second]].find((each) => each?.ok === false);
  if (unread?.ok === false) return unread;
  return success(atOnce(breakEvenInParts(study, field, first, second, bounds)));
}

/** The same of quotes that can be read, value by value. */
export function* breakEvenInParts(
  study: Study,
  field: Field,
  first: number,
  second: number,
  bounds: SearchBounds,
): InParts<number | undefined> {
  const grid = new Grid(field.variation);
  /** Below 0 where the first costs less; undefined where one has no answer. */
  const leadAt = (position: number): number | undefined => {
    const costs = study.costsAt(field.at(study.now, grid.valueOf(position)), [first, second]);
    const [one, other] = [costs[first], costs[second]];
    return one?.ok === true && other?.ok === true ? one.value - other.value : undefined;
  };
  const { first: from, last: to } = positionsIn(field, bounds, grid);
  const steps = to - from + 1 > MOST_VALUES ? EVEN_STEPS : to - from;
  let ahead = 0;
  const changesPlaces = (position: number): boolean => {
    const lead = leadAt(position);
    if (lead === undefined) return false;
    if (ahead !== 0) return Math.sign(lead) !== ahead;
    ahead = Math.sign(lead);
    return false;
  };
  changesPlaces(from);
  const found = yield* firstAlong(from, to, steps, changesPlaces);
  return found === undefined ? undefined : grid.valueOf(found);
}
