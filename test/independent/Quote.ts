import type { Fraction } from "./Fraction";
import { isThere, type Price } from "./Price";

export const MODELS = [
  "per-user",
  "per-device",
  "flat-rate",
  "hybrid",
  "time and materials",
  "itemised",
] as const;
export const BASES = ["snapshot", "prorated", "peak", "ratchet"] as const;
export const AUDITS = [1, 3, 6, 12] as const;
export const TRUE_UPS = ["none", "arrears"] as const;

export type Model = (typeof MODELS)[number];
export type Basis = (typeof BASES)[number];
export type Audit = (typeof AUDITS)[number];
export type TrueUp = (typeof TRUE_UPS)[number];

/** How a quote prices a class: at a rate, at no charge, or (0) not by a rate of its own. */
export type ClassTerm = Price | "included";

/** What holds above the included count of users, devices or sites. */
export type Scope =
  | { readonly kind: "open" }
  | { readonly kind: "overage"; readonly included: Fraction; readonly rate: Fraction }
  | { readonly kind: "renegotiate"; readonly included: Fraction };

export interface UpliftTerms {
  /** The yearly steps; or the spread above an index. */
  readonly steps: readonly Fraction[] | { readonly spread: Fraction };
  readonly first: number;
  readonly cap: Fraction;
  readonly floor: Fraction;
}

export type ExitFee =
  | { readonly kind: "blank" }
  | { readonly kind: "none" }
  | { readonly kind: "open" }
  | { readonly kind: "share"; readonly share: Fraction }
  | { readonly kind: "months"; readonly months: Fraction }
  | { readonly kind: "amount"; readonly amount: Fraction }
  | { readonly kind: "bands"; readonly bands: Price };

export interface Charge {
  readonly label: string;
  readonly per:
    | { readonly kind: "user" | "device" | "site" | "hour" | "month" | "percent" }
    | { readonly kind: "class"; readonly key: string }
    | { readonly kind: "unit"; readonly key: string };
  readonly quantity: Fraction | undefined;
  readonly included: Fraction;
  readonly rate: Price;
  /** Months between two bills; 0 for once. */
  readonly every: number;
  readonly from: number;
  readonly to: number | undefined;
  readonly takesUplift: boolean;
  readonly takesDiscount: boolean;
  readonly takesTax: boolean;
  /** Whether it stands under the quote's own name, not under that of all. */
  readonly isOwn: boolean;
  /** Whether its rate is still open. */
  readonly isOpen: boolean;
  /** Whether anything of it is. */
  readonly leavesOpen: boolean;
}

/** One quote that can be priced. Amounts are as quoted, 0 where absent. */
export interface Quote {
  readonly model: Model;
  readonly userRate: Price;
  readonly deviceRate: ClassTerm;
  readonly classRates: ReadonlyMap<string, ClassTerm>;
  readonly siteFee: Price;
  readonly flatFee: Price;
  readonly graduated: boolean;
  readonly covers: readonly string[] | undefined;
  readonly users: Scope;
  readonly devices: Scope;
  readonly sites: Scope;
  readonly devicesPerUser: Fraction;
  readonly deviceOverageIsFree: boolean;
  readonly overageCap: Fraction;
  readonly hourlyRate: Fraction;
  readonly includedHours: Fraction | "unlimited";
  readonly hoursPool: Audit;
  readonly rollover: Fraction;
  readonly afterHoursFactor: Fraction;
  readonly weekendFactor: Fraction;
  readonly minimumUsers: Fraction;
  readonly minimum: Fraction;
  readonly onboarding: Fraction;
  readonly uplift: UpliftTerms;
  readonly discount: Fraction;
  /** undefined where the quote says nothing of taxes. */
  readonly taxes: readonly Fraction[] | undefined;
  readonly basis: Basis;
  readonly audit: Audit;
  readonly trueUp: TrueUp;
  readonly billedEvery: Audit;
  readonly term: Fraction;
  readonly exitFee: ExitFee;
  readonly charges: readonly Charge[];
  /** Whether a term other than the exit fee is still open. */
  readonly hasOpenTerms: boolean;
}

/** The term that holds for a class: its own, else the one for every class without its own. */
export function termOfClass(quote: Quote, key: string): ClassTerm {
  const own = quote.classRates.get(key);
  return own !== undefined && (own === "included" || isThere(own)) ? own : quote.deviceRate;
}

export function hasOwnRate(quote: Quote, key: string): boolean {
  const own = quote.classRates.get(key);
  return own !== undefined && (own === "included" || isThere(own));
}

/** Whether units of the class have no rate of their own and are not included: they fall under the ceiling. */
export function isWithoutRate(quote: Quote, key: string): boolean {
  const term = termOfClass(quote, key);
  return term !== "included" && !isThere(term);
}
