// Who fills what: the reading of the table of Charges makes them, each under the quotes that it belongs to (in the
// order of the table); the contract finds what each counts, and the lines price them.
import type { Price } from "./Bands";
import type { DeviceClass } from "./deviceClass";
import type { Quantity } from "./quantity";
import type { Interval } from "./intervals";

/** What a charge counts. */
export type ChargeUnit =
  | { readonly kind: "user" }
  /** All classes together. */
  | { readonly kind: "device" }
  | { readonly kind: "class"; readonly deviceClass: DeviceClass }
  | { readonly kind: "site" }
  /** The month's weighted support hours. */
  | { readonly kind: "hour" }
  /** A fixed amount. */
  | { readonly kind: "month" }
  /** A share of the month's recurring lines. */
  | { readonly kind: "percent" }
  /** Another numeric column of the scenarios, by the key of its {@link CountedUnit}. */
  | { readonly kind: "unit"; readonly key: string }
  /** Any word beside a quantity of its own, which is then what is billed. */
  | { readonly kind: "word"; readonly word: string };

/** One priced line of a quote beyond its headline rates: a license passed through, a yearly fee, a project, a credit. */
export interface Charge {
  /** Whether it stands under the quote's own name, not under `all`. */
  readonly isOwn: boolean;
  /** The label of its line. */
  readonly label: string;
  readonly per: ChargeUnit;
  /** A fixed number in place of what {@link per} counts; 0 is none. */
  readonly quantity: Quantity;
  /** Units free of charge before the charge begins. */
  readonly included: Quantity;
  /** Of one unit for one period; below 0 a credit. Of `percent` a share from −1 to 1. */
  readonly rate: Price;
  /** Months between two bills, in advance from {@link fromMonth} on; `once` stands outside the recurring lines. */
  readonly every: Interval | "once";
  /** From 1. */
  readonly fromMonth: number;
  /** The last month in which it falls due; undefined for the end. */
  readonly toMonth: number | undefined;
  /** Whether the quote's uplift, term discount and taxes touch it. */
  readonly uplifted: boolean;
  readonly discounted: boolean;
  readonly taxed: boolean;
  /** Names of its terms that are still open, as their headings say: "Rate". */
  readonly openTerms: readonly string[];
}
