import { decimalOf, ZERO, type Decimal } from "./Decimal";
import { labelWithin, type DeviceClass } from "./deviceClass";
import type { LineItem } from "./InvoiceBuilder";
import type { PricingModel } from "./models/PricingModel";
import {
  amountOf,
  MINOR_DIGITS,
  rateValue,
  upliftedRate,
  type Amount,
  type MinorDigits,
  type Rate,
} from "./money";
import { isCharged, isPresent, type ClassRate, type Quote, type ScopeItem } from "./Quote";

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
    const ceilingClasses: number[] = [];
    const uncoveredClasses: number[] = [];
    for (const [position, deviceClass] of deviceClasses.entries()) {
      if (isPresent(rates[position] ?? ZERO)) continue;
      (this.model.covers(terms, deviceClass) ? ceilingClasses : uncoveredClasses).push(position);
    }
    this.ceilingClasses = ceilingClasses;
    this.uncoveredClasses = uncoveredClasses;
  }

  /** The rates of a contract year, from 1. */
  ratesIn(year: number): YearRates {
    return (this.years[year] ??= this.upliftedRates(year));
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

/** What a device of the class costs under the quote: its own rate, else the rate for every other class. */
function rateFor(quote: Quote, deviceClass: DeviceClass): ClassRate {
  const own = quote.terms.classRates[ownColumn(quote, deviceClass)];
  return own === undefined ? quote.terms.deviceRate : own.rate;
}

/** Which of the quote's class rates is that of the class; −1 where it has none. */
function ownColumn(quote: Quote, deviceClass: DeviceClass): number {
  return quote.terms.classRates.findIndex(
    (priced) => priced.deviceClass.key === deviceClass.key && isPresent(priced.rate),
  );
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
    const own = ownColumn(quote, deviceClass);
    // Classes that the device rate prices stand where its column stands, in the scenario's order.
    const column = own >= 0 ? own : quote.terms.deviceRatePosition - 0.5;
    lines.push(new BilledClass(deviceClass.label, position, rate, column));
  }
  return lines.sort((first, second) => first.column - second.column);
}
