// Who fills what: the reading of tables fills the terms and the charges of a quote, with a blank as NO_TERMS has it;
// contracts and lines only read them. Stated totals and sources are never priced.
import { isBanded, type BandsMode, type Price } from "./Bands";
import type { Charge } from "./Charge";
import { ONE, ZERO, type Decimal } from "./Decimal";
import type { DeviceClass } from "./deviceClass";
import type { ExitFee } from "./ExitFee";
import type { PricingModel } from "./models/PricingModel";
import type { Quantity } from "./quantity";
import { FIRST_UPLIFT_MONTH, NO_UPLIFT, type Uplift } from "./Uplift";

/** How a month's bill follows the counts. */
export const BILLING_BASES = ["snapshot", "prorated", "peak", "ratchet"] as const;
export type BillingBasis = (typeof BILLING_BASES)[number];

/** Months of a period: between two audits, two bills, or of a pool of hours. */
export const INTERVALS = [1, 3, 6, 12] as const;
export type Interval = (typeof INTERVALS)[number];

/** Months between two counts by the provider. */
export const AUDIT_INTERVALS = INTERVALS;
export type AuditInterval = Interval;

/** What users, devices and sites have in common: a flat fee may cover them up to a ceiling. */
export const SCOPE_ITEMS = ["users", "devices", "sites"] as const;
export type ScopeItem = (typeof SCOPE_ITEMS)[number];

/** The ceiling of one scope item and what lies above it. */
export type Scope =
  | { readonly kind: "unlimited" }
  /** Above the ceiling each unit costs the rate; a ceiling of 0 includes nothing. */
  | {
      readonly kind: "overage";
      readonly included: Quantity;
      readonly rate: Decimal;
      /** The included count is that of each user billed ("Devices per user"). */
      readonly perUser?: boolean;
    }
  /** Above the ceiling nothing is charged. */
  | { readonly kind: "free" }
  /** Above the ceiling the invoice has no defined amount. */
  | { readonly kind: "renegotiate"; readonly included: Quantity; readonly perUser?: boolean };

/** The price of one device of a class: a monthly rate, which may hold bands, or covered at no charge. */
export type ClassRate = Price | "included";

export interface PricedClass {
  readonly deviceClass: DeviceClass;
  readonly rate: ClassRate;
}

/**
 * One provider's offer as terms. A money term of 0 is an absent one: blank is 0. Money is per month and in the
 * currency's major unit, as quoted; steps, {@link QuoteTerms.discount} and the like are fractions (0.03 is 3 %).
 */
export interface QuoteTerms {
  readonly userRate: Price;
  /** Rates of single classes, in the order of the quote's columns. */
  readonly classRates: readonly PricedClass[];
  /** The rate of every class without one of its own; 0 is absent. */
  readonly deviceRate: ClassRate;
  /** How many of {@link classRates} stand before the device rate. */
  readonly deviceRatePosition: number;
  readonly siteFee: Price;
  /** Banded by a unit of its own ({@link Bands.unit}), always read as volume. */
  readonly flatFee: Price;
  readonly bandsMode: BandsMode;
  /** Keys of the classes that the quote says it covers; undefined where it does not say. */
  readonly covers: readonly string[] | undefined;
  readonly scope: Readonly<Record<ScopeItem, Scope>>;
  /** The most that the three overage lines may add up to; 0 is no cap. */
  readonly overageCap: Decimal;
  readonly hourlyRate: Decimal;
  /** Each month. */
  readonly includedHours: Quantity | "unlimited";
  /** Months whose included hours are pooled. */
  readonly hoursPool: Interval;
  /** Which part of a period's own unused hours the next period gets, 0 to 1. */
  readonly rollover: Decimal;
  /** What an hour of each kind counts as; 1 where the quote does not say. */
  readonly afterHoursFactor: Decimal;
  readonly weekendFactor: Decimal;
  readonly minimumUsers: Quantity;
  /** The least that is invoiced a month, after the discount. */
  readonly minimum: Decimal;
  /** One-time, in month 1. */
  readonly onboarding: Decimal;
  /** By which every rate and fee rises, in the first uplift month and every 12 months from then on. */
  readonly uplift: Uplift;
  /** 2 to 600. */
  readonly firstUpliftMonth: number;
  /** The most that one step may be; 0 is no cap. */
  readonly upliftCap: Decimal;
  /** The least that one step may be. */
  readonly upliftFloor: Decimal;
  /** Taken off the sum of each invoice, 0 to below 1. */
  readonly discount: Decimal;
  readonly billingBasis: BillingBasis;
  readonly auditMonths: AuditInterval;
  /** Whether units used but not billed are charged at the next audit. */
  readonly trueUpInArrears: boolean;
  /** Contract term in months; 0 where the quote does not say. */
  readonly termMonths: number;
  readonly exitFee: ExitFee;
  /** Each a line of its own, 0 to below 1 ("exempt" is one of 0); undefined where the quote states none. */
  readonly taxes: readonly Decimal[] | undefined;
  /** Months that one invoice covers, in advance. */
  readonly billedEvery: Interval;
  /** Names of the terms that are still open, as their headings say; an open exit fee stands in {@link exitFee}. */
  readonly openTerms: readonly string[];
  /** What the paper says, never part of a cost; 0 where it does not. */
  readonly statedMonthly: Decimal;
  readonly statedYearly: Decimal;
  readonly statedTotal: Decimal;
  /** Where each term stands on the paper. */
  readonly sources: string;
}

/** Terms of a quote that charges nothing: what every blank stands for. */
export const NO_TERMS: QuoteTerms = {
  userRate: ZERO,
  classRates: [],
  deviceRate: ZERO,
  deviceRatePosition: 0,
  siteFee: ZERO,
  flatFee: ZERO,
  bandsMode: "volume",
  covers: undefined,
  scope: { users: { kind: "unlimited" }, devices: { kind: "unlimited" }, sites: { kind: "unlimited" } },
  overageCap: ZERO,
  hourlyRate: ZERO,
  includedHours: 0,
  hoursPool: 1,
  rollover: ZERO,
  afterHoursFactor: ONE,
  weekendFactor: ONE,
  minimumUsers: 0,
  minimum: ZERO,
  onboarding: ZERO,
  uplift: NO_UPLIFT,
  firstUpliftMonth: FIRST_UPLIFT_MONTH,
  upliftCap: ZERO,
  upliftFloor: ZERO,
  discount: ZERO,
  billingBasis: "snapshot",
  auditMonths: 1,
  trueUpInArrears: false,
  termMonths: 0,
  exitFee: { kind: "blank" },
  taxes: undefined,
  billedEvery: 1,
  openTerms: [],
  statedMonthly: ZERO,
  statedYearly: ZERO,
  statedTotal: ZERO,
  sources: "",
};

/** One provider's offer: a pricing model with its rates and contract terms. */
export interface Quote {
  readonly name: string;
  readonly provider: string;
  /** As written; "" where the quote does not say. */
  readonly currency: string;
  readonly model: PricingModel;
  readonly terms: QuoteTerms;
  /** In the order of the table of charges. */
  readonly charges: readonly Charge[];
}

/** Whether a price is there: a number of 0 and a blank are the same. */
export function isPriced(price: Price): boolean {
  return isBanded(price) || price.coefficient !== 0;
}

/** Whether a rate is there, be it `included`. */
export function isPresent(rate: ClassRate): boolean {
  return rate === "included" || isPriced(rate);
}

/** Whether a class or device rate charges something; `included` is cover, not a rate. */
export function isCharged(rate: ClassRate): rate is Price {
  return rate !== "included" && isPriced(rate);
}
