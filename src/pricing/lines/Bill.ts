import { itemAt } from "../entryOf";
import type { BilledCharge } from "../contract/BilledCharge";
import type { Contract } from "../contract/Contract";
import type { YearRates } from "../contract/YearRates";
import type { AuditedCounts } from "../counts/billing";
import type { Consumption } from "../counts/Consumption";
import { above, aboveCount, atLeast, MonthlyCount, sumOfCounts } from "../counts/MonthlyCount";
import { billedHours, weightedHours } from "../counts/supportHours";
import type { SetAside } from "./Ledger";
import { UNIT, type Quantity } from "../quantity";
import type { QuoteTerms } from "../QuoteTerms";
import type { Scope, ScopeItem } from "../scope";

/**
 * What a contract counts of a consumption, month by month: each count is made when a line first asks for it. The rates
 * are those of the months that the lines are walking.
 */
export class Bill {
  readonly terms: QuoteTerms;
  /** The rates of the month before, at which an audit in the first of the months bills. */
  ratesBefore: YearRates;
  private users: MonthlyCount | undefined;
  private usersOfLine: MonthlyCount | undefined;
  private devices: MonthlyCount | undefined;
  private devicesOfCeiling: MonthlyCount | undefined;
  private hours: MonthlyCount | undefined;
  private hoursOfLine: MonthlyCount | undefined;
  private usersBeyond: MonthlyCount | undefined;
  private devicesBeyond: MonthlyCount | undefined;
  private ofCharges: (MonthlyCount | undefined)[] | undefined;

  constructor(
    readonly contract: Contract,
    readonly consumption: Consumption,
    public rates: YearRates,
  ) {
    this.terms = contract.quote.terms;
    this.ratesBefore = rates;
  }

  /** Room for the amounts that charges ask to be kept apart; undefined where none does. */
  newSetAside(months: number): SetAside | undefined {
    if (!this.contract.setsAside) return undefined;
    const { room } = this.consumption;
    return { undiscounted: room(months), untaxed: room(months), untaxedDiscounted: room(months) };
  }

  /** Months that are counted. */
  get months(): number {
    return this.consumption.known;
  }

  /** Users as they are counted for billing, minimum users not applied. */
  get billedUsers(): MonthlyCount {
    const { billingBasis, auditMonths } = this.terms;
    return (this.users ??= this.consumption.billedUsers(billingBasis, auditMonths));
  }

  /** Users that the line bills. */
  get usersOnLine(): MonthlyCount {
    return (this.usersOfLine ??= atLeast(this.billedUsers, this.terms.minimumUsers, this.consumption.room));
  }

  /** Devices of one class, by its position. */
  billedDevices(position: number): MonthlyCount {
    const { billingBasis, auditMonths } = this.terms;
    return this.consumption.billedDevices(position, billingBasis, auditMonths);
  }

  /** Devices of several classes together. */
  billedTogether(positions: readonly number[]): MonthlyCount {
    const counts = positions.map((position) => this.billedDevices(position));
    return sumOfCounts(counts, this.months, this.consumption.room);
  }

  /** Devices of all classes together. */
  get allDevices(): MonthlyCount {
    return (this.devices ??= this.billedTogether(this.contract.deviceClasses.map((_, position) => position)));
  }

  /** Devices that count toward a ceiling: all classes without a rate of their own, together. */
  private get devicesUnderCeiling(): MonthlyCount {
    return (this.devicesOfCeiling ??= this.billedTogether(this.contract.ceilingClasses));
  }

  /** What a ceiling counts. */
  countedFor(item: ScopeItem): MonthlyCount {
    if (item === "users") return this.billedUsers;
    return item === "sites" ? this.consumption.sites : this.devicesUnderCeiling;
  }

  /** What a ceiling includes in a month from 0. */
  includedIn(scope: Ceiling, month: number): Quantity {
    return scope.perUser === true ? timesUnits(scope.included, this.usersOnLine.at(month)) : scope.included;
  }

