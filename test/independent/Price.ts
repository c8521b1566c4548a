import { Fraction } from "./Fraction";
import { failure, type Failure } from "./Failure";
import { readNumberText } from "./readCell";
import { isAtNoCharge, unitOf, wordKey, type Unit } from "./words";

/** A step of a price list; the last may have no bound. */
export interface Band {
  readonly upTo: Fraction | undefined;
  readonly rate: Fraction;
}

/** A rate: one for every count, or by bands. */
export interface Price {
  readonly bands: readonly Band[];
  /** The unit that the bands name, where they do. */
  readonly unit?: Unit;
}

export const NO_PRICE: Price = { bands: [{ upTo: undefined, rate: Fraction.zero }] };

export function plainPrice(rate: Fraction): Price {
  return { bands: [{ upTo: undefined, rate }] };
}

export function isBanded(price: Price): boolean {
  return price.bands.length > 1 || price.bands[0]?.upTo !== undefined;
}

/** Whether the quote charges by it at all. */
export function isThere(price: Price): boolean {
  return isBanded(price) || price.bands.some((band) => !band.rate.isZero);
}

/** What a count costs: parts of it at rates, with the range of the band where bands are graduated. */
export interface Part {
  readonly range: string;
  readonly quantity: Fraction;
  readonly rate: Fraction;
}

/** The band that a count falls in: undefined above the last bound. */
export function bandOf(price: Price, count: Fraction): Band | undefined {
  return price.bands.find((band) => band.upTo === undefined || !count.isAbove(band.upTo));
}

export function noPrice(price: Price, what: string, month: number): Failure {
  const last = price.bands.at(-1)?.upTo?.toString() ?? "";
  return failure("#N/A", "above the bands", `no price above ${last} ${what}, in month ${month}`);
}

/** @param graduated each unit at the rate of its own band; else all at that of the band the count falls in */
export function partsOf(price: Price, count: Fraction, graduated: boolean): Part[] | "above" {
  const band = bandOf(price, count);
  if (band === undefined) return "above";
  if (!graduated || !isBanded(price)) return [{ range: "", quantity: count, rate: band.rate }];
  const parts: Part[] = [];
  let from = Fraction.zero;
  for (const { upTo, rate } of price.bands) {
    if (!count.isAbove(from)) break;
    const end = upTo === undefined || count.isBelow(upTo) ? count : upTo;
    const first = from.plus(Fraction.one).toString();
    const range = upTo === undefined ? `${first}+` : `${first}–${upTo.toString()}`;
    parts.push({ range, quantity: end.minus(from), rate });
    if (upTo === undefined) break;
    from = upTo;
  }
  return parts;
}

/** Whether a text is meant as bands rather than as a number. */
export function looksLikeBands(text: string): boolean {
  return /[;\n:=@]/.test(text) || /^\s*(up to|above|over|≤|<=)/i.test(text);
}

type RateReader = (text: string) => Fraction | undefined;

/** A rate of a band in money. */
export const moneyRate: RateReader = (text) => {
  if (isAtNoCharge(text)) return Fraction.zero;
  const read = readNumberText(text);
  return typeof read === "string" || read.isPercentage ? undefined : read.value;
};

/** A share of a band of exit fees. */
export const shareRate: RateReader = (text) => {
  const read = readNumberText(text);
  return typeof read === "string" ? undefined : read.value;
};

/** Reads "up to 25: 140; above: 100"; what is wrong with it otherwise. */
export function readBands(text: string, rateOf: RateReader): Price | string {
  const bands: Band[] = [];
  const units = new Set<Unit>();
  const parts = text.split(/[;\n]/).filter((part) => part.trim() !== "");
  for (const [index, part] of parts.entries()) {
    const match = /^\s*(.+?)\s*[:=@]\s*(.+?)\s*$/.exec(part.replace(/<=/g, "≤").replace(/>=/g, "≥"));
    if (match === null) return `"${part.trim()}" is not a band`;
    const rate = rateOf(match[2] ?? "");
    if (rate === undefined) return `"${match[2] ?? ""}" is no rate of a band`;
    const bound = readBound(match[1] ?? "");
    if (bound === undefined) return `"${match[1] ?? ""}" is not a bound`;
    if (bound.unit !== undefined) units.add(bound.unit);
    const before = bands.at(-1)?.upTo ?? Fraction.zero;
    if (bound.from !== undefined) {
      const follows = bound.from.compare(before.plus(Fraction.one)) === 0 || bound.from.compare(before) === 0;
      if (!follows) return `a gap or an overlap at ${bound.from.toString()}`;
    }
    if (bound.upTo === undefined && index < parts.length - 1)
      return "a band without limit that is not the last";
    if (bound.upTo !== undefined && !bound.upTo.isAbove(before)) return "bounds that do not rise";
    bands.push({ upTo: bound.upTo, rate });
  }
  if (bands.length === 0) return "no band";
  if (units.size > 1) return "two units";
  const [unit] = units;
  return unit === undefined ? { bands } : { bands, unit };
}

interface Bound {
  readonly from?: Fraction | undefined;
  readonly upTo: Fraction | undefined;
  readonly unit?: Unit;
}

function readBound(text: string): Bound | undefined {
  let words = text.trim();
  let unit: Unit | undefined;
  const tail = /^(.*?\d\+?)\s*([a-z]+)$/i.exec(words) ?? /^(above)\s+([a-z]+)$/i.exec(words);
  if (tail !== null && wordKey(tail[2] ?? "") !== "above") {
    const named = unitOf(tail[2] ?? "");
    if (named === undefined) return undefined;
    unit = named.unit;
    words = tail[1] ?? "";
  }
  const more = unit === undefined ? {} : { unit };
  if (/^above$/i.test(words)) return { upTo: undefined, ...more };
  const open =
    /^(?:above|over|>|≥)\s*([\d.,]+)$/i.exec(words) ?? /^([\d.,]+)\s*(?:\+|and above)$/i.exec(words);
  if (open !== null) {
    const from = boundNumber(open[1] ?? "");
    return from === undefined ? undefined : { from, upTo: undefined, ...more };
  }
  const range = /^([\d.,]+)\s*(?:-|–|to)\s*([\d.,]+)$/i.exec(words);
  if (range !== null) {
    const from = boundNumber(range[1] ?? "");
    const upTo = boundNumber(range[2] ?? "");
    return from === undefined || upTo === undefined ? undefined : { from, upTo, ...more };
  }
  const single = /^(?:up to|≤)?\s*([\d.,]+)$/i.exec(words);
  const upTo = single === null ? undefined : boundNumber(single[1] ?? "");
  return upTo === undefined ? undefined : { upTo, ...more };
}

/** In a bound one separator and three digits are thousands. */
function boundNumber(text: string): Fraction | undefined {
  const read = readNumberText(/^\d{1,3}[.,]\d{3}$/.test(text) ? text.replace(/[.,]/, "") : text);
  return typeof read === "string" ? undefined : read.value;
}
