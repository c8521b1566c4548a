import { countAt, countsOf, monthsTruedUp, type CountSeries, type PairCounts } from "./counts";
import { failure, isFailure, type Failure } from "./Failure";
import { Fraction } from "./Fraction";
import { isWithoutRate, termOfClass, type Quote, type Scenario, type Scope } from "./Quote";
import type { DeviceClass } from "./readTables";

const LARGEST_QUANTITY = Fraction.whole(10n ** 9n);
const LARGEST_AMOUNT = Fraction.whole(10n ** 12n);

/** A quote met with a scenario, its counts worked out. */
export interface Pair {
  readonly quote: Quote;
  readonly scenario: Scenario;
  /** The classes of the scenarios in the order of the lines. */
  readonly classes: readonly DeviceClass[];
  readonly counts: PairCounts;
}

export interface Line {
  readonly label: string;
  readonly quantity: Fraction;
  readonly rate: Fraction;
  readonly amount: Fraction;
}

export function pairOf(quote: Quote, scenario: Scenario, classes: readonly DeviceClass[]): Pair {
  return { quote, scenario, classes, counts: countsOf(quote, scenario) };
}

/** A line, or nothing where its rate or count is 0. */
export function lineOf(label: string, quantity: Fraction, rate: Fraction): Line[] {
  if (quantity.isZero || rate.isZero) return [];
  return [{ label, quantity, rate, amount: quantity.times(rate).round(2) }];
}

export function sumOf(lines: readonly Line[]): Fraction {
  return lines.reduce((sum, line) => sum.plus(line.amount), Fraction.zero);
}

/** The recurring lines of a month's invoice, in their order. */
export function invoiceLines(pair: Pair, month: number): Line[] | Failure {
  const { quote, scenario } = pair;
  if (quote.model === "time and materials" && !scenario.hours.isPositive) {
    return failure("#N/A", "not comparable", "time and materials needs support hours in the scenario");
  }
  const overage = overageLines(pair, month);
  if (isFailure(overage)) return overage;
  const lines = [
    ...lineOf("Base fee", Fraction.one, rateIn(quote, quote.flatFee, month)),
    ...lineOf("Users", billedUsers(pair, month), rateIn(quote, quote.userRate, month)),
    ...pair.classes.flatMap(({ key, label }) => {
      const rate = classRateIn(quote, key, month);
      return lineOf(label, countAt(classCounts(pair, key).billed, month), rate);
    }),
    ...trueUpLines(pair, month),
    ...lineOf("Sites", scenario.sites, rateIn(quote, quote.siteFee, month)),
    ...overage,
    ...capLine(pair, overage, month),
    ...lineOf(
      "Support hours",
      scenario.hours.minus(quote.includedHours).max(Fraction.zero),
      rateIn(quote, quote.hourlyRate, month),
    ),
  ];
  const discount = sumOf(lines).times(quote.discount).round(2);
  lines.push(...lineOf("Term discount", Fraction.one, discount.negated()));
  const minimum = rateIn(quote, quote.minimum, month).round(2);
  lines.push(...lineOf("Minimum commitment", Fraction.one, minimum.minus(sumOf(lines)).max(Fraction.zero)));
  return checkedMagnitude(lines, month) ?? lines;
}

/** The rate that holds in a month: raised at each anniversary from the quoted rate, then rounded. */
export function rateIn(quote: Quote, quoted: Fraction, month: number): Fraction {
  const anniversaries = Math.floor((month - 1) / 12);
  if (anniversaries === 0 || quote.uplift.isZero || quoted.isZero) return quoted;
  const raised = raisedRates.get(quote) ?? new Map<string, Fraction>();
  raisedRates.set(quote, raised);
  const key = `${quoted.above}/${quoted.below} ${anniversaries}`;
  const known = raised.get(key);
  if (known !== undefined) return known;
  const decimals = Math.min(6, Math.max(2, quoted.decimals()));
  const rate = quoted.times(Fraction.one.plus(quote.uplift).power(anniversaries)).round(decimals);
  raised.set(key, rate);
  return rate;
}

