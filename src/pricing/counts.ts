import { entryOf } from "./entryOf";
import { bigPowerOfTen, numberOf, type Decimal } from "./Decimal";
import { GROWING_CLASS, type DeviceClass } from "./deviceClass";
import { LARGEST_QUANTITY, meanOf, QUANTITY_LIMIT, UNIT, type Quantity } from "./quantity";
import { AUDIT_INTERVALS, BILLING_BASES, type AuditInterval, type BillingBasis } from "./Quote";
import { failure, invalid, success, type Result } from "./result";
import type { Scenario } from "./Scenario";

/**
 * One number a month. Plain arrays: thousands of short typed arrays cost several times as much to make and to clear
 * away.
 */
export type Series = readonly Quantity[];

function constantSeries(value: Quantity, length: number): Quantity[] {
  return new Array<Quantity>(length).fill(value);
}

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

/** Counts as the contract bills them. */
export interface BilledCounts {
  readonly users: Series;
  readonly devices: readonly Series[];
  /** For each month, whether anything in it differs from the month before. */
  readonly changed: readonly boolean[];
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
    return failure(
      invalid(
        counted,
        `The ${counted} of scenario “${scenario.name}” grow beyond ${LARGEST_QUANTITY.toLocaleString("en-US")} in month ${month}: lower the growth or the horizon.`,
      ),
    );
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
  const index = series.findIndex((count) => !(count <= QUANTITY_LIMIT));
  return index < 0 ? undefined : { month: index + 1, counted };
}

/**
 * The actual counts at the start of each month: `max(0, ⌊start × (1 + growth)^((m−1)/12) + ½⌋ + added × (m−1))`,
 * where month 1, and every month without growth, keeps a fractional start.
 */
export function grownCounts(start: Quantity, growth: Decimal, added: Quantity, length: number): Series {
  const series = constantSeries(start, length);
  if (growth.coefficient === 0 && added === 0) return series;
  const factors = growth.coefficient === 0 ? undefined : growthFactors(growth, length);
  for (let elapsed = 1; elapsed < length; elapsed++) {
    const grown =
      factors === undefined ? start : grownUnits(start, growth, elapsed, entryOf(factors, elapsed)) * UNIT;
    series[elapsed] = Math.max(0, grown + added * elapsed);
  }
  return series;
}

/** (1 + growth)^(k/12) for k = 0 … length − 1, kept for the next scenario with the same growth. */
function growthFactors(growth: Decimal, length: number): Series {
  const key = numberOf(growth);
  const known = factorsByGrowth.get(key);
  if (known !== undefined && known.length >= length) return known;
  const factors = constantSeries(0, length);
  for (let elapsed = 0; elapsed < length; elapsed++) factors[elapsed] = Math.pow(1 + key, elapsed / 12);
  if (factorsByGrowth.size >= 256) factorsByGrowth.clear();
  factorsByGrowth.set(key, factors);
  return factors;
}
const factorsByGrowth = new Map<number, Series>();

/**
 * ⌊start × (1 + growth)^(elapsed/12) + ½ + 1e-9⌋ in whole units. Powers in doubles may differ in their last digits
 * from engine to engine, so a value that close to the next whole number is decided in exact integers: every machine
 * answers the same.
 */
export function grownUnits(start: Quantity, growth: Decimal, elapsed: number, factor: number): number {
  const grown = (start / UNIT) * factor;
  const shifted = grown + HALF_WITH_GUARD;
  const whole = Math.floor(shifted);
  const years = elapsed / 12;
  const doubt = grown * 1e-15 * (4 + years * (1 + Math.abs(Math.log(1 + numberOf(growth))))) + 1e-15;
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
  const billed = constantSeries(0, months);
  switch (basis) {
    case "prorated":
      for (let index = 0; index < months; index++)
        billed[index] = meanOf(entryOf(actual, index), entryOf(actual, index + 1));
      break;
    case "peak":
      for (let index = 0; index < months; index++) {
        billed[index] = Math.max(entryOf(actual, index), entryOf(actual, index + 1));
      }
      break;
    case "ratchet":
    case "snapshot": {
      let counted = 0;
      for (let index = 0; index < months; index++) {
        if (index % interval === 0) {
          const now = entryOf(actual, index);
          counted = basis === "ratchet" ? Math.max(counted, now) : now;
        }
        billed[index] = counted;
      }
    }
  }
  return billed;
}

function isConstant(series: Series): boolean {
  const [first] = series;
  for (let index = 1; index < series.length; index++) if (series[index] !== first) return false;
  return true;
}

/** Counts of a consumption under a billing basis and an audit interval. */
export function billedCounts(
  consumption: Consumption,
  basis: BillingBasis,
  interval: AuditInterval,
): BilledCounts {
  const cadence = BILLING_BASES.indexOf(basis) * AUDIT_INTERVALS.length + AUDIT_INTERVALS.indexOf(interval);
  return (consumption.billedByCadence[cadence] ??= countsUnder(consumption, basis, interval));
}

function countsUnder(consumption: Consumption, basis: BillingBasis, interval: AuditInterval): BilledCounts {
  const { months, sites, supportHours } = consumption;
  const users = billedSeries(consumption.users, basis, interval, months);
  const devices = consumption.devices.map((series) => billedSeries(series, basis, interval, months));
  const changed = new Array<boolean>(months).fill(false);
  for (const series of [users, ...devices, sites, supportHours]) {
    for (let index = 1; index < months; index++) {
      if (series[index] !== series[index - 1]) changed[index] = true;
    }
  }
  return { users, devices, changed };
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
  const due = constantSeries(0, months);
  let open = 0;
  for (let index = 0; index < months; index++) {
    if (index > 0 && index % interval === 0) {
      due[index] = open;
      open = 0;
    }
    open += Math.max(0, entryOf(actual, index) - Math.max(entryOf(billed, index), leastBilled));
  }
  const last = months - 1;
  due[last] = entryOf(due, last) + open;
  return due;
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
