import {
  decimalOf,
  failed,
  failure,
  isNoCharge,
  isNoLimit,
  LARGEST_QUANTITY,
  plainCell,
  quantityOf,
  scopeOf,
  SCOPE_ITEMS,
  success,
  type Ceiling,
  type FlatRateScope,
  type OverageRate,
  type Quantity,
  type RatedDevices,
  type Result,
  type Scope,
  type ScopeItem,
} from "../../pricing";
import { cellOf, type ArgumentPlace } from "./cellPlace";
import { cellsOf, columnsOf, filledRows, isEmpty, shapeOf, wordIn, type Cells } from "./grid";
import { boundedNumber, COUNT_BOUNDS, RATE_BOUNDS } from "./numbers";
import { inArgument, refused } from "./Reader";

/** A range with the name under which it was passed. */
export interface NamedRange {
  readonly value: unknown;
  readonly place: ArgumentPlace;
}

/**
 * Ranges whose cells belong together, cut to the rows that hold something. They must have one shape; they may differ
 * by blank rows at the end, and an argument that is left out is as blank as its partners are long.
 */
function pairedCells(
  first: NamedRange,
  ...others: readonly NamedRange[]
): Result<{ cells: Cells[]; rows: number }> {
  const cells: Cells[] = [];
  let rows = 0;
  let leader: { readonly cells: Cells; readonly place: ArgumentPlace } | undefined;
  const ranges = [first, ...others];
  for (const { value, place } of ranges) {
    const own = cellsOf(value);
    cells.push(own);
    if (isLeftOut(own)) continue;
    rows = Math.max(rows, filledRows(own));
    leader ??= { cells: own, place };
  }
  if (leader === undefined) return success({ cells, rows });
  for (let index = 0; index < ranges.length; index++) {
    const own = rangeIn(cells, index);
    if (own === leader.cells || isLeftOut(own)) continue;
    const sameColumns = columnsOf(own) === columnsOf(leader.cells);
    if (!sameColumns || own.length < rows || leader.cells.length < rows) {
      return refused(ranges[index]?.place ?? leader.place, "not-paired", {
        own: shapeOf(own),
        partner: leader.place.name,
        partnerShape: shapeOf(leader.cells),
      });
    }
  }
  return success({ cells, rows });
}

function isLeftOut(cells: Cells): boolean {
  return cells.length <= 1 && columnsOf(cells) <= 1 && isEmpty(cells);
}

/** One of several paired ranges. */
function rangeIn(ranges: readonly Cells[], position: number): Cells {
  return ranges[position] ?? [];
}

const OR_INCLUDED: readonly string[] = ["included"];

/** Counts of device classes with their rates; a rate may be the word `included`. */
export function ratedDevices(counts: NamedRange, rates: NamedRange): Result<RatedDevices[]> {
  const paired = pairedCells(counts, rates);
  if (!paired.ok) return paired;
  const countCells = rangeIn(paired.value.cells, 0);
  const rateCells = rangeIn(paired.value.cells, 1);
  const columns = Math.max(columnsOf(countCells), columnsOf(rateCells));
  const mix: RatedDevices[] = [];
  let total: Quantity = 0;
  for (let row = 0; row < paired.value.rows; row++) {
    for (let column = 0; column < columns; column++) {
      const count = boundedNumber(
        countCells[row]?.[column],
        COUNT_BOUNDS,
        counts.place,
        row,
        column,
        countCells,
      );
      if (typeof count !== "number") return failure(count);
      const quantity = quantityOf(count);
      total += quantity;
      const rateCell = rateCells[row]?.[column];
      if (isIncluded(rateCell)) {
        mix.push({ count: quantity, rate: "included" });
        continue;
      }
      const rate = boundedNumber(rateCell, RATE_BOUNDS, rates.place, row, column, rateCells, OR_INCLUDED);
      if (typeof rate !== "number") return failure(rate);
      mix.push({ count: quantity, rate: decimalOf(rate) });
    }
  }
  if (total > quantityOf(LARGEST_QUANTITY))
    return refused(counts.place, "sum-too-large", { summed: "counts" });
  return success(mix);
}

function isIncluded(cell: unknown): boolean {
  return typeof cell !== "number" && isNoCharge(textOf(cell));
}

/** The text in a cell; "" for all else. */
function textOf(cell: unknown): string {
  const plain = typeof cell === "number" ? "" : plainCell(cell);
  return typeof plain === "string" ? plain : "";
}

