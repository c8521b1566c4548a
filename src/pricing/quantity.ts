import { decimalOf, powerOfTen, roundedTo } from "./Decimal";

/**
 * A count of users, devices, sites or hours, in whole millionths: quantities have six decimals (half a frontline
 * user is 500,000), and whole numbers of millionths add up without error.
 */
export type Quantity = number;

/** Decimals of a quantity. */
export const QUANTITY_DECIMALS = 6;
/** Millionths in one unit. */
export const UNIT = 1_000_000;
/** The largest quantity that is computed exactly, in units. */
export const LARGEST_QUANTITY = 1e9;
/** {@link LARGEST_QUANTITY} in millionths. */
export const QUANTITY_LIMIT: Quantity = LARGEST_QUANTITY * UNIT;

/** The quantity that a cell's number stands for, rounded to six decimals, halves away from zero. */
export function quantityOf(value: number): Quantity {
  if (Number.isInteger(value) && Math.abs(value) <= LARGEST_QUANTITY) return value * UNIT + 0;
  return roundedTo(decimalOf(value), QUANTITY_DECIMALS);
}

/** A quantity as the number that a cell shows. */
export function unitsOf(quantity: Quantity): number {
  return quantity / powerOfTen(QUANTITY_DECIMALS);
}

// Made once: making one takes longer than pricing a contract.
const COUNT_FORMAT = new Intl.NumberFormat("en-US", { maximumFractionDigits: QUANTITY_DECIMALS });

/** A quantity in words: "1,250.5". */
export function countText(quantity: Quantity): string {
  return COUNT_FORMAT.format(unitsOf(quantity));
}
