import {
  atFifteenDigits,
  decimalOf,
  failure,
  isBlankOrZero,
  LONGEST_HORIZON,
  plainCell,
  readNumber,
  success,
  type Decimal,
  type TableCells,
} from "../../pricing";
import { cellsOf } from "./grid";
import { isRange, notOneCell, numberWithin, problemIssue } from "./numbers";
import { refused, type Reader } from "./Reader";

/** A whole table with its header row; what stands in it is read by the core. */
export const wholeTable: Reader<TableCells> = (value) => success(cellsOf(value));

/** A yearly discount rate: a fraction from 0 to below 1. */
export const discountRate: Reader<Decimal> = (value, place) => {
  const rate = numberWithin({ least: 0, most: Number.MAX_VALUE, measured: "share" })(value, place);
  if (!rate.ok) return rate;
  return rate.value < 1
    ? success(decimalOf(rate.value))
    : refused(place, "share-too-large", { found: rate.value });
};

/** The name or the 1-based position of a row, as it was typed. */
export type RowReference = string | number;

/** A name, or a position; which of the two it is the table decides, names first. */
export const rowReference: Reader<RowReference> = (value, place) => {
  const cells = cellsOf(value);
  if (isRange(cells)) return notOneCell(place, cells);
  const cell = cells[0]?.[0];
  if (isBlankOrZero(cell)) return refused(place, "no-reference", {});
  const plain = plainCell(cell);
  if (typeof plain === "object") return failure(problemIssue(plain, place, 0, 0, cells));
  return success(typeof plain === "string" ? plain : atFifteenDigits(Number(plain)));
};

/** The name of a field. */
export const fieldText: Reader<string> = (value, place) => {
  if (isBlankOrZero(cellsOf(value)[0]?.[0]) && !isRange(cellsOf(value)))
    return refused(place, "no-field", {});
  const text = rowReference(value, place);
  return text.ok ? success(String(text.value).trim()) : text;
};

/** Month 1 where the cell is blank; a whole number from 1. */
export const monthNumber: Reader<number> = (value, place) => {
  const cell = cellsOf(value)[0]?.[0];
  if (isBlankOrZero(cell)) return success(1);
  const number = readNumber(cell);
  if (typeof number !== "number") return failure(problemIssue(number, place, 0, 0, cellsOf(value)));
  if (Number.isInteger(number) && number >= 1 && number <= LONGEST_HORIZON) return success(number);
  return refused(place, "not-a-month", { found: number, most: LONGEST_HORIZON });
};

/** The position (from 0) of the row that a reference means: by name first, then by position; undefined for none. */
export function rowOf(names: readonly string[], reference: RowReference): number | undefined {
  const wanted = String(reference).trim().toLowerCase();
  const named = names.findIndex((name) => name.trim().toLowerCase() === wanted);
  if (named >= 0) return named;
  const position = Number(wanted);
  return Number.isInteger(position) && position >= 1 && position <= names.length ? position - 1 : undefined;
}
