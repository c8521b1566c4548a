import type { Band, Bands, BandUnit, Price } from "../Bands";
import { BILLING_BASES, type BillingBasis } from "../billingBasis";
import { bandsInText, looksBanded } from "../cells/bandsInText";
import { intervalInText } from "../cells/intervalInText";
import { sharesInText } from "../cells/lists";
import { plainCell } from "../cells/readNumber";
import { isNoCharge, isNoLimit, isOpen, wordIn } from "../cells/words";
import { decimalOf, numberOf, ONE, ZERO, type Decimal } from "../Decimal";
import { normalizedName } from "../deviceClass";
import { INTERVALS } from "../intervals";
import { LARGEST_AMOUNT } from "../money";
import { LARGEST_QUANTITY, quantityOf } from "../quantity";
import { DEFAULT_HORIZON, LONGEST_HORIZON } from "../Scenario";
import { CHARGE_TERMS } from "../terms/chargeTerms";
import type { TermKind, TermValues } from "../terms/Term";
import { NO_UPLIFT } from "../Uplift";
import { exitFeeOf } from "./exitFee";
import type { RecordReader, TermColumn } from "./RecordReader";
import { upliftInText } from "./upliftInText";

type Reading<Kind extends TermKind> = Reader<TermValues[Kind]>;
type Reader<Value> = (reader: RecordReader, cell: unknown, at: TermColumn) => Value;

const count: Reading<"count"> = (reader, cell, at) => {
  const number = reader.plainNumber(cell, at);
  return reader.within(number, 0, LARGEST_QUANTITY, "count", at) ? quantityOf(number) : 0;
};

const hours: Reading<"hours"> = (reader, cell, at) => {
  const number = reader.plainNumber(cell, at);
  return reader.within(number, 0, LARGEST_QUANTITY, "hours", at) ? quantityOf(number) : 0;
};

/** An amount of 0 or more in a text or number that was read before. */
function amountOf(reader: RecordReader, content: number | string, at: TermColumn, least = 0): Decimal {
  if (typeof content === "string" && isNoCharge(content)) return ZERO;
  if (typeof content === "string" && looksBanded(content)) {
    reader.fault(at, { code: "bands-not-here", found: content });
    return ZERO;
  }
  const number = reader.money(content, at);
  return reader.within(number, least, LARGEST_AMOUNT, "rate", at) ? decimalOf(number) : ZERO;
}

/** A rate of a band: an amount, or a word for no charge. */
function bandRate(reader: RecordReader, text: string, at: TermColumn, least: number): Decimal {
  if (isOpen(text) || text === "") {
    reader.fault(at, { code: "band-open", found: text });
    return ZERO;
  }
  return amountOf(reader, text, at, least);
}

/**
 * A rate that may hold bands.
 *
 * @param least below 0 where it may be a credit
 */
export function priceOf(reader: RecordReader, content: number | string, at: TermColumn, least = 0): Price {
  if (typeof content === "number" || !looksBanded(content)) return amountOf(reader, content, at, least);
  const written = bandsInText(content);
  if ("code" in written) {
    reader.fault(at, written);
    return ZERO;
  }
  const { unit, bandsSayUnit } = at.term;
  if (bandsSayUnit && written.unit !== "users" && written.unit !== "devices") {
    reader.fault(at, { code: "flat-fee-bands-count", found: content, unit: written.unit });
    return ZERO;
  }
  if (unit !== undefined && written.unit !== undefined && written.unit !== unit) {
    reader.fault(at, { code: "bands-count-other", found: written.unit, counted: unit });
    return ZERO;
  }
  const bands = written.bands.map(({ upTo, price }): Band => ({
    upTo: upTo === undefined ? undefined : quantityOf(upTo),
    rate: bandRate(reader, price, at, least),
  }));
  const [only, second] = bands;
  if (only !== undefined && second === undefined && only.upTo === undefined) return only.rate;
  const counted: BandUnit | undefined =
    written.unit === "users" || written.unit === "devices" ? written.unit : undefined;
  const found: Bands = counted === undefined ? { bands } : { bands, unit: counted };
  return found;
}

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

/** A share from 0 to below 1, or to 1. */
function shareWithin(reader: RecordReader, number: number, at: TermColumn, mayBeWhole: boolean): Decimal {
  if (number < 0 || number > 1 || (number === 1 && !mayBeWhole)) {
    reader.fault(at, { code: "share-out-of-bounds", found: number, mayBeWhole });
    return ZERO;
  }
  return decimalOf(number);
}

