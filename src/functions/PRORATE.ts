import { PRORATION_BASES, proratedAmount } from "../pricing";
import { choiceOf, serialDate } from "./arguments/choices";
import { amount as amountReader } from "./arguments/numbers";
import { at, reading } from "./arguments/reading";
import { answer } from "./answer";
import { plainFunction } from "./WorksheetFunction";

const call = plainFunction(
  "PRORATE",
  reading(
    [at(0, amountReader), at(1, serialDate), at(2, serialDate), at(3, choiceOf(PRORATION_BASES))],
    (amount, from, to, basis) => proratedAmount(amount, from, to, basis),
  ),
);

/**
 * How the days of a month are counted.
 * @customenum {string}
 */
enum PRORATION_BASIS {
  /** Days charged over the days of the calendar month, month by month. */
  actual = "actual",
  /** Every month has 30 days. */
  thirty = "30",
  /** A 365th of the yearly amount for each day. */
  year = "365",
}

/**
 * Part of a monthly amount for the days from a date to a date, both inclusive, rounded to the cent.
 * @customfunction PRORATE
 * @helpurl https://localhost:3000/help/PRORATE.html
 * @param amount Amount for a whole month, in currency; negative for a credit.
 * @param from First day that is charged, a date.
 * @param to Last day that is charged, a date, not before from.
 * @param [basis] How days are counted. Blank: actual.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns The prorated amount in currency.
 */
export function PRORATE(
  amount: unknown,
  from: unknown,
  to: unknown,
  basis: PRORATION_BASIS,
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(call, { amount, from, to, basis }, invocation);
}
