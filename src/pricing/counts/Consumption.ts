import type { Decimal } from "../Decimal";
import { DEVICES_KEY, GROWING_CLASS, type DeviceClass } from "../deviceClass";
import { entryOf } from "../entryOf";
import { INTERVALS, type Interval } from "../intervals";
import { LARGEST_QUANTITY, QUANTITY_LIMIT, type Quantity } from "../quantity";
import { BILLING_BASES, type BillingBasis } from "../billingBasis";
import { issueOf, type Issue } from "../issues/Issue";
import { failure, success, type Result } from "../result";
import type { Scenario } from "../Scenario";
import { billedCounts } from "./billing";
import { grownCounts, yearlyFactor } from "./growth";
import { MonthlyCount, newRoom, type Room } from "./MonthlyCount";

/** Yearly changes of a price index: of each step in turn, the last repeating, or of each month, as measured. */
export interface IndexGrowth {
  readonly by: "step" | "month";
  readonly changes: readonly Decimal[];
}

/** Counts as contracts bill them, each made when first asked for: no contract looks at all of them. */
interface BilledCounts {
  users: MonthlyCount | undefined;
  /** By position of the device class. */
  readonly devices: (MonthlyCount | undefined)[];
}

/** What is counted, month by month. */
interface CountedMonths {
  /** The horizon. */
  readonly months: number;
  readonly users: MonthlyCount;
  /** By position of the device class. */
  readonly devices: readonly MonthlyCount[];
  readonly sites: MonthlyCount;
  readonly supportHours: MonthlyCount;
  readonly afterHours: MonthlyCount;
  readonly weekendHours: MonthlyCount;
  /** By position of the unit. */
  readonly units: readonly MonthlyCount[];
  /** Undefined where nothing is known of it. */
  readonly indexGrowth: IndexGrowth | undefined;
  /** Whether the client leaves at the end of the horizon. */
  readonly leavesAtEnd: boolean;
  /** Headings of what the scenario leaves open, so that no cost is that of all there is. */
  readonly openTerms?: readonly string[] | undefined;
}

/**
 * What a client uses over a horizon: the actual counts, and what contracts bill of them, which those that count alike
 * share.
 */
export class Consumption implements CountedMonths {
  private billedByCadence: (BilledCounts | undefined)[] | undefined;

  constructor(
    private readonly counted: CountedMonths,
    /** Months that are counted: the horizon, or the first ones of it. */
    readonly known: number = counted.months,
    readonly room: Room = newRoom,
  ) {}

  get months(): number {
    return this.counted.months;
  }

  get users(): MonthlyCount {
    return this.counted.users;
  }

  get devices(): readonly MonthlyCount[] {
    return this.counted.devices;
  }

  get sites(): MonthlyCount {
    return this.counted.sites;
  }

  get supportHours(): MonthlyCount {
    return this.counted.supportHours;
  }

  get afterHours(): MonthlyCount {
    return this.counted.afterHours;
  }

  get weekendHours(): MonthlyCount {
    return this.counted.weekendHours;
  }

  get units(): readonly MonthlyCount[] {
    return this.counted.units;
  }

  get indexGrowth(): IndexGrowth | undefined {
    return this.counted.indexGrowth;
  }

  get leavesAtEnd(): boolean {
    return this.counted.leavesAtEnd;
  }

  get openTerms(): readonly string[] {
    return this.counted.openTerms ?? NO_TERMS;
  }

  /** Users under a billing basis and an audit interval. */
  billedUsers(basis: BillingBasis, interval: Interval): MonthlyCount {
    if (basis === "snapshot" && interval === 1) return this.users;
    const billed = this.billedUnder(basis, interval);
    return (billed.users ??= billedCounts(this.users, basis, interval, this.known, this.room));
  }

  /** Devices of the class at a position, in the same way. */
  billedDevices(position: number, basis: BillingBasis, interval: Interval): MonthlyCount {
    const actual = this.devices[position];
    if (actual === undefined) return NOTHING;
    if (basis === "snapshot" && interval === 1) return actual;
    const { devices } = this.billedUnder(basis, interval);
    return (devices[position] ??= billedCounts(actual, basis, interval, this.known, this.room));
  }

  private billedUnder(basis: BillingBasis, interval: Interval): BilledCounts {
    const cadence = BILLING_BASES.indexOf(basis) * INTERVALS.length + INTERVALS.indexOf(interval);
    const known = (this.billedByCadence ??= []);
    return (known[cadence] ??= { users: undefined, devices: [] });
  }
}

const NO_TERMS: readonly string[] = [];
const NOTHING = MonthlyCount.constant(0, 0);

/**
 * Counts of a scenario, and those of the month after the last, which some billing bases look at.
 *
 * @param lastMonth how far to count; the horizon unless said otherwise
 */
