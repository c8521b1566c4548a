import type { Fraction } from "./Fraction";

export const MODELS = ["per-user", "per-device", "flat-rate", "hybrid", "time and materials"] as const;
export const BASES = ["snapshot", "prorated", "peak", "ratchet"] as const;
export const AUDITS = [1, 3, 6, 12] as const;
export const TRUE_UPS = ["none", "arrears"] as const;

export type Model = (typeof MODELS)[number];
export type Basis = (typeof BASES)[number];
export type Audit = (typeof AUDITS)[number];
export type TrueUp = (typeof TRUE_UPS)[number];

/** How a quote prices a class: at a rate, at no charge, or (0) not by a rate of its own. */
export type ClassTerm = Fraction | "included";

/** What holds above the included count of users, devices or sites. */
export type Scope =
  | { readonly kind: "open" }
  | { readonly kind: "overage"; readonly included: Fraction; readonly rate: Fraction }
  | { readonly kind: "renegotiate"; readonly included: Fraction };

/** One quote that can be priced. Amounts are as quoted, 0 where absent. */
export interface Quote {
  readonly model: Model;
  readonly userRate: Fraction;
  readonly deviceRate: ClassTerm;
  readonly classRates: ReadonlyMap<string, ClassTerm>;
  readonly siteFee: Fraction;
  readonly flatFee: Fraction;
  readonly users: Scope;
  readonly devices: Scope;
  readonly sites: Scope;
  readonly overageCap: Fraction;
  readonly hourlyRate: Fraction;
  readonly includedHours: Fraction;
  readonly minimumUsers: Fraction;
  readonly minimum: Fraction;
  readonly onboarding: Fraction;
  readonly uplift: Fraction;
  readonly discount: Fraction;
  readonly basis: Basis;
  readonly audit: Audit;
  readonly trueUp: TrueUp;
}

export interface Scenario {
  readonly users: Fraction;
  readonly classes: ReadonlyMap<string, Fraction>;
  readonly sites: Fraction;
  readonly hours: Fraction;
  readonly userGrowth: Fraction;
  readonly deviceGrowth: Fraction;
  readonly usersAdded: Fraction;
  readonly devicesAdded: Fraction;
  readonly months: number;
}

/** The term that holds for a class: its own, else the one for every class without its own. */
export function termOfClass(quote: Quote, key: string): ClassTerm {
  const own = quote.classRates.get(key);
  return own !== undefined && (own === "included" || own.isPositive) ? own : quote.deviceRate;
}

/** Whether units of the class have no rate of their own and are not included: they fall under the ceiling. */
export function isWithoutRate(quote: Quote, key: string): boolean {
  const term = termOfClass(quote, key);
  return term !== "included" && term.isZero;
}
