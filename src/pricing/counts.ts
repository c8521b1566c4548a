import { entryOf } from "./entryOf";
import { bigPowerOfTen, numberOf, type Decimal } from "./Decimal";
import { GROWING_CLASS, type DeviceClass } from "./deviceClass";
import { LARGEST_QUANTITY, meanOf, QUANTITY_LIMIT, UNIT, type Quantity } from "./quantity";
import { AUDIT_INTERVALS, BILLING_BASES, type AuditInterval, type BillingBasis } from "./Quote";
import { failed, success, type Result } from "./result";
import type { Scenario } from "./Scenario";

/**
 * One number a month. Plain arrays: thousands of short typed arrays cost several times as much to make and to clear
 * away.
 */
export type Series = readonly Quantity[];

function newSeries(value: Quantity, length: number): Quantity[] {
  return new Array<Quantity>(length).fill(value);
}

/** A series that never changes. Most do not, so equal ones are one array. */
function constantSeries(value: Quantity, length: number): Series {
  const known = constantByValue.get(value);
  if (known?.length === length) return known;
  const series = newSeries(value, length);
  if (constantByValue.size >= 1024) constantByValue.clear();
  constantByValue.set(value, series);
  return series;
}
const constantByValue = new Map<Quantity, Series>();

/**
 * Counts month by month: entry 0 is month 1. Every series has one entry more than the horizon, because some billing
 * bases look at the month after.
 */
export interface Consumption {
  readonly months: number;
  readonly users: Series;
  readonly devices: readonly Series[];
  readonly sites: Series;
  readonly supportHours: Series;
  /** What was billed of it, by cadence: filled when first asked for, shared by all contracts that count alike. */
  readonly billedByCadence: (BilledCounts | undefined)[];
}

/** Counts as a contract bills them, each filled when first asked for: no contract looks at all of them. */
export interface BilledCounts {
  users: Series | undefined;
  /** By position of the device class. */
  readonly devices: (Series | undefined)[];
}

/** Added to a grown count before it is cut to a whole number, so that a half that floating point missed still counts. */
const HALF_WITH_GUARD = 0.5 + 1e-9;

/** Counts of a scenario over its horizon and the month after. */
export function consumptionOf(scenario: Scenario, classes: readonly DeviceClass[]): Result<Consumption> {
  const length = scenario.months + 1;
  const users = grownCounts(scenario.users, scenario.userGrowth, scenario.usersAdded, length);
  const devices = classes.map((deviceClass, index) =>
    grownCounts(
      entryOf(scenario.devices, index),
      scenario.deviceGrowth,
      deviceClass.key === GROWING_CLASS ? scenario.devicesAdded : 0,
      length,
    ),
  );
  const overrun = firstOverrun(users, "users") ?? firstOverrunOf(devices, classes);
  if (overrun !== undefined) {
    const { month, counted } = overrun;
    return failed("counts-too-large", {
      field: counted,
      counted,
      scenario: scenario.name,
      month,
      most: LARGEST_QUANTITY,
    });
  }
  return success({
    months: scenario.months,
    users,
    devices,
    sites: constantSeries(scenario.sites, length),
    supportHours: constantSeries(scenario.supportHours, length),
    billedByCadence: [],
  });
}

function firstOverrunOf(
  devices: readonly Series[],
  classes: readonly DeviceClass[],
): { month: number; counted: string } | undefined {
  for (const [index, series] of devices.entries()) {
    const overrun = firstOverrun(series, `${classes[index]?.label ?? "device"} count`);
    if (overrun !== undefined) return overrun;
  }
  return undefined;
}

function firstOverrun(series: Series, counted: string): { month: number; counted: string } | undefined {
  for (let index = 0; index < series.length; index++) {
    if (!((series[index] ?? 0) <= QUANTITY_LIMIT)) return { month: index + 1, counted };
  }
  return undefined;
}

/**
 * The actual counts at the start of each month: `max(0, ⌊start × (1 + growth)^((m−1)/12) + ½⌋ + added × (m−1))`,
 * where month 1, and every month without growth, keeps a fractional start.
 */
