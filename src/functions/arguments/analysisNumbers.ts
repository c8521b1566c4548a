import {
  failure,
  issueOf,
  LARGEST_AMOUNT,
  numberOfUnit,
  plainCell,
  success,
  writtenNumber,
  type Bounds,
  type Field,
  type Issue,
  type Result,
} from "../../pricing";
import { cellOf, type ArgumentPlace } from "./cellPlace";
import { cellsOf, type Cells } from "./grid";
import { boundedNumber, isRange, notOneCell, numberWithin } from "./numbers";
import { inArgument, refused, type Reader } from "./Reader";

/** Any number that a cell of a table may hold. */
const ANY: Bounds = { least: -LARGEST_AMOUNT, most: LARGEST_AMOUNT, measured: "share" };
const anyNumber = numberWithin(ANY);

/** An argument that can be read only once it is known which field it is about. */
export type OfField<T> = (field: Field) => Result<T>;

/** A number for a field in one cell of a range, as the field's own cell would be read. */
function numberFor(
  { variation: { measured }, unit }: Field,
  place: ArgumentPlace,
  row: number,
  column: number,
  cells: Cells,
): number | Issue {
  const cell = cells[row]?.[column];
  const text = typeof cell === "number" ? cell : plainCell(cell);
  if (typeof text === "string") {
    const counted = unit === undefined ? undefined : numberOfUnit(text, [unit]);
    if (counted !== undefined) return counted;
    if (measured !== "share" && writtenNumber(text)?.isPercentage === true) {
      const at = inArgument(place, cellOf(place, row, column, isRange(cells)));
      return issueOf("percentage-for", { ...at, found: text, measured });
    }
  }
  return boundedNumber(cell, ANY, place, row, column, cells);
}

/** The numbers of a range, row by row; a blank cell is 0 among them. */
export const valueList: Reader<OfField<number[]>> = (value, place) => {
  const cells = cellsOf(value);
  return success((field) => {
    const values: number[] = [];
    for (const [row, line] of cells.entries()) {
      for (const column of line.keys()) {
        const number = numberFor(field, place, row, column, cells);
        if (typeof number !== "number") return failure(number);
        values.push(number);
      }
    }
    return values.length === 0 ? refused(place, "no-values", {}) : success(values);
  });
};

/** Where a search begins or ends; blank or 0 is the field's own bound. */
export const searchBound: Reader<OfField<number | undefined>> = (value, place) => {
  const cells = cellsOf(value);
  if (isRange(cells)) return notOneCell(place, cells);
  return success((field) => {
    const bound = numberFor(field, place, 0, 0, cells);
    if (typeof bound !== "number") return failure(bound);
    return success(bound === 0 ? undefined : bound);
  });
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
