import { isBanded, type Price } from "../Bands";
import { ZERO } from "../Decimal";
import { labelWithin, type DeviceClass } from "../deviceClass";
import type { Consumption, IndexGrowth } from "../counts/Consumption";
import type { LineItem } from "../InvoiceBuilder";
import type { PricingModel } from "../models/PricingModel";
import { amountOf, MINOR_DIGITS, type Amount, type MinorDigits } from "../money";
import type { Quote } from "../Quote";
import { isCharged, isPresent, isPriced, type ClassRate } from "../ClassRate";
import type { QuoteTerms } from "../QuoteTerms";
import type { Scope } from "../scope";
import { issueOf, type Issue, type IssueData } from "../issues/Issue";
import type { Counted } from "../Scenario";
import { BilledCharge } from "./BilledCharge";
import { indexedSteps, statedSteps } from "./upliftSteps";
import { RateTable } from "./YearRates";

/** A device class with a line of its own: the line's words, and what it charges. */
export class BilledClass implements LineItem {
  readonly kind = "devices";
  private madeTrueUpLine: LineItem | undefined;

  constructor(
    readonly label: string,
    /** Position in the scenario's device counts. */
    readonly position: number,
    readonly price: Price,
    /** Where the rate stands among the quote's columns. */
    readonly column: number,
  ) {}

  /** The words of a true-up, made when there is one. */
  get trueUpLine(): LineItem {
    return (this.madeTrueUpLine ??= { kind: "true-up", label: `True-up ${labelWithin(this.label)}` });
  }
}

/**
 * A quote made ready for scenarios that count certain things: which class has a line, which counts toward the device
 * ceiling, and the rates of each contract year.
 */
export class Contract {
  readonly model: PricingModel;
  readonly deviceClasses: readonly DeviceClass[];
  /** Classes with rates of their own in the order of the quote's columns, then those that one device rate prices. */
  readonly billedClasses: readonly BilledClass[];
  /** Positions of the classes that bands of a device rate price together. */
  readonly classesTogether: readonly number[];
  /** Positions of the classes that count toward device overage. */
  readonly ceilingClasses: readonly number[];
  readonly onboarding: Amount;
  /** In the order of the table of charges. */
  readonly charges: readonly BilledCharge[];
  /** Whether users have a line of their own. */
  readonly hasUserRate: boolean;
  /** Whether a count above a ceiling changes what is invoiced. */
  readonly hasCeilings: boolean;
  /** The bands of {@link classesTogether}. */
  readonly devicePrice: Price;
  private missing: { readonly issue: Issue | undefined } | undefined;
  private readonly statedRates: RateTable;
  private indexedRates: Map<string, RateTable> | undefined;

  constructor(
    readonly quote: Quote,
    readonly counted: Counted,
    readonly minorDigits: MinorDigits = MINOR_DIGITS,
  ) {
    this.model = quote.model;
    const { terms } = quote;
    const { deviceClasses } = counted;
    this.deviceClasses = deviceClasses;
    this.onboarding = terms.onboarding.coefficient === 0 ? 0 : amountOf(terms.onboarding, minorDigits);
    const { deviceRate } = terms;
    const ofDeviceRate: BilledClass[] = [];
    const ownRates: BilledClass[] = [];
    const unpriced: number[] = [];
    const together: number[] = [];
    for (let position = 0; position < deviceClasses.length; position++) {
      const deviceClass = deviceClasses[position];
      if (deviceClass === undefined) continue;
      const column = ownColumnOf(terms, deviceClass);
      const own = column === undefined ? undefined : terms.classRates[column]?.rate;
      if (own !== undefined && column !== undefined) {
        if (isCharged(own)) ownRates.push(new BilledClass(deviceClass.label, position, own, column));
      } else if (!isPresent(deviceRate)) {
        unpriced.push(position);
      } else if (isCharged(deviceRate)) {
        if (isBanded(deviceRate)) together.push(position);
        else ofDeviceRate.push(new BilledClass(deviceClass.label, position, deviceRate, position));
      }
    }
    this.devicePrice = together.length > 0 && isCharged(deviceRate) ? deviceRate : ZERO;
    const ordered = inColumnOrder(ownRates);
    this.billedClasses = ofDeviceRate.length === 0 ? ordered : [...ordered, ...ofDeviceRate];
    this.classesTogether = together;
    this.ceilingClasses = unpriced;
    this.charges = quote.charges.length === 0 ? NO_CHARGES : quote.charges.map(billedCharge);
    const { users, devices, sites } = terms.scope;
    this.hasCeilings = hasCeiling(users) || hasCeiling(devices) || hasCeiling(sites);
    this.hasUserRate = isPriced(terms.userRate);
    this.statedRates = new RateTable(this, statedSteps(terms), true);
  }

  /** Whether a charge is left out of the discount or of the taxes. */
  get setsAside(): boolean {
    return this.charges.some(({ charge }) => !charge.discounted || !charge.taxed);
  }

