import { ZERO, type Decimal } from "./Decimal";
import type { DeviceClass } from "./deviceClass";
import type { PricingModel } from "./models/PricingModel";
import type { Quantity } from "./quantity";

/** How a month's bill follows the counts. */
export const BILLING_BASES = ["snapshot", "prorated", "peak", "ratchet"] as const;
export type BillingBasis = (typeof BILLING_BASES)[number];

/** Months between two counts by the provider. */
export const AUDIT_INTERVALS = [1, 3, 6, 12] as const;
export type AuditInterval = (typeof AUDIT_INTERVALS)[number];

/** What users, devices and sites have in common: a flat fee may cover them up to a ceiling. */
export const SCOPE_ITEMS = ["users", "devices", "sites"] as const;
export type ScopeItem = (typeof SCOPE_ITEMS)[number];

/** The ceiling of one scope item and what lies above it. */
export type Scope =
  | { readonly kind: "unlimited" }
  /** Above the ceiling each unit costs the rate; a ceiling of 0 includes nothing. */
  | { readonly kind: "overage"; readonly included: Quantity; readonly rate: Decimal }
  /** Above the ceiling nothing is charged. */
  | { readonly kind: "free" }
  /** Above the ceiling the invoice has no defined amount. */
  | { readonly kind: "renegotiate"; readonly included: Quantity };

/** The price of one device of a class: a monthly rate, or covered at no charge. */
export type ClassRate = Decimal | "included";

export interface PricedClass {
  readonly deviceClass: DeviceClass;
  readonly rate: ClassRate;
}

/**
 * One provider's offer as terms. A money term of 0 is an absent one: blank is 0. Money is per month and in the
 * currency's major unit, as quoted; {@link uplift} and {@link discount} are fractions (0.03 is 3 %).
 */
export interface QuoteTerms {
  readonly userRate: Decimal;
  /** Rates of single classes, in the order of the quote's columns. */
  readonly classRates: readonly PricedClass[];
  /** The rate of every class without one of its own; 0 is absent. */
  readonly deviceRate: ClassRate;
  /** How many of {@link classRates} stand before the device rate. */
  readonly deviceRatePosition: number;
  readonly siteFee: Decimal;
  readonly flatFee: Decimal;
  readonly scope: Readonly<Record<ScopeItem, Scope>>;
  /** The most that the three overage lines may add up to; 0 is no cap. */
  readonly overageCap: Decimal;
  readonly hourlyRate: Decimal;
  readonly includedHours: Quantity;
  readonly minimumUsers: Quantity;
  /** The least that is invoiced a month, after the discount. */
  readonly minimum: Decimal;
  /** One-time, in month 1. */
  readonly onboarding: Decimal;
  /** Yearly rise of every rate and fee, 0 to below 1. */
  readonly uplift: Decimal;
  /** Taken off the sum of each invoice, 0 to below 1. */
  readonly discount: Decimal;
  readonly billingBasis: BillingBasis;
  readonly auditMonths: AuditInterval;
  /** Whether units used but not billed are charged at the next audit. */
  readonly trueUpInArrears: boolean;
  /** Contract term in months; 0 where the quote does not say. */
  readonly termMonths: number;
}

/** Terms of a quote that charges nothing: what every blank stands for. */
export const NO_TERMS: QuoteTerms = {
  userRate: ZERO,
  classRates: [],
  deviceRate: ZERO,
  deviceRatePosition: 0,
  siteFee: ZERO,
  flatFee: ZERO,
  scope: { users: { kind: "unlimited" }, devices: { kind: "unlimited" }, sites: { kind: "unlimited" } },
  overageCap: ZERO,
  hourlyRate: ZERO,
  includedHours: 0,
  minimumUsers: 0,
  minimum: ZERO,
  onboarding: ZERO,
  uplift: ZERO,
  discount: ZERO,
  billingBasis: "snapshot",
  auditMonths: 1,
  trueUpInArrears: false,
  termMonths: 0,
};

/** One provider's offer: a pricing model with its rates and contract terms. */
export interface Quote {
  readonly name: string;
  readonly provider: string;
  /** As written; "" where the quote does not say. */
  readonly currency: string;
  readonly model: PricingModel;
  readonly terms: QuoteTerms;
}

/** Whether a rate is there: 0 and blank are the same. */
export function isPresent(rate: ClassRate): boolean {
  return rate === "included" || rate.coefficient !== 0;
}

/** Whether a class or device rate charges something; `included` is cover, not a rate. */
export function isCharged(rate: ClassRate): rate is Decimal {
  return rate !== "included" && rate.coefficient !== 0;
}
