import { decimalOf, numberOf, ZERO, type Decimal } from "./Decimal";
import { labelWithin, type DeviceClass } from "./deviceClass";
import type { InvoiceLine, LineItem } from "./InvoiceBuilder";
import type { PricingModel } from "./models/PricingModel";
import {
  amountOf,
  amountOfNumber,
  majorUnits,
  MINOR_DIGITS,
  rateValue,
  upliftedRate,
  type Amount,
  type MinorDigits,
  type Rate,
} from "./money";
import { isCharged, isPresent, type ClassRate, type Quote, type Scope, type ScopeItem } from "./Quote";

/** A device class with a line of its own: the line's words, and what it charges. */
export class BilledClass implements LineItem {
  readonly kind = "devices";
  private madeTrueUpLine: LineItem | undefined;

  constructor(
    readonly label: string,
    /** Position in the scenario's device counts. */
    readonly position: number,
    readonly rate: Decimal,
    /** Where the rate stands among the quote's columns. */
    readonly column: number,
  ) {}

  /** The words of a true-up, made when there is one. */
  get trueUpLine(): LineItem {
    return (this.madeTrueUpLine ??= { kind: "true-up", label: `True-up ${labelWithin(this.label)}` });
  }
}

/** The rates and amounts that hold in one contract year. */
export interface YearRates {
  readonly userRate: Rate;
  readonly flatFee: Rate;
  readonly siteFee: Rate;
  readonly hourlyRate: Rate;
  /** In the order of {@link Contract.billedClasses}. */
  readonly classRates: readonly Rate[];
  readonly overage: Readonly<Record<ScopeItem, Rate>>;
  readonly overageCap: Amount;
  readonly minimum: Amount;
}

/**
 * A quote made ready for scenarios with certain device classes: which class has a line, which counts towards the
 * device ceiling, which nobody covers, and the rates of each contract year.
 */
export class Contract {
  readonly model: PricingModel;
  /** In the order of the quote's columns. */
  readonly billedClasses: readonly BilledClass[];
  /** Positions of the classes that count towards device overage. */
  readonly ceilingClasses: readonly number[];
  /** Positions of the classes that the quote neither prices nor includes. */
  readonly uncoveredClasses: readonly number[];
  /** Whether users, sites and support hours have any bearing on an invoice. */
  readonly usesUsers: boolean;
  readonly usesSites: boolean;
  readonly usesHours: boolean;
  /** Positions of the classes that have a bearing on an invoice. */
  readonly usedClasses: readonly number[];
  readonly onboarding: Amount;
  private readonly years: YearRates[] = [];

  constructor(
    readonly quote: Quote,
    readonly deviceClasses: readonly DeviceClass[],
    readonly minorDigits: MinorDigits = MINOR_DIGITS,
  ) {
    this.model = quote.model;
    const { terms } = quote;
    this.onboarding = amountOf(terms.onboarding, minorDigits);
    const rates = deviceClasses.map((deviceClass) => rateFor(quote, deviceClass));
    this.billedClasses = linesInColumnOrder(quote, deviceClasses, rates);
    const unpriced: number[] = [];
    const uncoveredClasses: number[] = [];
    for (const [position, deviceClass] of deviceClasses.entries()) {
      if (isPresent(rates[position] ?? ZERO)) continue;
      unpriced.push(position);
      if (!this.model.covers(terms, deviceClass)) uncoveredClasses.push(position);
    }
    this.ceilingClasses = unpriced;
    this.uncoveredClasses = uncoveredClasses;
    this.usesUsers = terms.userRate.coefficient !== 0 || hasCeiling(terms.scope.users);
    this.usesSites = terms.siteFee.coefficient !== 0 || hasCeiling(terms.scope.sites);
    this.usesHours = terms.hourlyRate.coefficient !== 0;
    const ceiling = hasCeiling(terms.scope.devices) ? unpriced : [];
    this.usedClasses = [...this.billedClasses.map(({ position }) => position), ...ceiling];
  }

  /** The rates of a contract year, from 1. */
  ratesIn(year: number): YearRates {
    return (this.years[year] ??= this.upliftedRates(year));
  }

  /** The one-time line of a month: the onboarding fee in month 1, where there is one. */
  oneTimeIn(month: number): InvoiceLine | undefined {
    if (month !== 1 || this.onboarding === 0) return undefined;
    const amount = majorUnits(this.onboarding, this.minorDigits);
    return {
      kind: "onboarding",
      label: "Onboarding",
      quantity: 1,
      rate: numberOf(this.quote.terms.onboarding),
      amount,
    };
  }

  /** An invoice's total with a one-time line, exact. */
  sumWith(total: number, oneTime: InvoiceLine): number {
    const minor = amountOfNumber(total, this.minorDigits) + amountOfNumber(oneTime.amount, this.minorDigits);
    return majorUnits(minor, this.minorDigits);
  }

  private upliftedRates(year: number): YearRates {
    const { terms } = this.quote;
    const rate = (quoted: Decimal) => upliftedRate(quoted, terms.uplift, year, this.minorDigits);
    const money = (quoted: Decimal) =>
      quoted.coefficient === 0 ? 0 : amountOf(decimalOf(rateValue(rate(quoted))), this.minorDigits);
    const above = (item: ScopeItem) => {
      const scope = terms.scope[item];
      return rate(scope.kind === "overage" ? scope.rate : ZERO);
    };
    return {
      userRate: rate(terms.userRate),
      flatFee: rate(terms.flatFee),
      siteFee: rate(terms.siteFee),
      hourlyRate: rate(terms.hourlyRate),
      classRates: this.billedClasses.map((billed) => rate(billed.rate)),
      overage: { users: above("users"), devices: above("devices"), sites: above("sites") },
      overageCap: money(terms.overageCap),
      minimum: money(terms.minimum),
    };
  }
}

/** Whether a count above the ceiling changes what is invoiced. */
function hasCeiling(scope: Scope): boolean {
  return scope.kind === "overage" || scope.kind === "renegotiate";
}

/** What a device of the class costs under the quote: its own rate, else the rate for every other class. */
function rateFor(quote: Quote, deviceClass: DeviceClass): ClassRate {
  const own = quote.terms.classRates.find((priced) => priced.deviceClass.key === deviceClass.key);
  return own !== undefined && isPresent(own.rate) ? own.rate : quote.terms.deviceRate;
}

function linesInColumnOrder(
  quote: Quote,
  deviceClasses: readonly DeviceClass[],
  rates: readonly ClassRate[],
): BilledClass[] {
  const lines: BilledClass[] = [];
  for (const [position, deviceClass] of deviceClasses.entries()) {
    const rate = rates[position];
    if (rate === undefined || !isCharged(rate)) continue;
    const own = quote.terms.classRates.findIndex((priced) => priced.deviceClass.key === deviceClass.key);
    // Classes without a column of their own stand where the device rate stands, in the scenario's order.
    const column = own >= 0 ? own : quote.terms.deviceRatePosition - 0.5;
    lines.push(new BilledClass(deviceClass.label, position, rate, column));
  }
  return lines.sort((first, second) => first.column - second.column);
}
