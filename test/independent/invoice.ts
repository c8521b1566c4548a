import { chargeLines } from "./chargeLines";
import { countAt, monthsTruedUp } from "./counts";
import { failure, isFailure, type Failure } from "./Failure";
import { Fraction } from "./Fraction";
import {
  allDevices,
  billedOf,
  devicesWithoutRate,
  factorIn,
  pricedTogether,
  raised,
  total,
  usersBilled,
  type Pair,
} from "./Pair";
import { bandOf, isBanded, isThere, noPrice, partsOf, type Price } from "./Price";
import { hasOwnRate, termOfClass, type Charge, type Scope } from "./Quote";

const LARGEST_QUANTITY = Fraction.whole(10n ** 9n);
const LARGEST_AMOUNT = Fraction.whole(10n ** 12n);

export interface Line {
  readonly label: string;
  readonly quantity: Fraction;
  readonly rate: Fraction;
  readonly amount: Fraction;
  readonly charge?: Charge;
}

/** A line, or nothing where its rate or count is 0. */
export function lineOf(label: string, quantity: Fraction, rate: Fraction): Line[] {
  if (quantity.isZero || rate.isZero) return [];
  return [{ label, quantity, rate, amount: quantity.times(rate).round(2) }];
}

/** A line that adjusts a sum: none of 0.00. */
export function adjusting(label: string, amount: Fraction): Line[] {
  return lineOf(label, Fraction.one, amount.round(2));
}

export const sumOf = (lines: readonly Line[]) => total(lines.map((line) => line.amount));

/** The lines of a count at a price, one for each band entered where bands are graduated. */
export function pricedLines(
  label: string,
  count: Fraction,
  price: Price,
  rules: { factor: Fraction; graduated: boolean; month: number },
): Line[] | Failure {
  if (count.isZero || !isThere(price)) return [];
  const parts = partsOf(price, count, rules.graduated);
  if (parts === "above") return noPrice(price, label, rules.month);
  return parts.flatMap(({ range, quantity, rate }) =>
    lineOf(range === "" ? label : `${label} ${range}`, quantity, raised(rate, rules.factor)),
  );
}

/** What an invoice is for: a month's bill, or what an exit fee is based on. */
export type Purpose = "bill" | "exit fee";

/** The recurring lines of a month's invoice, in their order. */
export function invoiceLines(pair: Pair, month: number, purpose: Purpose = "bill"): Line[] | Failure {
  const { quote } = pair;
  const factor = factorIn(pair, month);
  if (isFailure(factor)) return factor;
  const isBill = purpose === "bill";
  const lines: Line[] = [];
  const groups: (() => Line[] | Failure)[] = [
    () => baseFee(pair, month, factor),
    () => unitLines(pair, month, factor),
    () => (isBill ? trueUpLines(pair, month) : []),
    () =>
      pricedLines("Sites", siteCount(pair, month), quote.siteFee, {
        factor,
        graduated: quote.graduated,
        month,
      }),
    () => overageLines(pair, month, factor),
    () =>
      isBill
        ? lineOf("Support hours", countAt(pair.billedHours, month), raised(quote.hourlyRate, factor))
        : [],
  ];
  for (const group of groups) {
    const found = group();
    if (isFailure(found)) return found;
    lines.push(...found);
  }
  const charged = chargeLines(pair, month, factor, sumOf(lines), purpose);
  if (isFailure(charged)) return charged;
  lines.push(...charged.lines);
  const untouched = sumOf(charged.lines.filter((line) => line.charge?.takesDiscount === false));
  const discounted = sumOf(lines).minus(untouched);
  if (discounted.isPositive) {
    lines.push(...adjusting("Term discount", discounted.times(quote.discount).round(2).negated()));
  }
  const minimum = raised(quote.minimum, factor).round(2);
  const missing = minimum.minus(sumOf(lines));
  if (missing.isPositive && minimum.isPositive && !charged.isFree) {
    lines.push(...adjusting("Minimum commitment", missing));
  }
  return tooLarge(lines) ? beyondMagnitude(`the invoice of month ${month}`) : lines;
}

function siteCount(pair: Pair, month: number): Fraction {
  return pair.consumption.sites[month - 1] ?? Fraction.zero;
}

function baseFee(pair: Pair, month: number, factor: Fraction): Line[] | Failure {
  const { flatFee } = pair.quote;
  if (!isThere(flatFee)) return [];
  const count = flatFee.unit === "users" ? countAt(pair.billedUsers, month) : allDevices(pair, month);
  const band = isBanded(flatFee) ? bandOf(flatFee, count) : flatFee.bands[0];
  if (band === undefined) return noPrice(flatFee, flatFee.unit ?? "", month);
  return lineOf("Base fee", Fraction.one, raised(band.rate, factor));
}

function unitLines(pair: Pair, month: number, factor: Fraction): Line[] | Failure {
  const { quote } = pair;
  const rules = { factor, graduated: quote.graduated, month };
  const lines: Line[] = [];
  for (const { label, count, price } of billedUnits(pair, month)) {
    const found = pricedLines(label, count, price, rules);
    if (isFailure(found)) return found;
    lines.push(...found);
  }
  return lines;
}

