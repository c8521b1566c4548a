import type { Consumption } from "./Consumption";
import { billedCounts, countAt } from "./counts";
import { failure, isFailure, type Failure } from "./Failure";
import { Fraction } from "./Fraction";
import { billedHours, weightedHours } from "./hours";
import { isThere } from "./Price";
import { hasOwnRate, isWithoutRate, termOfClass, type Charge, type Quote } from "./Quote";
import type { DeviceClass, Tables } from "./readTables";

/** A quote met with what a client has, its counts worked out. */
export interface Pair {
  readonly quote: Quote;
  readonly consumption: Consumption;
  /** In the order of the scenarios' columns. */
  readonly classes: readonly DeviceClass[];
  /** Those with a rate of their own, in the order of the quotes' columns, then the others. */
  readonly ordered: readonly DeviceClass[];
  readonly billedUsers: readonly Fraction[];
  readonly billedClasses: ReadonlyMap<string, readonly Fraction[]>;
  readonly usedHours: readonly Fraction[];
  readonly billedHours: readonly Fraction[];
  /** What rates are raised by: factors by the number of steps, kept as they are asked for. */
  readonly factors: Map<number, Fraction | Failure>;
}

export function pairOf(
  quote: Quote,
  consumption: Consumption,
  tables: Omit<Tables, "scenarios">,
): Pair | Failure {
  const missing = missingColumn(quote, tables);
  if (missing !== undefined) return missing;
  const { months } = consumption;
  const billed = (actual: readonly Fraction[]) => billedCounts(actual, quote.basis, quote.audit, months);
  const used = weightedHours(quote, consumption);
  if (quote.model === "time and materials" && used.every((hours) => hours.isZero)) {
    return failure("#N/A", "not comparable", "time and materials needs support hours in the scenario");
  }
  const own = tables.classes.filter(({ key }) => hasOwnRate(quote, key));
  own.sort((a, b) => (tables.rateOrder.get(a.key) ?? 0) - (tables.rateOrder.get(b.key) ?? 0));
  const pair: Pair = {
    quote,
    consumption,
    classes: tables.classes,
    ordered: [...own, ...tables.classes.filter((each) => !own.includes(each))],
    billedUsers: billed(consumption.users),
    billedClasses: new Map([...consumption.classes].map(([key, actual]) => [key, billed(actual)])),
    usedHours: used,
    billedHours: billedHours(quote, used),
    factors: new Map(),
  };
  if (quote.model === "itemised" && countsNothing(pair)) {
    return failure("#N/A", "not comparable", "no recurring charge counts anything");
  }
  return pair;
}

function countsNothing(pair: Pair): boolean {
  const items = pair.quote.charges.filter((charge) => charge.every > 0 && charge.per.kind !== "percent");
  return items.every((charge) => {
    for (let month = 1; month <= pair.consumption.months; month += 1) {
      if (isDue(charge, month) && counted(pair, charge, month).isPositive) return false;
    }
    return true;
  });
}

/** A column that is not there is not a blank cell. */
function missingColumn(quote: Quote, { columns }: Omit<Tables, "scenarios">): Failure | undefined {
  const counts = (kind: Charge["per"]["kind"]) =>
    quote.charges.some((charge) => charge.quantity === undefined && charge.per.kind === kind);
  const none = (what: string) => failure("#N/A", "no such column", `the scenarios have no column of ${what}`);
  const bandUnit = isThere(quote.flatFee) ? quote.flatFee.unit : undefined;
  if (!columns.users && (isThere(quote.userRate) || counts("user") || bandUnit === "users"))
    return none("users");
  if (!columns.sites && (isThere(quote.siteFee) || counts("site"))) return none("sites");
  const priced = [...quote.classRates].filter(([, term]) => term !== "included" && isThere(term));
  const pricesAll = quote.deviceRate !== "included" && isThere(quote.deviceRate);
  const billsDevices = pricesAll || priced.length > 0 || counts("device") || bandUnit === "devices";
  if (columns.classes.size === 0 && billsDevices) return none("devices");
  if (quote.model === "per-device" && !pricesAll && !priced.some(([key]) => columns.classes.has(key))) {
    return none("the devices it prices");
  }
  return undefined;
}

