import { decimalOf, ZERO, type Decimal } from "../Decimal";
import {
  amountOf,
  NO_RATE,
  rateValue,
  risenRate,
  UNRISEN,
  type Amount,
  type ExactFactor,
  type MinorDigits,
  type Rate,
} from "../money";
import type { Price } from "../Bands";
import type { QuoteTerms } from "../QuoteTerms";
import type { ScopeItem } from "../scope";
import { risenPrice, type YearPrice } from "./BandRates";
import type { BilledCharge } from "./BilledCharge";
import type { UpliftSteps } from "./upliftSteps";

/** The rates and amounts that hold between two steps of an uplift. */
export interface YearRates {
  readonly userRate: YearPrice;
  readonly flatFee: YearPrice;
  readonly siteFee: YearPrice;
  readonly hourlyRate: Rate;
  /** In the order of the contract's billed classes. */
  readonly classRates: readonly YearPrice[];
  /** Of the classes that banded device rates price together. */
  readonly deviceRate: YearPrice;
  readonly overage: Readonly<Record<ScopeItem, Rate>>;
  readonly overageCap: Amount;
  readonly minimum: Amount;
  /** In the order of the contract's charges; what is never uplifted stays as quoted. */
  readonly charges: readonly YearPrice[];
}

/** What of a contract has a price. */
export interface PricedContract {
  readonly quote: { readonly terms: QuoteTerms };
  readonly billedClasses: readonly { readonly price: Price }[];
  readonly devicePrice: Price;
  readonly hasCeilings: boolean;
  readonly charges: readonly BilledCharge[];
  readonly minorDigits: MinorDigits;
}

const NO_PRICES: readonly YearPrice[] = [];
const NO_OVERAGE: YearRates["overage"] = { users: NO_RATE, devices: NO_RATE, sites: NO_RATE };

/** All rates after they have risen by a factor. */
function risenRates(priced: PricedContract, factor: ExactFactor): YearRates {
  const { minorDigits } = priced;
  const { terms } = priced.quote;
  const { bandsMode, scope } = terms;
  const rate = (quoted: Decimal) => risenRate(quoted, factor, minorDigits);
  const price = (quoted: Price) => risenPrice(quoted, factor, bandsMode, minorDigits);
  const money = (quoted: Decimal) =>
    quoted.coefficient === 0 ? 0 : amountOf(decimalOf(rateValue(rate(quoted))), minorDigits);
  const above = (item: ScopeItem) => {
    const { [item]: beyond } = scope;
    return rate(beyond.kind === "overage" ? beyond.rate : ZERO);
  };
  return {
    userRate: price(terms.userRate),
    // A fee is one for all, so its bands can only be read as volume.
    flatFee: risenPrice(terms.flatFee, factor, "volume", minorDigits),
    siteFee: price(terms.siteFee),
    hourlyRate: rate(terms.hourlyRate),
    classRates:
      priced.billedClasses.length === 0
        ? NO_PRICES
        : priced.billedClasses.map((billed) => price(billed.price)),
    deviceRate: price(priced.devicePrice),
    overage: priced.hasCeilings
      ? { users: above("users"), devices: above("devices"), sites: above("sites") }
      : NO_OVERAGE,
    overageCap: money(terms.overageCap),
    minimum: money(terms.minimum),
    charges:
      priced.charges.length === 0
        ? NO_PRICES
        : priced.charges.map(({ charge, isUplifted }) =>
            risenPrice(charge.rate, isUplifted ? factor : UNRISEN, bandsMode, minorDigits),
          ),
  };
}

/** The rates of a contract over its months, each set made when first asked for. */
export class RateTable {
  private readonly rates: YearRates[] = [];

  constructor(
    private readonly priced: PricedContract,
    private readonly steps: UpliftSteps,
    /** Whether the steps are known, as they are not where an index has no growth. */
    private readonly isKnown: boolean,
  ) {}

  /** The rates of a month from 0; undefined from a step on of which nothing is known. */
  ratesIn(month: number): YearRates | undefined {
    const steps = this.steps.stepsBy(month);
    if (steps > 0 && !this.isKnown) return undefined;
    return (this.rates[steps] ??= risenRates(this.priced, this.steps.factorAfter(steps)));
  }

  /** The first month, from 0, after those that share the rates of a month. */
  endOfRates(month: number): number {
    return this.steps.endOfRates(month);
  }
}
