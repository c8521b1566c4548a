import { itemAt } from "../entryOf";
import { success, type Result } from "../result";
import { isChanged } from "./bearing";
import type { Field } from "./Field";
import { firstAlong, Grid, mostOf } from "./grid";
import { atOnce, type InParts } from "./inParts";
import { leverFields } from "./quoteFields";
import { scenarioFields } from "./scenarioFields";
import type { Study } from "./Study";

/** In how many even steps a search goes each way before halving. */
export const STEPS_EACH_WAY = 200;

/** A value at which another quote is the best, and its name. */
export interface FlipPoint {
  readonly value: number;
  readonly best: string;
}

/** How far a field is from naming another quote the best. */
export interface Flip {
  readonly field: Field;
  /** The nearest lower value; undefined where none does. */
  readonly falls: FlipPoint | undefined;
  readonly rises: FlipPoint | undefined;
}

/** The fields that are looked at: those of the scenario, then those of each quote. */
export function flipFields(study: Study): Field[] {
  return [...scenarioFields(study), ...study.names.flatMap((_, column) => leverFields(study, column))];
}

/**
 * For each field the nearest values at which another quote is the best: those that flip first, by the smaller share of
 * what they are now. Fields on which no cost depends are left out.
 *
 * @returns fails where no quote is the best today
 */
export function flips(study: Study, fields: readonly Field[]): Result<Flip[]> {
  return atOnce(flipsInParts(study, fields));
}

/**
 * The same, value by value.
 *
 * @param begun is called with the place of each field that is started
 */
export function* flipsInParts(
  study: Study,
  fields: readonly Field[],
  begun?: (place: number) => void,
): InParts<Result<Flip[]>> {
  const costs = study.costsAt(study.now);
  const best = study.bestAt(study.now, costs);
  if (!best.ok) return best;
  const found: Flip[] = [];
  for (const [place, field] of fields.entries()) {
    begun?.(place);
    found.push(...(yield* flipOf(study, field, best.value)));
  }
  return success(found.sort((one, other) => distanceOf(one) - distanceOf(other)));
}

/** How many values of a field are tried at most, without those of the halving. */
export function stepsOf({ variation, present }: Field): number {
  const grid = new Grid(variation);
  const down = Math.max(0, grid.atOrAbove(present) - grid.atOrAbove(variation.least));
  const up = Math.max(0, grid.atOrBelow(mostOf(variation, present)) - grid.atOrBelow(present));
  return Math.min(STEPS_EACH_WAY, down) + Math.min(STEPS_EACH_WAY, up);
}

function* flipOf(study: Study, field: Field, bestNow: number): InParts<Flip[]> {
  const { present, variation } = field;
  const grid = new Grid(variation);
  const costsNow = study.costsAt(study.now);
  const tried = { hasBearing: false };
  const bestAt = (position: number): number | undefined => {
    const point = field.at(study.now, grid.valueOf(position));
    const costs = study.costsAt(point);
    tried.hasBearing ||= costs.some((cost, column) => isChanged(cost, costsNow[column]));
    const best = study.bestAt(point, costs);
    return best.ok ? best.value : undefined;
  };
  const isFlipped = (position: number) => {
    const best = bestAt(position);
    return best !== undefined && best !== bestNow;
  };
  const towards = function* (from: number, to: number): InParts<FlipPoint | undefined> {
    const position = yield* firstAlong(from, to, STEPS_EACH_WAY, isFlipped);
    if (position === undefined) return undefined;
    return { value: grid.valueOf(position), best: itemAt(study.names, bestAt(position) ?? bestNow, "") };
  };
  const least = grid.atOrAbove(variation.least);
  const most = grid.atOrBelow(mostOf(variation, present));
  // The present value may lie between two of the grid, and the next one on either side counts.
  const above = grid.atOrBelow(present);
  const below = grid.atOrAbove(present);
  const falls = below > least ? yield* towards(below, least) : undefined;
  const rises = above < most ? yield* towards(above, most) : undefined;
  return tried.hasBearing ? [{ field, falls, rises }] : [];
}

/** The nearer of both changes as a share of what is there now; what is 0 comes after the others, what never flips last. */
function distanceOf({ field: { present }, falls, rises }: Flip): number {
  if (falls === undefined && rises === undefined) return Number.MAX_VALUE;
  const changes = [falls, rises].flatMap((point) =>
    point === undefined ? [] : [Math.abs(point.value - present)],
  );
  return present === 0 ? Number.MAX_VALUE / 2 : Math.min(...changes) / Math.abs(present);
}

/**
 * The same without a fall to a blank rate: that the best quote no longer has an answer without its rate changes nothing
 * for who decides.
 */
export function withoutBlankRate(study: Study, best: number, flip: Flip): Flip {
  const { field, falls } = flip;
  if (falls?.value !== 0 || field.variation.written !== "money") return flip;
  const cost = study.costsAt(field.at(study.now, 0))[best];
  return cost?.ok === true ? flip : { ...flip, falls: undefined };
}