export function grownCounts(start: Quantity, growth: Decimal, added: Quantity, length: number): Series {
  if (growth.coefficient === 0 && added === 0) return constantSeries(start, length);
  const series = newSeries(start, length);
  const powers = growth.coefficient === 0 ? undefined : growthPowers(growth, length);
  for (let elapsed = 1; elapsed < length; elapsed++) {
    const grown =
      powers === undefined
        ? start
        : grownUnits(start, growth, elapsed, powers.factors[elapsed] ?? 0, powers.doubts[elapsed] ?? 0) *
          UNIT;
    series[elapsed] = Math.max(0, grown + added * elapsed);
  }
  return series;
}

/** (1 + growth)^(k/12) in doubles, and how far off they may be, for k = 0 … length − 1. */
interface GrowthPowers {
  readonly factors: readonly number[];
  readonly doubts: readonly number[];
}

/** The powers of a growth, kept for the next scenario that grows like that. */
function growthPowers(growth: Decimal, length: number): GrowthPowers {
  const key = numberOf(growth);
  const known = powersByGrowth.get(key);
  if (known !== undefined && known.factors.length >= length) return known;
  const months = Array.from({ length }, (_, elapsed) => elapsed);
  const powers = {
    factors: months.map((elapsed) => Math.pow(1 + key, elapsed / 12)),
    doubts: months.map((elapsed) => relativeDoubt(growth, elapsed)),
  };
  if (powersByGrowth.size >= 256) powersByGrowth.clear();
  powersByGrowth.set(key, powers);
  return powers;
}
const powersByGrowth = new Map<number, GrowthPowers>();

/** By which part of itself a power in doubles may be off. */
function relativeDoubt(growth: Decimal, elapsed: number): number {
  return 1e-15 * (4 + (elapsed / 12) * (1 + Math.abs(Math.log(1 + numberOf(growth)))));
}

/**
 * ⌊start × (1 + growth)^(elapsed/12) + ½ + 1e-9⌋ in whole units. Powers in doubles may differ in their last digits
 * from engine to engine, so a value that close to the next whole number is decided in exact integers: every machine
 * answers the same.
 */
export function grownUnits(
  start: Quantity,
  growth: Decimal,
  elapsed: number,
  factor: number,
  factorDoubt: number = relativeDoubt(growth, elapsed),
): number {
  const grown = (start / UNIT) * factor;
  const shifted = grown + HALF_WITH_GUARD;
  const whole = Math.floor(shifted);
  const doubt = grown * factorDoubt + 1e-15;
  if (shifted - whole > doubt && whole + 1 - shifted > doubt) return whole;
  if (grown > 2 * LARGEST_QUANTITY) return whole;
  const nearest = Math.round(shifted);
  return reaches(start, growth, elapsed, nearest) ? nearest : nearest - 1;
}

/**
 * Whether start × (1 + growth)^(elapsed/12) + ½ + 1e-9 ≥ whole, decided exactly by comparing twelfth powers:
 * start^12 × (1 + growth)^elapsed ≥ (whole − ½ − 1e-9)^12.
 */
function reaches(start: Quantity, growth: Decimal, elapsed: number, whole: number): boolean {
  if (whole <= 0) return true;
  const billion = 1_000_000_000n;
  const target = BigInt(whole) * billion - 500_000_001n; // (whole − ½ − 1e-9) in billionths
  const months = BigInt(elapsed);
  const factor = BigInt(growth.coefficient) + bigPowerOfTen(growth.scale);
  const left = BigInt(start) ** 12n * factor ** months * billion ** 12n;
  const right = target ** 12n * bigPowerOfTen(growth.scale) ** months * BigInt(UNIT) ** 12n;
  return left >= right;
}

/**
 * What each month bills of one counted unit; the series has at least `months` entries. A count that never changes is
 * billed as it is under every basis, and is answered as it stands.
 */
