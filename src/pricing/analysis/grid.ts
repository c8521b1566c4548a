import { atFifteenDigits, powerOfTen } from "../Decimal";
import { LEAST_REACH, type Variation } from "../terms/variation";
import type { InParts } from "./inParts";

/** How often the present value a search reaches, where the kind of the field says no end. */
const REACH = 10;

/** The values that are tried of a field: whole numbers, cents, or hundredths of a percent. */
export class Grid {
  private readonly perUnit: number;

  constructor({ decimals }: Pick<Variation, "decimals">) {
    this.perUnit = powerOfTen(decimals);
  }

  /** The value of a position on the grid. */
  valueOf(position: number): number {
    return atFifteenDigits(position / this.perUnit);
  }

  /** The first position that is not below a value. */
  atOrAbove(value: number): number {
    return Math.ceil(atFifteenDigits(value * this.perUnit));
  }

  /** The last position that is not above a value. */
  atOrBelow(value: number): number {
    return Math.floor(atFifteenDigits(value * this.perUnit));
  }
}

/** The largest value that is tried of a field. */
export function mostOf({ most }: Variation, present: number): number {
  return most ?? Math.max(LEAST_REACH, REACH * present);
}

/**
 * Looks along positions in even steps for the first that has something, then halves down to the position at which it
 * begins.
 *
 * @param from a position that is known not to have it
 * @param to the last position; may lie below
 * @param steps at most so many are tried before halving
 * @returns a position that has it, the one before it toward `from` not; undefined where no step has it
 */
export function* firstAlong(
  from: number,
  to: number,
  steps: number,
  has: (position: number) => boolean,
): InParts<number | undefined> {
  const way = to - from;
  const count = Math.min(steps, Math.abs(way));
  let before = from;
  for (let step = 1; step <= count; step++) {
    const position = from + Math.round((way * step) / count);
    if (has(position)) return yield* halved(before, position, has);
    before = position;
    yield;
  }
  return undefined;
}

function* halved(without: number, having: number, has: (position: number) => boolean): InParts<number> {
  let before = without;
  let found = having;
  while (Math.abs(found - before) > 1) {
    const middle = before + Math.trunc((found - before) / 2);
    if (has(middle)) found = middle;
    else before = middle;
    yield;
  }
  return found;
}
