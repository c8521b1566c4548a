import { dateOf, FIRST_DAY, monthInWords } from "../../inventory";
import { failed, LONGEST_HORIZON, success, type Result } from "../../pricing";
import { refused } from "./Reader";
import { rowOf, type RowReference } from "./tables";

/** The row, from 0, of the quote that is meant. */
export function quoteOf(names: readonly string[], quote: RowReference): Result<number> {
  const row = rowOf(names, quote);
  return row === undefined
    ? refused({ name: "quote" }, "not-found", { found: String(quote), names })
    : success(row);
}

/**
 * The month, from 1, that a reference means: a label of the history, as it stands there or as messages show it
 * ("Feb 2026"), a date within one of its months, or a position. Counts of one row hold for any month.
 */
export function monthOf(
  labels: readonly (number | string)[],
  month: RowReference | undefined,
): Result<number> {
  if (month === undefined) return success(labels.length);
  const wanted = String(month).trim().toLowerCase();
  const named = labels.findIndex((label) =>
    [String(label), shownMonth(label)].some((each) => each.trim().toLowerCase() === wanted),
  );
  if (named >= 0) return success(named + 1);
  const number = Number(wanted);
  // Such a number is not a position but one of Excel's dates.
  if (number >= FIRST_DAY) {
    const dated = labels.findIndex(
      (label) => typeof label === "number" && monthKey(label) === monthKey(number),
    );
    if (dated >= 0) return success(dated + 1);
  } else if (Number.isInteger(number) && number >= 1) {
    const most = labels.length === 1 ? LONGEST_HORIZON : labels.length;
    if (number <= most) return success(number);
    const where = { kind: "argument" } as const;
    return failed("month-beyond-horizon", { field: "month", where, month: number, months: most });
  }
  return refused({ name: "month" }, "not-found", {
    found: shownMonth(number >= FIRST_DAY ? number : month),
    names: labels.map(shownMonth),
  });
}

/** A month as a message names it: one of Excel's dates as "Feb 2026", any other label as it stands. */
function shownMonth(label: number | string): string {
  return typeof label === "number" && label >= FIRST_DAY ? monthInWords(label, "short") : String(label);
}

/** Year and month of one of Excel's dates. */
function monthKey(serial: number): number {
  const date = dateOf(serial);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