export function consumptionOf(
  scenario: Scenario,
  classes: readonly DeviceClass[],
  lastMonth: number = scenario.months,
  room: Room = newRoom,
): Result<Consumption> {
  const length = Math.min(lastMonth, scenario.months) + 1;
  const { userGrowth, usersAdded, deviceGrowth } = scenario;
  const overgrown = firstOverrun(scenario, classes);
  if (overgrown !== undefined) return failure(overgrown);
  const users = grownCounts(scenario.users, userGrowth, usersAdded, length, room);
  const devices: MonthlyCount[] = [];
  for (let position = 0; position < classes.length; position++) {
    const added = isGrowing(classes[position]) ? scenario.devicesAdded : 0;
    devices.push(grownCounts(entryOf(scenario.devices, position), deviceGrowth, added, length, room));
  }
  const constant = (quantity: Quantity) => MonthlyCount.constant(quantity, length);
  const { indexGrowth } = scenario;
  const counted: CountedMonths = {
    months: scenario.months,
    users,
    devices,
    sites: constant(scenario.sites),
    supportHours: constant(scenario.supportHours),
    afterHours: constant(scenario.afterHours),
    weekendHours: constant(scenario.weekendHours),
    units: scenario.units.map(constant),
    indexGrowth: indexGrowth === undefined ? undefined : { by: "step", changes: indexGrowth },
    leavesAtEnd: scenario.leavesAtEnd,
    openTerms: scenario.openTerms,
  };
  return success(new Consumption(counted, length - 1, room));
}

/** Devices added go to the workstations, or to the devices where classes are not distinguished. */
function isGrowing(deviceClass: DeviceClass | undefined): boolean {
  return deviceClass?.key === GROWING_CLASS || deviceClass?.key === DEVICES_KEY;
}

/** The first count that grows beyond what is exact within the horizon, or in the month after it. */
function firstOverrun(scenario: Scenario, classes: readonly DeviceClass[]): Issue | undefined {
  const { users, userGrowth, usersAdded, devices, deviceGrowth, devicesAdded } = scenario;
  const length = scenario.months + 1;
  // Most counts cannot come near, by far more than doubles are off.
  const mayReach = (start: Quantity, growth: Decimal, added: Quantity) => {
    const grown = start * Math.max(1, yearlyFactor(growth)) ** (length / 12);
    return !(grown + Math.max(0, added) * length <= QUANTITY_LIMIT / 2);
  };
  if (mayReach(users, userGrowth, usersAdded)) {
    const month = monthBeyond(grownCounts(users, userGrowth, usersAdded, length));
    if (month !== undefined) return overrun(scenario, "users", month);
  }
  for (let position = 0; position < classes.length; position++) {
    const start = entryOf(devices, position);
    if (!mayReach(start, deviceGrowth, devicesAdded)) continue;
    const added = isGrowing(classes[position]) ? devicesAdded : 0;
    const month = monthBeyond(grownCounts(start, deviceGrowth, added, length));
    if (month !== undefined) return overrun(scenario, `${classes[position]?.label ?? "device"} count`, month);
  }
  return undefined;
}

/** The first month, from 1, whose count is beyond what is exact. */
function monthBeyond(count: MonthlyCount): number | undefined {
  for (let month = 0; month < count.length; month++)
    if (!(count.at(month) <= QUANTITY_LIMIT)) return month + 1;
  return undefined;
}

function overrun({ name }: Scenario, counted: string, month: number): Issue {
  return issueOf("counts-too-large", {
    field: counted,
    counted,
    scenario: name,
    month,
    most: LARGEST_QUANTITY,
  });
}

/** Measured counts, one entry per month, in place of a scenario's growth. */
export interface MeasuredCounts {
  readonly users: readonly Quantity[];
  readonly devices: readonly (readonly Quantity[])[];
  readonly sites: readonly Quantity[];
  readonly supportHours: readonly Quantity[];
  readonly afterHours?: readonly Quantity[];
  readonly weekendHours?: readonly Quantity[];
  readonly units?: readonly (readonly Quantity[])[];
  /** Of each month; only that of a month in which rates rise counts. */
  readonly indexGrowth?: readonly Decimal[] | undefined;
}

/** The consumption that was measured. */
export function consumptionOfSeries(measured: MeasuredCounts): Consumption {
  const months = measured.users.length;
  const nothing = MonthlyCount.constant(0, months);
  const counted = (quantities: readonly Quantity[] | undefined) =>
    quantities === undefined ? nothing : MonthlyCount.ofQuantities(quantities);
  return new Consumption({
    months,
    users: counted(measured.users),
    devices: measured.devices.map(counted),
    sites: counted(measured.sites),
    supportHours: counted(measured.supportHours),
    afterHours: counted(measured.afterHours),
    weekendHours: counted(measured.weekendHours),
    units: (measured.units ?? []).map(counted),
    indexGrowth:
      measured.indexGrowth === undefined ? undefined : { by: "month", changes: measured.indexGrowth },
    leavesAtEnd: false,
  });
}