export const total = (values: readonly Fraction[]) =>
  values.reduce((sum, each) => sum.plus(each), Fraction.zero);

export function billedOf(pair: Pair, key: string, month: number): Fraction {
  const series = pair.billedClasses.get(key);
  return series === undefined ? Fraction.zero : countAt(series, month);
}

/** What the Users line bills. */
export function usersBilled(pair: Pair, month: number): Fraction {
  return countAt(pair.billedUsers, month).max(pair.quote.minimumUsers);
}

export function allDevices(pair: Pair, month: number): Fraction {
  return total(pair.classes.map(({ key }) => billedOf(pair, key, month)));
}

/** Devices without a rate of their own that are not included: what a ceiling counts. */
export function devicesWithoutRate(pair: Pair, month: number): Fraction {
  const keys = pair.classes.filter(({ key }) => isWithoutRate(pair.quote, key));
  return total(keys.map(({ key }) => billedOf(pair, key, month)));
}

/** The classes that the device rate prices together. */
export function pricedTogether(pair: Pair): readonly DeviceClass[] {
  return pair.ordered.filter(
    ({ key }) => !hasOwnRate(pair.quote, key) && termOfClass(pair.quote, key) === pair.quote.deviceRate,
  );
}

export function isDue(charge: Charge, month: number): boolean {
  if (month < charge.from || (charge.to !== undefined && month > charge.to)) return false;
  return charge.every === 0 ? month === charge.from : (month - charge.from) % charge.every === 0;
}

/** How many units a charge counts in a month, before its included ones. */
export function counted(pair: Pair, charge: Charge, month: number): Fraction {
  if (charge.quantity !== undefined) return charge.quantity;
  const { consumption } = pair;
  const at = (series: readonly Fraction[] | undefined) => series?.[month - 1] ?? Fraction.zero;
  switch (charge.per.kind) {
    case "user":
      return countAt(pair.billedUsers, month);
    case "device":
      return allDevices(pair, month);
    case "site":
      return at(consumption.sites);
    case "hour":
      return at(pair.usedHours);
    case "class":
      return billedOf(pair, charge.per.key, month);
    case "unit":
      return at(consumption.units.get(charge.per.key));
    default:
      return Fraction.one;
  }
}

/** What rates are multiplied by in a month: the product of the yearly steps so far. */
export function factorIn(pair: Pair, month: number): Fraction | Failure {
  const { first } = pair.quote.uplift;
  const steps = month < first ? 0 : Math.floor((month - first) / 12) + 1;
  const known = pair.factors.get(steps);
  if (known !== undefined) return known;
  let factor: Fraction | Failure = Fraction.one;
  for (let step = 1; step <= steps && !isFailure(factor); step += 1) {
    const rise = stepAt(pair, step);
    factor = isFailure(rise) ? rise : factor.times(Fraction.one.plus(rise)).reduced();
  }
  pair.factors.set(steps, factor);
  return factor;
}

function stepAt({ quote, consumption }: Pair, step: number): Fraction | Failure {
  const { steps, first, cap, floor } = quote.uplift;
  let rise: Fraction;
  if ("spread" in steps) {
    const change = consumption.indexAt(step, first + 12 * (step - 1));
    if (change === undefined) {
      return failure("#N/A", "index without growth", "rises with the index: give Index growth");
    }
    rise = change.plus(steps.spread);
  } else {
    rise = steps[Math.min(step, steps.length) - 1] ?? Fraction.zero;
  }
  const raised = rise.max(floor);
  return cap.isPositive && raised.isAbove(cap) ? cap : raised;
}

const raisedRates = new WeakMap<Fraction, WeakMap<Fraction, Fraction>>();

/** The quoted rate raised by a factor, then rounded; a factor of 1 leaves it as quoted. */
export function raised(quoted: Fraction, factor: Fraction): Fraction {
  if (quoted.isZero || factor === Fraction.one) return quoted;
  const known = raisedRates.get(quoted) ?? new WeakMap<Fraction, Fraction>();
  raisedRates.set(quoted, known);
  const decimals = Math.min(6, Math.max(2, quoted.decimals()));
  const isOne = factor.compare(Fraction.one) === 0;
  const rate = known.get(factor) ?? (isOne ? quoted : quoted.times(factor).round(decimals));
  known.set(factor, rate);
  return rate;
}