const share: Reading<"share"> = (reader, cell, at) =>
  shareWithin(reader, reader.shareNumber(cell, at), at, false);

/** The shares of a list, each from 0 to below 1; undefined where one is none. */
function shareList(reader: RecordReader, text: string, at: TermColumn, least: number): Decimal[] | undefined {
  const shares = sharesInText(text);
  if ("part" in shares) {
    reader.fault(at, { code: "not-a-share", found: shares.part, isList: true });
    return undefined;
  }
  const decimals: Decimal[] = [];
  for (const number of shares) {
    const shown = numberOf(decimalOf(number));
    if (least === 0) decimals.push(shareWithin(reader, shown, at, false));
    else if (shown > least && shown < 1) decimals.push(decimalOf(shown));
    else reader.fault(at, { code: "change-out-of-bounds", found: shown });
  }
  return decimals;
}

const steps: Reading<"steps"> = (reader, cell, at) => {
  const content = reader.content(cell, at);
  if (content === 0 || content === "" || reader.isOpen(content, at)) return NO_UPLIFT;
  if (typeof content === "number") return { kind: "steps", steps: [shareWithin(reader, content, at, false)] };
  if (isNoCharge(content)) return NO_UPLIFT;
  const index = upliftInText(content);
  if (index === undefined) {
    const list = shareList(reader, content, at, 0);
    return list === undefined ? NO_UPLIFT : { kind: "steps", steps: list };
  }
  if ("code" in index) {
    reader.fault(at, index);
    return NO_UPLIFT;
  }
  return { kind: "index", index: index.index, spread: shareWithin(reader, index.spread, at, false) };
};

const taxes: Reading<"taxes"> = (reader, cell, at) => {
  const content = reader.content(cell, at);
  if (content === 0 || content === "" || reader.isOpen(content, at)) return undefined;
  if (typeof content === "number") return [shareWithin(reader, content, at, false)];
  if (wordIn(content) === "exempt") return [ZERO];
  return shareList(reader, content, at, 0);
};

const changes: Reading<"changes"> = (reader, cell, at) => {
  const content = reader.content(cell, at);
  if (content === "" || reader.isOpen(content, at)) return [ZERO];
  return shareList(reader, typeof content === "number" ? String(content) : content, at, -1) ?? [ZERO];
};

const growth: Reading<"growth"> = (reader, cell, at) => {
  const number = reader.shareNumber(cell, at);
  if (number > -1 && number <= 1) return decimalOf(number);
  reader.fault(at, { code: "growth-out-of-bounds", found: number });
  return ZERO;
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

const basis: Reading<"basis"> = (reader, cell, at) => {
  const content = reader.content(cell, at);
  if (content === 0 || content === "") return "snapshot";
  const word = normalizedName(String(content));
  const found = BILLING_BASES.find((each) => each === word);
  if (found !== undefined) return found;
  if (word === "highwatermark" || word === "highwater") {
    reader.refuse("ambiguous-basis", at.term.title, { found: String(content) }, at.heading);
  } else chosen(reader, String(content), at, BILLING_BASES);
  return "snapshot" satisfies BillingBasis;
};

function chosen(reader: RecordReader, found: string, at: TermColumn, options: readonly string[]): void {
  reader.refuse("choice", at.term.title, { found, options }, at.heading);
}

const arrears: Reading<"arrears"> = (reader, cell, at) => {
  const content = reader.content(cell, at);
  if (content === 0 || content === "") return false;
  if (normalizedName(String(content)) === "arrear") return true;
  chosen(reader, String(content), at, ["none", "arrears"]);
  return false;
};

const bandsMode: Reading<"bandsMode"> = (reader, cell, at) => {
  const content = reader.content(cell, at);
  if (content === 0 || content === "") return "volume";
  const word = normalizedName(String(content));
  if (word === "volume" || word === "graduated") return word;
  chosen(reader, String(content), at, ["volume", "graduated"]);
  return "volume";
};

/** `yes` or `no`, TRUE or FALSE; undefined for a blank. */
export function flagIn(reader: RecordReader, cell: unknown, at: TermColumn): boolean | undefined {
  // FALSE says no, though a blank, which says nothing, may arrive as 0.
  if (plainCell(cell) === false) return false;
  const content = reader.content(cell, at);
  if (content === 0 || content === "") return undefined;
  const word = wordIn(String(content));
  if (["yes", "y", "true", "1"].includes(word)) return true;
  if (["no", "n", "false"].includes(word)) return false;
  chosen(reader, String(content), at, ["yes", "no"]);
  return undefined;
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