export function billedSeries(
  actual: Series,
  basis: BillingBasis,
  interval: AuditInterval,
  months: number,
): Series {
  if ((basis === "snapshot" && interval === 1) || isConstant(actual)) return actual;
  const billed = newSeries(0, months);
  switch (basis) {
    case "prorated":
      for (let index = 0; index < months; index++)
        billed[index] = meanOf(countAt(actual, index), countAt(actual, index + 1));
      break;
    case "peak":
      for (let index = 0; index < months; index++) {
        billed[index] = Math.max(countAt(actual, index), countAt(actual, index + 1));
      }
      break;
    case "ratchet":
    case "snapshot": {
      let counted = 0;
      for (let index = 0; index < months; index++) {
        if (index % interval === 0) {
          const now = countAt(actual, index);
          counted = basis === "ratchet" ? Math.max(counted, now) : now;
        }
        billed[index] = counted;
      }
    }
  }
  return billed;
}

/** Whether every month counts the same. */
export function isConstant(series: Series): boolean {
  const [first] = series;
  for (let index = 1; index < series.length; index++) if (series[index] !== first) return false;
  return true;
}

function billedUnder(consumption: Consumption, basis: BillingBasis, interval: AuditInterval): BilledCounts {
  const cadence = BILLING_BASES.indexOf(basis) * AUDIT_INTERVALS.length + AUDIT_INTERVALS.indexOf(interval);
  return (consumption.billedByCadence[cadence] ??= { users: undefined, devices: [] });
}

/** Users of a consumption under a billing basis and an audit interval. */
export function billedUsers(consumption: Consumption, basis: BillingBasis, interval: AuditInterval): Series {
  const billed = billedUnder(consumption, basis, interval);
  return (billed.users ??= billedSeries(consumption.users, basis, interval, consumption.months));
}

/** Devices of the class at a position, in the same way. */
export function billedDevices(
  consumption: Consumption,
  position: number,
  basis: BillingBasis,
  interval: AuditInterval,
): Series {
  const { devices } = billedUnder(consumption, basis, interval);
  return (devices[position] ??= billedSeries(
    consumption.devices[position] ?? [],
    basis,
    interval,
    consumption.months,
  ));
}

/** The count of a month, from 0; of its own here, so that it only ever sees plain lists, which is what makes it fast. */
function countAt(series: Series, index: number): Quantity {
  return series[index] ?? 0;
}

/**
 * Units to true up in each month (entry 0 is month 1): at an audit, the sum over the months since the one before of
 * what was used above what was billed; in the last month, the same for the months since the last audit.
 *
 * @param leastBilled the line bills at least this many (minimum users)
 */
export function trueUpSeries(
  actual: Series,
  billed: Series,
  interval: AuditInterval,
  months: number,
  leastBilled: Quantity,
): Series {
  // What is billed as it is counted leaves nothing open.
  if (actual === billed) return constantSeries(0, months);
  const due = newSeries(0, months);
  let open = 0;
  for (let index = 0; index < months; index++) {
    if (index > 0 && index % interval === 0) {
      due[index] = open;
      open = 0;
    }
    open += Math.max(0, countAt(actual, index) - Math.max(countAt(billed, index), leastBilled));
  }
  const last = months - 1;
  due[last] = countAt(due, last) + open;
  return due;
}

/** The counts of several classes together, month by month. */
export function sumOfSeries(series: readonly Series[], months: number): Series {
  return Array.from({ length: months }, (_month, index) =>
    series.reduce((sum, each) => sum + entryOf(each, index), 0),
  );
}

/** Measured counts, one entry a month, in place of a scenario's growth. */
export interface MeasuredSeries {
  readonly users: readonly Quantity[];
  readonly devices: readonly (readonly Quantity[])[];
  readonly sites: readonly Quantity[];
  readonly supportHours: readonly Quantity[];
}

/** The consumption that was measured; where a basis looks at the month after the last, it sees the last again. */
export function consumptionOfSeries(measured: MeasuredSeries): Consumption {
  const continued = (series: readonly Quantity[]) => [...series, series.at(-1) ?? 0];
  return {
    months: measured.users.length,
    users: continued(measured.users),
    devices: measured.devices.map(continued),
    sites: continued(measured.sites),
    supportHours: continued(measured.supportHours),
    billedByCadence: [],
  };
}