/** Units used above those billed, summed over the months of two ranges. */
export function unbilledUnits(billed: NamedRange, actual: NamedRange): Result<Quantity> {
  const paired = pairedCells(billed, actual);
  if (!paired.ok) return paired;
  const billedCells = rangeIn(paired.value.cells, 0);
  const actualCells = rangeIn(paired.value.cells, 1);
  const columns = Math.max(columnsOf(billedCells), columnsOf(actualCells));
  let unbilled: Quantity = 0;
  for (let row = 0; row < paired.value.rows; row++) {
    for (let column = 0; column < columns; column++) {
      const was = boundedNumber(
        billedCells[row]?.[column],
        COUNT_BOUNDS,
        billed.place,
        row,
        column,
        billedCells,
      );
      if (typeof was !== "number") return failure(was);
      const is = boundedNumber(
        actualCells[row]?.[column],
        COUNT_BOUNDS,
        actual.place,
        row,
        column,
        actualCells,
      );
      if (typeof is !== "number") return failure(is);
      unbilled += Math.max(0, quantityOf(is) - quantityOf(was));
    }
  }
  return unbilled <= quantityOf(LARGEST_QUANTITY)
    ? success(unbilled)
    : refused(actual.place, "sum-too-large", { summed: "units to true up" });
}

/** Counts, ceilings and overage rates of users, devices and sites, in this order, one cell each. */
export function flatRateScope(
  actual: NamedRange | readonly [Quantity, Quantity, Quantity],
  included: NamedRange,
  overageRates: NamedRange,
): Result<FlatRateScope> {
  const ranges = "place" in actual ? [actual, included, overageRates] : [included, overageRates];
  const [leading = included, ...others] = ranges;
  const paired = pairedCells(leading, ...others);
  if (!paired.ok) return paired;
  for (const [index, cells] of paired.value.cells.entries()) {
    if (filledRows(cells) * columnsOf(cells) > SCOPE_ITEMS.length) {
      const place = ranges[index]?.place ?? included.place;
      return refused(place, "too-many-items", shapeOf(cells));
    }
  }
  const cellsAt = "place" in actual ? paired.value.cells : [[], ...paired.value.cells];
  const actualCells = rangeIn(cellsAt, 0);
  const includedCells = rangeIn(cellsAt, 1);
  const rateCells = rangeIn(cellsAt, 2);
  const readItem = (item: ScopeItem): Result<{ count: Quantity; scope: Scope }> => {
    const index = SCOPE_ITEMS.indexOf(item);
    const count =
      "place" in actual ? countAt(actualCells, index, actual.place) : success(actual[index as 0 | 1 | 2]);
    if (!count.ok) return count;
    const ceiling = ceilingAt(includedCells, index, included.place);
    if (!ceiling.ok) return ceiling;
    const overage = overageAt(rateCells, index, overageRates.place);
    if (!overage.ok) return overage;
    const scope = scopeOf(ceiling.value, overage.value);
    if (scope === undefined) {
      return refused(included.place, "ceiling-needed", { item });
    }
    return success({ count: count.value, scope });
  };
  const users = readItem("users");
  if (!users.ok) return users;
  const devices = readItem("devices");
  if (!devices.ok) return devices;
  const sites = readItem("sites");
  if (!sites.ok) return sites;
  return success({ users: users.value, devices: devices.value, sites: sites.value });
}

/** The cell at a position counted row by row, with where it stands. */
function cellAt(cells: Cells, index: number): { cell: unknown; row: number; column: number } {
  const columns = Math.max(1, columnsOf(cells));
  const row = Math.floor(index / columns);
  const column = index % columns;
  return { cell: cells[row]?.[column], row, column };
}

function countAt(
  cells: Cells,
  index: number,
  place: ArgumentPlace,
  words?: readonly string[],
): Result<Quantity> {
  const { cell, row, column } = cellAt(cells, index);
  const count = boundedNumber(cell, COUNT_BOUNDS, place, row, column, cells, words);
  return typeof count === "number" ? success(quantityOf(count)) : failure(count);
}

function ceilingAt(cells: Cells, index: number, place: ArgumentPlace): Result<Ceiling> {
  const { cell, row, column } = cellAt(cells, index);
  const text = textOf(cell);
  if (isNoLimit(text)) return success("unlimited");
  if (isNoCharge(text)) {
    const shown = cellOf(place, row, column, cells.length > 1 || columnsOf(cells) > 1);
    return failed("no-charge-for-ceiling", { ...inArgument(place, shown), found: text });
  }
  return countAt(cells, index, place, ["unlimited"]);
}

function overageAt(cells: Cells, index: number, place: ArgumentPlace): Result<OverageRate> {
  const { cell, row, column } = cellAt(cells, index);
  const text = textOf(cell);
  if (text !== "" && wordIn(cell) === "renegotiate") return success("renegotiate");
  if (isNoCharge(text)) return success("free");
  const rate = boundedNumber(cell, RATE_BOUNDS, place, row, column, cells, ["free", "renegotiate"]);
  return typeof rate === "number" ? success(decimalOf(rate)) : failure(rate);
}
