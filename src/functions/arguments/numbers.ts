import {
  atFifteenDigits,
  decimalOf,
  failure,
  isBlankOrZero,
  LARGEST_AMOUNT,
  LARGEST_QUANTITY,
  plainCell,
  quantityOf,
  readNumber,
  writtenNumber,
  success,
  isNoCharge,
  isNothing,
  issueOf,
  looksBanded,
  numberOfUnit,
  type Bounds,
  type CellProblem,
  type Decimal,
  type Failure,
  type Issue,
  type Measured,
  type Quantity,
} from "../../pricing";
import { cellOf, type ArgumentPlace } from "./cellPlace";
import { cellsOf, columnsOf, shapeOf, wordIn, type Cells } from "./grid";
import { inArgument, refused, type Reader } from "./Reader";

export const COUNT_BOUNDS: Bounds = { least: 0, most: LARGEST_QUANTITY, measured: "count" };
export const RATE_BOUNDS: Bounds = { least: 0, most: LARGEST_AMOUNT, measured: "rate" };
export const HOURS_BOUNDS: Bounds = { ...COUNT_BOUNDS, measured: "hours" };
export const AMOUNT_BOUNDS: Bounds = { least: -LARGEST_AMOUNT, most: LARGEST_AMOUNT, measured: "amount" };
/** A yearly change: above −1, at most 1, which is a doubling. */
export const CHANGE_BOUNDS: Bounds = { least: -1 + Number.EPSILON, most: 1, measured: "change" };

/** Why a cell holds no number, naming the argument and the cell. */
export function problemIssue(
  problem: CellProblem,
  place: ArgumentPlace,
  row: number,
  column: number,
  cells: Cells,
  wanted: "number" | "date" = "number",
  words?: readonly string[],
): Issue {
  const at = inArgument(place, cellOf(place, row, column, isRange(cells)));
  switch (problem.kind) {
    case "error":
      return issueOf("error-value", { ...at, errorValue: problem.errorValue });
    case "unreadable":
      return issueOf("unreadable", at);
    case "text": {
      const found = problem.text;
      const isFirst = (row === 0 && cells.length > 1) || (column === 0 && columnsOf(cells) > 1);
      return isFirst && !/\d/.test(found)
        ? issueOf("heading", { ...at, found })
        : issueOf("not-a-number", { ...at, found, wanted, words });
    }
  }
}

/** Whether an argument is more than one cell. */
export const isRange = (cells: Cells): boolean => cells.length > 1 || columnsOf(cells) > 1;

/** The failure of an argument that is one value and was given more cells. */
export function notOneCell(place: ArgumentPlace, cells: Cells): Failure {
  return refused(place, "one-cell", shapeOf(cells));
}

/**
 * A number within bounds in one cell of an argument, or what is wrong with it. Not a Result: tables have many cells,
 * and a number needs no wrapping.
 *
 * @param words that would do as well in this cell
 */
export function boundedNumber(
  cell: unknown,
  bounds: Bounds,
  place: ArgumentPlace,
  row: number,
  column: number,
  cells: Cells,
  words?: readonly string[],
): number | Issue {
  const written = typeof cell === "number" ? cell : plainCell(cell);
  if (typeof written === "string" && written !== "") {
    const read = numberInWords(written, bounds.measured);
    if (typeof read === "number") return read;
    const counted = numberOfUnit(written, unitsOf(bounds.measured, place.name));
    if (counted !== undefined) return boundedNumber(counted, bounds, place, row, column, cells);
    const at = () => inArgument(place, cellOf(place, row, column, isRange(cells)));
    if (read === "percentage")
      return issueOf("percentage-for", { ...at(), found: written, measured: bounds.measured });
    if (read === "bands") return issueOf("bands-for-one-rate", { ...at(), found: written });
  }
  const number = readNumber(cell);
  if (typeof number !== "number") return problemIssue(number, place, row, column, cells, "number", words);
  if (number >= bounds.least && number <= bounds.most) return number;
  const at = inArgument(place, cellOf(place, row, column, isRange(cells)));
  return issueOf("out-of-bounds", { ...at, found: number, bounds });
}

const SHARES: readonly Measured[] = ["change", "tolerance", "share"];
const MONEY: readonly Measured[] = ["rate", "amount"];

