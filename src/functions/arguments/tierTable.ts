import {
  decimalOf,
  failure,
  isBlankOrZero,
  quantityOf,
  success,
  type Decimal,
  type Quantity,
  type Result,
  type Tier,
} from "../../pricing";
import type { ArgumentPlace } from "./cellPlace";
import { cellsOf, filledRows, wordIn, type Cells } from "./grid";
import { boundedNumber, COUNT_BOUNDS, RATE_BOUNDS } from "./numbers";
import { refused, type Reader } from "./Reader";
import { isWithoutLimit, tierColumns } from "./tierColumns";

/**
 * A tier table: up to, rate, flat fee, or from, to, rate, flat fee, with headings or without. The last tier is
 * without limit where its limit is a word for that or blank.
 */
export const tierTable: Reader<Tier[]> = (value, place) => {
  const cells = cellsOf(value);
  const rows = filledRows(cells);
  if (rows === 0) return refused(place, "tiers-empty", {});
  const columns = tierColumns(cells, rows, place);
  if (!columns.ok) return columns;
  const { from, upTo, rate, flatFee, firstRow } = columns.value;
  if (rows === firstRow) return refused(place, "tiers-empty", {});
  const tiers: Tier[] = [];
  for (let row = firstRow; row < rows; row++) {
    const tier = tiers.length + 1;
    if (from !== undefined) {
      const misplaced = misplacedFrom(cells, row, from, tiers.at(-1)?.upTo, place, tier);
      if (misplaced !== undefined) return misplaced;
    }
    const limit = limitAt(cells, row, upTo, row === rows - 1, place, tier);
    if (!limit.ok) return limit;
    const price = moneyAt(cells, row, rate, place);
    if (!price.ok) return price;
    const fee = moneyAt(cells, row, flatFee, place);
    if (!fee.ok) return fee;
    tiers.push({ upTo: limit.value, rate: price.value, flatFee: fee.value });
  }
  return success(tiers);
};

/** A tier begins where the one before ends, or one unit later; the first may begin anywhere. */
function misplacedFrom(
  cells: Cells,
  row: number,
  column: number,
  before: Quantity | undefined,
  place: ArgumentPlace,
  tier: number,
): Result<never> | undefined {
  const from = boundedNumber(cells[row]?.[column], COUNT_BOUNDS, place, row, column, cells);
  if (typeof from !== "number") return failure(from);
  if (before === undefined) return undefined;
  const least = before;
  const start = quantityOf(from);
  return start === least || start === least + quantityOf(1)
    ? undefined
    : refused(place, "tier-gap", { tier, from, before: before / quantityOf(1) });
}

function limitAt(
  cells: Cells,
  row: number,
  column: number,
  isLast: boolean,
  place: ArgumentPlace,
  tier: number,
): Result<Quantity | undefined> {
  const cell = cells[row]?.[column];
  if (isLast && (isBlankOrZero(cell) || isWithoutLimit(cell))) return success(undefined);
  if (isWithoutLimit(cell)) {
    return refused(place, "tier-without-limit", { tier, word: wordIn(cell) });
  }
  const limit = boundedNumber(cell, COUNT_BOUNDS, place, row, column, cells);
  return typeof limit === "number" ? success(quantityOf(limit)) : failure(limit);
}

function moneyAt(
  cells: Cells,
  row: number,
  column: number | undefined,
  place: ArgumentPlace,
): Result<Decimal> {
  const cell = column === undefined ? 0 : cells[row]?.[column];
  const amount = boundedNumber(cell, RATE_BOUNDS, place, row, column ?? 0, cells);
  return typeof amount === "number" ? success(decimalOf(amount)) : failure(amount);
}
