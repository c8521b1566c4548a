import { intervalInText } from "../cells/intervalInText";
import { isNoCharge, isNoLimit, wordIn } from "../cells/words";
import { decimalOf, ONE } from "../Decimal";
import { INTERVALS } from "../intervals";
import { LARGEST_QUANTITY, quantityOf } from "../quantity";
import { DEFAULT_HORIZON, LONGEST_HORIZON } from "../Scenario";
import { CHARGE_TERMS } from "../terms/chargeTerms";
import type { TermKind, TermValues } from "../terms/Term";
import { arrears, bandsMode, basis, flagIn } from "./choiceReaders";
import { exitFeeOf } from "./exitFee";
import { amountOf, priceOf } from "./priceReaders";
import type { Reader, Reading } from "./Reading";
import type { RecordReader, TermColumn } from "./RecordReader";
import { changes, growth, share, shareWithin, steps, taxes } from "./shareReaders";

const count: Reading<"count"> = (reader, cell, at) => {
  const number = reader.plainNumber(cell, at);
  return reader.within(number, 0, LARGEST_QUANTITY, "count", at) ? quantityOf(number) : 0;
};

const hours: Reading<"hours"> = (reader, cell, at) => {
  const number = reader.plainNumber(cell, at);
  return reader.within(number, 0, LARGEST_QUANTITY, "hours", at) ? quantityOf(number) : 0;
};

const price: Reading<"price"> = (reader, cell, at) => priceOf(reader, reader.content(cell, at), at);

const classRate: Reading<"classRate"> = (reader, cell, at) => {
  const content = reader.content(cell, at);
  return typeof content === "string" && isNoCharge(content) ? "included" : priceOf(reader, content, at);
};

const ceiling: Reading<"ceiling"> = (reader, cell, at) => {
  const content = reader.content(cell, at);
  if (typeof content === "string" && isNoLimit(content)) return "unlimited";
  if (typeof content === "string" && isNoCharge(content)) {
    reader.fault(at, { code: "included-how-many", found: content });
    return 0;
  }
  return count(reader, content, at);
};

const overage: Reading<"overage"> = (reader, cell, at) => {
  const content = reader.content(cell, at);
  if (typeof content === "string") {
    if (isNoCharge(content)) return "free";
    if (wordIn(content) === "renegotiate") return "renegotiate";
  }
  return amountOf(reader, content, at);
};

const coveredHours: Reading<"coveredHours"> = (reader, cell, at) => {
  const content = reader.content(cell, at);
  if (typeof content === "string" && isNoLimit(content)) return "unlimited";
  if (typeof content === "string" && isNoCharge(content)) {
    reader.fault(at, { code: "included-how-many", found: content });
    return 0;
  }
  return hours(reader, content, at);
};

const added: Reading<"added"> = (reader, cell, at) => {
  const number = reader.plainNumber(cell, at);
  return reader.within(number, -LARGEST_QUANTITY, LARGEST_QUANTITY, "added", at) ? quantityOf(number) : 0;
};

const factor: Reading<"factor"> = (reader, cell, at) => {
  // 150% is one and a half times.
  const number = reader.shareNumber(cell, at);
  if (number === 0) return ONE;
  return reader.within(number, 0, LARGEST_QUANTITY, "count", at) ? decimalOf(number) : ONE;
};

/** The one interval that may be a single time. */
const EVERY = CHARGE_TERMS.every.title;

const interval: Reading<"interval"> = (reader, cell, at) => {
  const content = reader.content(cell, at);
  if (
    typeof content === "string" &&
    !/\d/.test(content) &&
    content !== "" &&
    intervalInText(content) === undefined
  ) {
    if (reader.isOpen(content, at)) return 1;
    reader.fault(at, { code: "not-an-interval-word", found: content, mayBeOnce: at.term.title === EVERY });
    return 1;
  }
  const months = monthsIn(reader, content, at);
  if (months === 0) return 1;
  const found = INTERVALS.find((each) => each === months);
  if (found !== undefined) return found;
  reader.refuse("not-an-interval", at.term.title, { found: months, allowed: INTERVALS }, at.heading);
  return 1;
};

/** Months as a number or a word such as "quarterly". */
function monthsIn(reader: RecordReader, cell: unknown, at: TermColumn): number {
  const content = reader.content(cell, at);
  const named = typeof content === "string" ? intervalInText(content) : undefined;
  return named ?? reader.plainNumber(content, at);
}

/** A whole number of months from a least to a most; blank, 0 and faults are the standard. */
function wholeMonths(
  reader: RecordReader,
  cell: unknown,
  at: TermColumn,
  least: number,
  most: number,
  standard: number,
): number {
  const months = monthsIn(reader, cell, at);
  if (months === 0) return standard;
  if (Number.isInteger(months) && months >= least && months <= most) return months;
  reader.fault(at, { code: "months-out-of-bounds", found: months, least, most });
  return standard;
}

const exitFee: Reading<"exitFee"> = (reader, cell, at) => exitFeeOf(reader, cell, at);

const classes: Reading<"classes"> = (reader, cell, at) => {
  const text = reader.content(cell, at);
  if (text === 0 || text === "") return undefined;
  return String(text)
    .split(/[,;\r\n]+/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
};

/** How a cell is read, by the kind of its term. */
export const TERM_READERS: { readonly [Kind in TermKind]: Reader<TermValues[Kind]> } = {
  text: (reader, cell, at) => reader.text(cell, at),
  name: (reader, cell, at) => reader.text(cell, at),
  model: (reader, cell, at) => reader.text(cell, at),
  price,
  classRate,
  deviceRate: classRate,
  ownRate: price,
  amount: (reader, cell, at) => amountOf(reader, reader.content(cell, at), at),
  ceiling,
  overage,
  count,
  hours,
  coveredHours,
  share,
  part: (reader, cell, at) => shareWithin(reader, reader.shareNumber(cell, at), at, true),
  factor,
  growth,
  added,
  steps,
  taxes,
  changes,
  interval,
  months: (reader, cell, at) => wholeMonths(reader, cell, at, 0, LARGEST_QUANTITY, 0),
  horizon: (reader, cell, at) => wholeMonths(reader, cell, at, 1, LONGEST_HORIZON, DEFAULT_HORIZON),
  month: (reader, cell, at) => {
    const [least, most] = at.term.bounds ?? [1, LONGEST_HORIZON];
    return wholeMonths(reader, cell, at, least, most, at.term.whenBlank ?? 0);
  },
  bandsMode,
  basis,
  arrears,
  exitFee,
  classes,
  flag: (reader, cell, at) => flagIn(reader, cell, at) ?? false,
};