  /** Whether a charge falls due once. */
  get hasOnceCharges(): boolean {
    return this.charges.some(({ isOnce }) => isOnce);
  }

  /** The rates over the months of a consumption; an index rises as the consumption says. */
  ratesFor({ indexGrowth }: Pick<Consumption, "indexGrowth">): RateTable {
    if (this.quote.terms.uplift.kind === "steps") return this.statedRates;
    const key = indexGrowth === undefined ? "" : keyOf(indexGrowth);
    const tables = (this.indexedRates ??= new Map<string, RateTable>());
    const known = tables.get(key);
    if (known !== undefined) return known;
    if (tables.size >= MOST_RATE_TABLES) tables.clear();
    const steps = indexedSteps(this.quote.terms, indexGrowth ?? { by: "step", changes: [] });
    const made = new RateTable(this, steps, indexGrowth !== undefined);
    tables.set(key, made);
    return made;
  }

  /** Whether a charge takes all of a month (from 0) off again. */
  isFree(month: number): boolean {
    for (const billed of this.charges) if (billed.isFreeMonth && billed.isDueIn(month)) return true;
    return false;
  }

  /** Why no scenario of the table can be priced, where it lacks a column. */
  get missingColumn(): Issue | undefined {
    return (this.missing ??= { issue: missingColumnOf(this.quote, this.counted) }).issue;
  }
}

const NO_CHARGES: readonly BilledCharge[] = [];
const billedCharge = (charge: Quote["charges"][number], place: number) => new BilledCharge(charge, place);

/** Tables of scenarios name few different courses of an index. */
const MOST_RATE_TABLES = 64;

function keyOf({ by, changes }: IndexGrowth): string {
  return `${by} ${changes.map(({ coefficient, scale }) => `${coefficient}e-${scale}`).join(" ")}`;
}

/** Why rates are not known from a month (from 0) on: they rise with an index of which nothing is known. */
export function unknownIndex({ quote }: Contract, month: number): Issue {
  const { uplift } = quote.terms;
  const index = uplift.kind === "index" ? uplift.index : "index";
  return issueOf("no-index-growth", { field: "Index growth", index, month: month + 1 });
}

/** Whether a count above the ceiling changes what is invoiced. */
function hasCeiling(scope: Scope): boolean {
  return scope.kind === "overage" || scope.kind === "renegotiate";
}

/** What a device of the class costs under the quote: its own rate, else the rate for every other class. */
export function classPriceOf({ terms }: Quote, deviceClass: DeviceClass): ClassRate {
  const column = ownColumnOf(terms, deviceClass);
  return (column === undefined ? undefined : terms.classRates[column]?.rate) ?? terms.deviceRate;
}

/** Where the class stands among the rates of single classes; undefined where it has no rate of its own. */
function ownColumnOf({ classRates }: QuoteTerms, { key }: DeviceClass): number | undefined {
  // One worksheet function call is one contract, so this allocates nothing.
  for (let column = 0; column < classRates.length; column++) {
    const priced = classRates[column];
    if (priced?.deviceClass.key === key) return isPresent(priced.rate) ? column : undefined;
  }
  return undefined;
}

/** Sorts only what is not in order yet, which is rare. */
function inColumnOrder(lines: BilledClass[]): BilledClass[] {
  let before = -1;
  for (const { column } of lines) {
    if (column < before) return lines.sort((first, second) => first.column - second.column);
    before = column;
  }
  return lines;
}

/** The first thing that a quote bills and that the scenarios have no column of: that is not a count of 0. */
function missingColumnOf({ model, terms, charges }: Quote, counted: Counted): Issue | undefined {
  const isPer = (...kinds: readonly string[]) =>
    charges.some(({ per, quantity }) => quantity === 0 && kinds.includes(per.kind));
  const feeUnit = isBanded(terms.flatFee) ? terms.flatFee.unit : undefined;
  if (!counted.users && (isPriced(terms.userRate) || feeUnit === "users" || isPer("user"))) {
    return noColumnOf("users");
  }
  if (!counted.sites && (isPriced(terms.siteFee) || isPer("site"))) return noColumnOf("sites");
  const { deviceClasses } = counted;
  const priced = terms.classRates.filter(({ rate }) => isCharged(rate));
  const billsDevices = priced.length > 0 || isCharged(terms.deviceRate);
  if (deviceClasses.length === 0) {
    return billsDevices || feeUnit === "devices" || isPer("device") ? noColumnOf("devices") : undefined;
  }
  if (!model.needsPricedClass || isCharged(terms.deviceRate)) return undefined;
  const isCounted = priced.some(({ deviceClass }) =>
    deviceClasses.some(({ key }) => key === deviceClass.key),
  );
  return isCounted ? undefined : noColumnOf("priced classes");
}

function noColumnOf(counted: IssueData["no-column-of"]["counted"]): Issue {
  return issueOf("no-column-of", { field: "scenarios", counted });
}