/** What a text says where a number is due; undefined where it is for the number's own reader to say. */
function numberInWords(text: string, measured: Measured): number | "percentage" | "bands" | undefined {
  if (isNothing(text)) return 0;
  const isMoney = MONEY.includes(measured);
  if (isMoney && isNoCharge(text)) return 0;
  if (isMoney && looksBanded(text)) return "bands";
  return !SHARES.includes(measured) && writtenNumber(text)?.isPercentage === true ? "percentage" : undefined;
}

const COUNTED = ["users", "devices", "sites"] as const;

/** The units that may stand behind a number: of a count whatever its argument does not rule out. */
function unitsOf(measured: Measured, argument: string): readonly ("hours" | (typeof COUNTED)[number])[] {
  if (measured === "hours") return ["hours"];
  if (measured !== "count") return [];
  const own = COUNTED.filter((unit) => argument.includes(unit));
  return own.length > 0 ? own : argument === "counts" ? ["devices"] : COUNTED;
}

/** A number in a single cell; blank is 0. */
export function numberWithin(bounds: Bounds): Reader<number> {
  return (value, place) => {
    if (typeof value === "number" && value >= bounds.least && value <= bounds.most) {
      return success(atFifteenDigits(value));
    }
    const cells = cellsOf(value);
    if (isRange(cells)) return notOneCell(place, cells);
    const number = boundedNumber(cells[0]?.[0], bounds, place, 0, 0, cells);
    return typeof number === "number" ? success(number) : failure(number);
  };
}

const readCountNumber = numberWithin(COUNT_BOUNDS);
const readHoursNumber = numberWithin(HOURS_BOUNDS);
const readRateNumber = numberWithin(RATE_BOUNDS);
const readAmountNumber = numberWithin(AMOUNT_BOUNDS);

function mapped<T>(reader: Reader<number>, convert: (number: number) => T): Reader<T> {
  return (value, place) => {
    const number = reader(value, place);
    return number.ok ? success(convert(number.value)) : number;
  };
}

/** One count in a single cell. */
export const count: Reader<Quantity> = mapped(readCountNumber, quantityOf);
/** Hours in a single cell. */
export const hours: Reader<Quantity> = mapped(readHoursNumber, quantityOf);
/** A rate or fee in a single cell. */
export const rate: Reader<Decimal> = mapped(readRateNumber, decimalOf);
/** An amount in a single cell; a credit is negative. */
export const amount: Reader<Decimal> = mapped(readAmountNumber, decimalOf);
/** A yearly change as a fraction. */
export const yearlyChange: Reader<number> = numberWithin(CHANGE_BOUNDS);

/** The sum of the counts in a range of any shape. */
export const countSum: Reader<Quantity> = (value, place) => {
  if (typeof value === "number") return count(value, place);
  const cells = cellsOf(value);
  const only = cells.length === 1 && columnsOf(cells) === 1 ? cells[0]?.[0] : undefined;
  if (typeof only === "number" && only >= 0 && only <= LARGEST_QUANTITY) return success(quantityOf(only));
  let sum: Quantity = 0;
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      const number = boundedNumber(cell, COUNT_BOUNDS, place, row, column, cells);
      if (typeof number !== "number") return failure(number);
      sum += quantityOf(number);
    }
  }
  return sum <= quantityOf(LARGEST_QUANTITY)
    ? success(sum)
    : refused(place, "sum-too-large", { summed: "counts" });
};

/** TRUE or FALSE; blank is FALSE. */
export const flag: Reader<boolean> = (value, place) => {
  const cells = cellsOf(value);
  if (isRange(cells)) return notOneCell(place, cells);
  const cell = cells[0]?.[0];
  if (isBlankOrZero(cell)) return success(false);
  const word = wordIn(cell);
  if (word === "true" || word === "yes") return success(true);
  if (word === "false" || word === "no") return success(false);
  const number = readNumber(cell);
  if (number === 1) return success(true);
  const plain = plainCell(cell);
  if (typeof plain === "object") return failure(problemIssue(plain, place, 0, 0, cells));
  return refused(place, "not-a-flag", { found: String(plain) });
};

/** 0.1 where the cell is blank or 0; the word `none` means that nothing may change. */
export function toleranceOr(standard: number): Reader<number> {
  const bounds: Bounds = {
    least: 0,
    most: 1,
    measured: "tolerance",
  };
  const read = numberWithin(bounds);
  return (value, place) => {
    const cell = cellsOf(value)[0]?.[0];
    if (wordIn(cell) === "none") return success(0);
    const tolerance = read(value, place);
    return tolerance.ok && tolerance.value === 0 ? success(standard) : tolerance;
  };
}