  /** Units above a ceiling. */
  unitsAbove(item: ScopeItem, scope: Ceiling): MonthlyCount {
    // Sites never change, so that what lies above them is known at once.
    if (item === "sites") return above(this.consumption.sites, scope.included, this.consumption.room);
    if (item === "users") return (this.usersBeyond ??= this.unitsBeyond(item, scope));
    return (this.devicesBeyond ??= this.unitsBeyond(item, scope));
  }

  private unitsBeyond(item: ScopeItem, scope: Ceiling): MonthlyCount {
    const { room } = this.consumption;
    const count = this.countedFor(item);
    if (scope.perUser !== true) return above(count, scope.included, room);
    const users = this.usersOnLine;
    const included = users.isConstant
      ? MonthlyCount.constant(timesUnits(scope.included, users.first), users.length)
      : MonthlyCount.ofQuantities(
          users.list(this.months).map((quantity) => timesUnits(scope.included, quantity)),
          room,
        );
    return aboveCount(count, included, room);
  }

  /** Support hours by what they count as. */
  get weightedHours(): MonthlyCount {
    return (this.hours ??= weightedHours(this.consumption, this.terms, this.consumption.room));
  }

  /** Support hours beyond the included ones and their pool. */
  get hoursOnLine(): MonthlyCount {
    const { room } = this.consumption;
    return (this.hoursOfLine ??= billedHours(this.weightedHours, this.terms, this.months, room));
  }

  /** The units that a charge bills, whenever it falls due. */
  unitsOfCharge(billed: BilledCharge, place: number): MonthlyCount {
    const known = (this.ofCharges ??= []);
    const { room } = this.consumption;
    return (known[place] ??= above(this.countedByCharge(billed), billed.charge.included, room));
  }

  /** What a charge counts, before the units free of charge. */
  countedByCharge({ charge }: BilledCharge): MonthlyCount {
    const { per, quantity } = charge;
    if (quantity !== 0) return MonthlyCount.constant(quantity, this.months);
    switch (per.kind) {
      case "user":
        return this.billedUsers;
      case "device":
        return this.allDevices;
      case "class": {
        const { key } = per.deviceClass;
        return this.billedDevices(this.contract.deviceClasses.findIndex((each) => each.key === key));
      }
      case "site":
        return this.consumption.sites;
      case "hour":
        return this.weightedHours;
      case "month":
        return MonthlyCount.constant(UNIT, this.months);
      case "unit": {
        const position = this.contract.counted.units.findIndex(({ key }) => key === per.key);
        return this.consumption.units[position] ?? MonthlyCount.constant(0, this.months);
      }
      case "percent":
      case "word":
        return MonthlyCount.constant(0, this.months);
    }
  }

  /** Users as they were and as they were billed. */
  get auditedUsers(): AuditedCounts {
    const { minimumUsers } = this.terms;
    return { actual: this.consumption.users, billed: this.billedUsers, leastBilled: minimumUsers };
  }

  /** The devices of a class, in the same way. */
  auditedDevices(position: number): AuditedCounts {
    const actual = itemAt(this.consumption.devices, position, NOTHING);
    return { actual, billed: this.billedDevices(position), leastBilled: 0 };
  }

  /** The devices of some classes together, in the same way. */
  auditedTogether(positions: readonly number[]): AuditedCounts {
    const actual = positions.map((position) => itemAt(this.consumption.devices, position, NOTHING));
    return {
      actual: sumOfCounts(actual, this.months, this.consumption.room),
      billed: this.billedTogether(positions),
      leastBilled: 0,
    };
  }
}

const NOTHING = MonthlyCount.constant(0, 0);

/** A scope with a ceiling. */
export type Ceiling = Extract<Scope, { readonly included: Quantity }>;

/** So many of each unit, rounded to six decimals. */
function timesUnits(ofEach: Quantity, units: Quantity): Quantity {
  return Number((BigInt(ofEach) * BigInt(units) * 2n + BigInt(UNIT)) / (2n * BigInt(UNIT)));
}
