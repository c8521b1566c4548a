import {
  ceilingInText,
  decimalOf,
  failure,
  isBlankOrZero,
  plainCell,
  quantityOf,
  success,
  type Issue,
  type Result,
  type Tier,
} from "../../pricing";
import { cellsOf, columnsOf, filledRows } from "./grid";
import type { ArgumentPlace } from "./cellPlace";
import { boundedNumber, COUNT_BOUNDS, RATE_BOUNDS } from "./numbers";
import { refused, type Reader } from "./Reader";

/**
 * A tier table of two or three columns: up to, rate, flat fee. The last tier is without limit where its first cell
 * says `unlimited` or is blank.
 */
export const tierTable: Reader<Tier[]> = (value, place) => {
  const cells = cellsOf(value);
  const rows = filledRows(cells);
  const columns = columnsOf(cells);
  if (rows === 0) return refused(place, "tiers-empty", {});
  if (columns < 2 || columns > 3) {
    return refused(place, "tier-columns", { columns });
  }
  const tiers: Tier[] = [];
  for (let row = 0; row < rows; row++) {
    const line = cells[row] ?? [];
    const upTo = limitOf(line[0], place, row, row === rows - 1, (cell) =>
      boundedNumber(cell, COUNT_BOUNDS, place, row, 0, cells),
    );
    if (!upTo.ok) return upTo;
    const rate = boundedNumber(line[1], RATE_BOUNDS, place, row, 1, cells);
    if (typeof rate !== "number") return failure(rate);
    const flatFee = boundedNumber(line[2], RATE_BOUNDS, place, row, 2, cells);
    if (typeof flatFee !== "number") return failure(flatFee);
    tiers.push({
      upTo: upTo.value === undefined ? undefined : quantityOf(upTo.value),
      rate: decimalOf(rate),
      flatFee: decimalOf(flatFee),
    });
  }
  return success(tiers);
};

function limitOf(
  cell: unknown,
  place: ArgumentPlace,
  row: number,
  isLast: boolean,
  readLimit: (cell: unknown) => number | Issue,
): Result<number | undefined> {
  if (isBlankOrZero(cell)) return isLast ? success(undefined) : success(0);
  const plain = plainCell(cell);
  if (typeof plain === "string" && ceilingInText(plain) !== undefined) {
    return isLast ? success(undefined) : refused(place, "tier-without-limit", { tier: row + 1, word: plain });
  }
  const limit = readLimit(cell);
  return typeof limit === "number" ? success(limit) : failure(limit);
}