interface BilledUnit {
  readonly label: string;
  readonly price: Price;
  readonly count: Fraction;
  readonly actual: (month: number) => Fraction;
  readonly billed: (month: number) => Fraction;
}

/** The users line and the class lines: what they count and at which price. */
function billedUnits(pair: Pair, month: number): BilledUnit[] {
  const { quote, consumption } = pair;
  const units: BilledUnit[] = [];
  const add = (
    label: string,
    price: Price,
    actual: (m: number) => Fraction,
    billed: (m: number) => Fraction,
  ) => units.push({ label, price, count: billed(month), actual, billed });
  add(
    "Users",
    quote.userRate,
    (m) => countAt(consumption.users, m),
    (m) => usersBilled(pair, m),
  );
  const together = pricedTogether(pair);
  const { deviceRate } = quote;
  const isOneLine = deviceRate !== "included" && isBanded(deviceRate);
  const actualOf = (key: string, m: number) => consumption.classes.get(key)?.[m - 1] ?? Fraction.zero;
  for (const { key, label } of pair.ordered) {
    const price = termOfClass(quote, key);
    if (price === "included" || (isOneLine && !hasOwnRate(quote, key))) continue;
    add(
      label,
      price,
      (m) => actualOf(key, m),
      (m) => billedOf(pair, key, m),
    );
  }
  if (isOneLine) {
    add(
      "Devices",
      deviceRate,
      (m) => total(together.map(({ key }) => actualOf(key, m))),
      (m) => total(together.map(({ key }) => billedOf(pair, key, m))),
    );
  }
  return units;
}

function trueUpLines(pair: Pair, month: number): Line[] | Failure {
  const { quote, consumption } = pair;
  if (quote.trueUp === "none" || quote.basis === "prorated" || quote.basis === "peak") return [];
  const months = monthsTruedUp(month, quote.audit, consumption.months);
  if (months.length === 0) return [];
  const factor = factorIn(pair, month - 1);
  if (isFailure(factor)) return factor;
  return billedUnits(pair, month).flatMap(({ label, price, actual, billed }) => {
    if (!isThere(price)) return [];
    const unbilled = total(months.map((each) => actual(each).minus(billed(each)).max(Fraction.zero)));
    // The last unit billed the month before says the band; none billed, the first.
    const band = bandOf(price, billed(month - 1)) ?? price.bands.at(-1);
    return lineOf(`True-up ${label.toLowerCase()}`, unbilled, raised(band?.rate ?? Fraction.zero, factor));
  });
}

function overageLines(pair: Pair, month: number, factor: Fraction): Line[] | Failure {
  const { quote } = pair;
  const allowance = quote.devicesPerUser.isPositive ? allowanceScope(pair, month) : quote.devices;
  const measured: [string, Fraction, Scope][] = [
    ["User", countAt(pair.billedUsers, month), quote.users],
    ["Device", devicesWithoutRate(pair, month), allowance],
    ["Site", siteCount(pair, month), quote.sites],
  ];
  const lines: Line[] = [];
  for (const [unit, count, scope] of measured) {
    if (scope.kind === "open" || !count.isAbove(scope.included)) continue;
    if (scope.kind === "renegotiate") {
      const ceiling = `${scope.included.toString()} included ${unit.toLowerCase()}s`;
      return failure("#N/A", "renegotiate", `renegotiate in month ${month}: above the ${ceiling}`);
    }
    const above = count.minus(scope.included).round(6);
    lines.push(...lineOf(`${unit} overage`, above, raised(scope.rate, factor)));
  }
  const cap = raised(quote.overageCap, factor).round(2);
  const above = sumOf(lines).minus(cap);
  if (cap.isPositive && above.isPositive) lines.push(...adjusting("Overage cap", above.negated()));
  return lines;
}

/** So many devices for each user that the Users line bills. */
function allowanceScope(pair: Pair, month: number): Scope {
  // How many are included is a quantity of its own.
  const included = pair.quote.devicesPerUser.times(usersBilled(pair, month)).round(6);
  const { devices } = pair.quote;
  if (devices.kind === "overage") return { kind: "overage", included, rate: devices.rate };
  return pair.quote.deviceOverageIsFree ? { kind: "open" } : { kind: "renegotiate", included };
}

function tooLarge(lines: readonly Line[]): boolean {
  return (
    lines.some((line) => line.quantity.isAbove(LARGEST_QUANTITY) || isBeyondAmount(line.amount)) ||
    isBeyondAmount(sumOf(lines))
  );
}

export function isBeyondAmount(amount: Fraction): boolean {
  return amount.isAbove(LARGEST_AMOUNT) || amount.negated().isAbove(LARGEST_AMOUNT);
}

export function beyondMagnitude(what: string): Failure {
  return failure("#VALUE!", "beyond magnitude", `${what} is beyond what is computed exactly`);
}