/** Rates that were raised before, so that a year's twelve months share the work. */
const raisedRates = new WeakMap<Quote, Map<string, Fraction>>();

function classRateIn(quote: Quote, key: string, month: number): Fraction {
  const term = termOfClass(quote, key);
  return term === "included" ? Fraction.zero : rateIn(quote, term, month);
}

function classCounts(pair: Pair, key: string): CountSeries {
  const series = pair.counts.classes.get(key);
  if (series === undefined) throw new RangeError(`no counts of ${key}`);
  return series;
}

function billedUsers({ quote, counts }: Pair, month: number): Fraction {
  return countAt(counts.users.billed, month).max(quote.minimumUsers);
}

function trueUpLines(pair: Pair, month: number): Line[] {
  const { quote, counts, scenario } = pair;
  if (quote.trueUp === "none" || quote.basis === "prorated" || quote.basis === "peak") return [];
  const months = monthsTruedUp(month, quote.audit, scenario.months);
  if (months.length === 0) return [];
  const unbilled = (actual: readonly Fraction[], billed: (each: number) => Fraction) =>
    months.reduce(
      (sum, each) => sum.plus(countAt(actual, each).minus(billed(each)).max(Fraction.zero)),
      Fraction.zero,
    );
  const users = unbilled(counts.users.actual, (each) => billedUsers(pair, each));
  return [
    ...lineOf("True-up users", users, rateIn(quote, quote.userRate, month - 1)),
    ...pair.classes.flatMap(({ key, label }) => {
      const series = classCounts(pair, key);
      const units = unbilled(series.actual, (each) => countAt(series.billed, each));
      return lineOf(`True-up ${label.toLowerCase()}`, units, classRateIn(quote, key, month - 1));
    }),
  ];
}

function overageLines(pair: Pair, month: number): Line[] | Failure {
  const { quote, scenario, counts } = pair;
  if (quote.model !== "flat-rate" && quote.model !== "hybrid") return [];
  const underCeiling = pair.classes.filter(({ key }) => isWithoutRate(quote, key));
  const devices = underCeiling
    .map(({ key }) => countAt(classCounts(pair, key).billed, month))
    .reduce((sum, count) => sum.plus(count), Fraction.zero);
  const users = countAt(counts.users.billed, month);
  const measured: [string, Fraction, Scope][] = [
    ["User", users, quote.users],
    ["Device", devices, quote.devices],
    ["Site", scenario.sites, quote.sites],
  ];
  const lines: Line[] = [];
  for (const [unit, count, scope] of measured) {
    if (scope.kind === "open" || !count.isAbove(scope.included)) continue;
    if (scope.kind === "renegotiate") {
      const ceiling = `${scope.included.toString()} included ${unit.toLowerCase()}s`;
      return failure("#N/A", "renegotiate", `renegotiate in month ${month}: above the ${ceiling}`);
    }
    lines.push(...lineOf(`${unit} overage`, count.minus(scope.included), rateIn(quote, scope.rate, month)));
  }
  return lines;
}

function capLine({ quote }: Pair, overage: readonly Line[], month: number): Line[] {
  const cap = rateIn(quote, quote.overageCap, month).round(2);
  const above = sumOf(overage).minus(cap);
  // A cap of 0 means none; one that rounds to 0.00 is a cap of 0 as well.
  return cap.isPositive && above.isPositive ? lineOf("Overage cap", Fraction.one, above.negated()) : [];
}

function checkedMagnitude(lines: readonly Line[], month: number): Failure | undefined {
  const tooLarge =
    lines.some((line) => line.quantity.isAbove(LARGEST_QUANTITY) || isBeyondAmount(line.amount)) ||
    isBeyondAmount(sumOf(lines));
  return tooLarge ? beyondMagnitude(`the invoice of month ${month}`) : undefined;
}

export function isBeyondAmount(amount: Fraction): boolean {
  return amount.isAbove(LARGEST_AMOUNT);
}

export function beyondMagnitude(what: string): Failure {
  return failure("#VALUE!", "beyond magnitude", `${what} is beyond what is computed exactly`);
}
