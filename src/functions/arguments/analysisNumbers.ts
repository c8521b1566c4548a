import { failure, LARGEST_AMOUNT, success, type Bounds } from "../../pricing";
import { cellsOf } from "./grid";
import { boundedNumber, numberWithin } from "./numbers";
import { refused, type Reader } from "./Reader";

/** Any number that a cell of a table may hold. */
const ANY: Bounds = { least: -LARGEST_AMOUNT, most: LARGEST_AMOUNT, measured: "share" };
const anyNumber = numberWithin(ANY);

/** The numbers of a range, row by row; a blank cell is 0 among them. */
export const valueList: Reader<number[]> = (value, place) => {
  const cells = cellsOf(value);
  const values: number[] = [];
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      const number = boundedNumber(cell, ANY, place, row, column, cells);
      if (typeof number !== "number") return failure(number);
      values.push(number);
    }
  }
  return values.length === 0 ? refused(place, "no-values", {}) : success(values);
};

/** Where a search begins or ends; blank or 0 is the field's own bound. */
export const searchBound: Reader<number | undefined> = (value, place) => {
  const bound = anyNumber(value, place);
  if (!bound.ok) return bound;
  return success(bound.value === 0 ? undefined : bound.value);
};

/** A share above 0 and below 1 by which something is changed. */
export function changeNear(usual: number): Reader<number> {
  return (value, place) => {
    const change = anyNumber(value, place);
    if (!change.ok || change.value === 0) return change.ok ? success(usual) : change;
    const { value: found } = change;
    return found > 0 && found < 1 ? success(found) : refused(place, "not-a-change", { found });
  };
}

/** How often something is drawn. */
export function trialCount(usual: number, most: number): Reader<number> {
  return (value, place) => {
    const trials = anyNumber(value, place);
    if (!trials.ok || trials.value === 0) return trials.ok ? success(usual) : trials;
    const { value: found } = trials;
    const isCount = Number.isInteger(found) && found >= 1 && found <= most;
    return isCount ? success(found) : refused(place, "not-trials", { found, most });
  };
}

/** The seed of a generator: a whole number of 32 bits. */
export function seedNumber(usual: number): Reader<number> {
  return (value, place) => {
    const seed = anyNumber(value, place);
    if (!seed.ok || seed.value === 0) return seed.ok ? success(usual) : seed;
    const { value: found } = seed;
    return Number.isInteger(found) && Math.abs(found) < 2 ** 31
      ? success(found)
      : refused(place, "not-a-seed", { found });
  };
}
