import {
  decimalOf,
  failure,
  isBlankOrZero,
  LARGEST_AMOUNT,
  LARGEST_QUANTITY,
  numberOf,
  quantityOf,
  readNumber,
  success,
  type CellProblem,
  type Decimal,
  type Issue,
  type Quantity,
} from "../../pricing";
import { cellOf, type ArgumentPlace } from "./cellPlace";
import { cellsOf, columnsOf, shapeOf, wordIn, type Cells } from "./grid";
import { argumentIssue, refused, type Reader } from "./Reader";

/** What a number must keep to, and how a message says it. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  /** "must be 0 or more", said of a number below the least. */
  readonly whenBelow: string;
  /** Said of a number above the most. */
  readonly whenAbove: string;
}

const IN_WORDS = { maximumFractionDigits: 20 } as const;

export const COUNT_BOUNDS: Bounds = {
  least: 0,
  most: LARGEST_QUANTITY,
  whenBelow: "a count must be 0 or more",
  whenAbove: "a count must be at most 1,000,000,000",
};
export const RATE_BOUNDS: Bounds = {
  least: 0,
  most: LARGEST_AMOUNT,
  whenBelow: "a rate or fee must be 0 or more",
  whenAbove: "a rate or fee must be at most 1,000,000,000,000",
};
export const HOURS_BOUNDS: Bounds = {
  ...COUNT_BOUNDS,
  whenBelow: "hours must be 0 or more",
  whenAbove: "hours must be at most 1,000,000,000",
};
export const AMOUNT_BOUNDS: Bounds = {
  least: -LARGEST_AMOUNT,
  most: LARGEST_AMOUNT,
  whenBelow: "an amount must be at least -1,000,000,000,000",
  whenAbove: "an amount must be at most 1,000,000,000,000",
};
/** A yearly change: above −1, at most 10. */
export const CHANGE_BOUNDS: Bounds = {
  least: -1 + Number.EPSILON,
  most: 10,
  whenBelow: "a yearly change must be above -100%; write -10% or -0.1 for ten percent fewer",
  whenAbove: "a yearly change must be at most 1000%; write 10% or 0.1 for ten percent more",
};

/** Why a cell holds no number, in words that name the argument and the cell. */
export function problemIssue(
  problem: CellProblem,
  place: ArgumentPlace,
  row: number,
  column: number,
  cells: Cells,
): Issue {
  const isRange = cells.length > 1 || columnsOf(cells) > 1;
  const cell = cellOf(place, row, column, isRange);
  if (problem.kind === "error") {
    return {
      kind: "passed-on",
      field: place.name,
      errorValue: problem.errorValue,
      message: argumentIssue(place, `${cell} holds the error ${problem.errorValue}: mend that cell first.`)
        .message,
    };
  }
  if (problem.kind === "unreadable") {
    return argumentIssue(place, `${cell} holds nothing that can be read as a number: type a number.`);
  }
  const isFirst = (row === 0 && cells.length > 1) || (column === 0 && columnsOf(cells) > 1);
  if (isFirst && !/\d/.test(problem.text)) {
    return argumentIssue(place, `${cell} is a heading (“${problem.text}”): leave headings out of the range.`);
  }
  return argumentIssue(place, `${cell} holds “${problem.text}”: ${problem.advice}.`);
}

/**
 * A number within bounds in one cell of an argument, or what is wrong with it. Not a Result: tables have many cells,
 * and a number needs no wrapping.
 */
export function boundedNumber(
  cell: unknown,
  bounds: Bounds,
  place: ArgumentPlace,
  row: number,
  column: number,
  cells: Cells,
): number | Issue {
  const number = readNumber(cell);
  if (typeof number !== "number") return problemIssue(number, place, row, column, cells);
  if (number >= bounds.least && number <= bounds.most) return number;
  const isRange = cells.length > 1 || columnsOf(cells) > 1;
  const rule = number < bounds.least ? bounds.whenBelow : bounds.whenAbove;
  const where =
    isRange || place.address !== undefined ? `, but ${cellOf(place, row, column, isRange)} is ` : ", not ";
  return argumentIssue(place, `${rule}${where}${number.toLocaleString("en-US", IN_WORDS)}.`);
}

/** A number in a single cell; blank is 0. */
export function numberWithin(bounds: Bounds): Reader<number> {
  return (value, place) => {
    if (typeof value === "number" && value >= bounds.least && value <= bounds.most) return success(value);
    const cells = cellsOf(value);
    if (cells.length > 1 || columnsOf(cells) > 1) {
      return refused(place, `give one cell, not a range of ${shapeOf(cells)}.`);
    }
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
/** A number as the cell shows it: =110/100-1 is 0.1 at 15 digits, and no more than a tolerance of 0.1. */
const asShown = (number: number) => numberOf(decimalOf(number));
/** A yearly change as a fraction. */
export const yearlyChange: Reader<number> = mapped(numberWithin(CHANGE_BOUNDS), asShown);

/** The sum of the counts in a range of any shape. */
export const countSum: Reader<Quantity> = (value, place) => {
  if (typeof value === "number") return count(value, place);
  const cells = cellsOf(value);
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
    : refused(place, "the counts add up to more than 1,000,000,000.");
};

/** TRUE or FALSE; blank is FALSE. */
export const flag: Reader<boolean> = (value, place) => {
  const cells = cellsOf(value);
  if (cells.length > 1 || columnsOf(cells) > 1) return refused(place, "give one cell, not a range.");
  const cell = cells[0]?.[0];
  if (isBlankOrZero(cell)) return success(false);
  const word = wordIn(cell);
  if (word === "true" || word === "yes") return success(true);
  if (word === "false" || word === "no") return success(false);
  const number = readNumber(cell);
  if (number === 1) return success(true);
  if (typeof number !== "number" && number.kind === "error") {
    return failure(problemIssue(number, place, 0, 0, cells));
  }
  return refused(place, `give TRUE or FALSE, not ${typeof number === "number" ? number : "that text"}.`);
};

/** 0.1 where the cell is blank or 0; the word `none` means that nothing may change. */
export function toleranceOr(standard: number): Reader<number> {
  const bounds: Bounds = {
    least: 0,
    most: 1,
    whenBelow: "a tolerance must be 0 or more",
    whenAbove: "a tolerance must be at most 100%; 10 means 1000%, write 10% or 0.1",
  };
  const read = mapped(numberWithin(bounds), asShown);
  return (value, place) => {
    const cell = cellsOf(value)[0]?.[0];
    if (wordIn(cell) === "none") return success(0);
    const tolerance = read(value, place);
    return tolerance.ok && tolerance.value === 0 ? success(standard) : tolerance;
  };
}
