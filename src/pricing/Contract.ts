import { isBanded, type Price } from "./Bands";
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
import {
  isCharged,
  isPresent,
  type ClassRate,
  type Quote,
  type QuoteTerms,
  type Scope,
  type ScopeItem,
} from "./Quote";

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
    const billedClasses: BilledClass[] = [];
    const unpriced: number[] = [];
    const uncoveredClasses: number[] = [];
    for (let position = 0; position < deviceClasses.length; position++) {
      const deviceClass = deviceClasses[position];
      if (deviceClass === undefined) continue;
      const column = columnOf(terms, deviceClass);
      const rate = rateIn(terms, column);
      if (isCharged(rate)) {
        // Classes without a column of their own stand where the device rate stands, in the scenario's order.
        const stands = column ?? terms.deviceRatePosition - 0.5;
        billedClasses.push(new BilledClass(deviceClass.label, position, singleRate(rate), stands));
      } else if (!isPresent(rate)) {
        unpriced.push(position);
        if (!this.model.covers(terms, deviceClass)) uncoveredClasses.push(position);
      }
    }
    this.billedClasses = inColumnOrder(billedClasses);
    this.ceilingClasses = unpriced;
    this.uncoveredClasses = uncoveredClasses;
    this.usesUsers = singleRate(terms.userRate).coefficient !== 0 || hasCeiling(terms.scope.users);
    this.usesSites = singleRate(terms.siteFee).coefficient !== 0 || hasCeiling(terms.scope.sites);
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
    const { uplift } = terms;
    const yearlyStep = (uplift.kind === "steps" ? uplift.steps[0] : undefined) ?? ZERO;
    const rate = (quoted: Decimal) => upliftedRate(quoted, yearlyStep, year, this.minorDigits);
    const money = (quoted: Decimal) =>
      quoted.coefficient === 0 ? 0 : amountOf(decimalOf(rateValue(rate(quoted))), this.minorDigits);
    const above = (item: ScopeItem) => {
      const scope = terms.scope[item];
      return rate(scope.kind === "overage" ? scope.rate : ZERO);
    };
    return {
      userRate: rate(singleRate(terms.userRate)),
      flatFee: rate(singleRate(terms.flatFee)),
      siteFee: rate(singleRate(terms.siteFee)),
      hourlyRate: rate(terms.hourlyRate),
      classRates: this.billedClasses.map((billed) => rate(billed.rate)),
      overage: { users: above("users"), devices: above("devices"), sites: above("sites") },
      overageCap: money(terms.overageCap),
      minimum: money(terms.minimum),
    };
  }
}

/** The rate of a price that is one number; bands have none. */
export function singleRate(price: Price): Decimal {
  return isBanded(price) ? ZERO : price;
}

/** Whether a count above the ceiling changes what is invoiced. */
function hasCeiling(scope: Scope): boolean {
  return scope.kind === "overage" || scope.kind === "renegotiate";
}

/** What a device of the class costs under the quote: its own rate, else the rate for every other class. */
export function classRateOf({ terms }: Quote, deviceClass: DeviceClass): Decimal | "included" {
  const rate = rateIn(terms, columnOf(terms, deviceClass));
  return rate === "included" ? rate : singleRate(rate);
}

/** Where the class stands among the rates of single classes; undefined where it has none. */
function columnOf({ classRates }: QuoteTerms, { key }: DeviceClass): number | undefined {
  // One worksheet function call is one contract, so this allocates nothing.
  for (let column = 0; column < classRates.length; column++) {
    if (classRates[column]?.deviceClass.key === key) return column;
  }
  return undefined;
}

/** What a device of the class in that column costs: its own rate, else the rate for every other class. */
function rateIn({ classRates, deviceRate }: QuoteTerms, column: number | undefined): ClassRate {
  const own = column === undefined ? undefined : classRates[column]?.rate;
  return own !== undefined && isPresent(own) ? own : deviceRate;
}

/** Sorts only what is not in order yet, which is rare. */
function inColumnOrder(lines: BilledClass[]): BilledClass[] {
  for (let index = 1; index < lines.length; index++) {
    const isOrdered = (lines[index - 1]?.column ?? 0) <= (lines[index]?.column ?? 0);
    if (!isOrdered) return lines.sort((first, second) => first.column - second.column);
  }
  return lines;
}
