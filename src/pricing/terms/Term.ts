import type { BandsMode, Price } from "../Bands";
import type { BillingBasis } from "../billingBasis";
import type { ClassRate } from "../ClassRate";
import type { Decimal } from "../Decimal";
import type { ExitFee } from "../ExitFee";
import type { Interval } from "../intervals";
import type { Quantity } from "../quantity";
import type { Ceiling, OverageRate } from "../scope";
import type { Uplift } from "../Uplift";

/**
 * What a cell under a term's heading holds once it is read. The kind decides how a cell is read, what a blank stands
 * for, how a form and a column take it, and whether an analysis may vary it.
 */
export interface TermValues {
  text: string;
  /** Text that names the record. */
  name: string;
  /** A pricing model by its name; "" where it is to be inferred. */
  model: string;
  /** A rate that may hold bands. */
  price: Price;
  /** The rate of one class. */
  classRate: ClassRate;
  /** The rate of every class without one of its own. */
  deviceRate: ClassRate;
  /** The rate of the model that the record names. */
  ownRate: Price;
  /** An amount of money, one number. */
  amount: Decimal;
  ceiling: Ceiling;
  overage: OverageRate;
  count: Quantity;
  hours: Quantity;
  /** Hours that are covered, or all of them. */
  coveredHours: Quantity | "unlimited";
  /** From 0 to below 1. */
  share: Decimal;
  /** From 0 to 1. */
  part: Decimal;
  /** A multiple; a blank is 1. */
  factor: Decimal;
  /** Above −1 and at most 1. */
  growth: Decimal;
  /** Units per month; below 0 for departures. */
  added: Quantity;
  steps: Uplift;
  /** Undefined where none is stated. */
  taxes: readonly Decimal[] | undefined;
  /** Yearly changes of an index. */
  changes: readonly Decimal[] | undefined;
  interval: Interval;
  /** A whole number of months; 0 where it is not said. */
  months: number;
  /** Months from 1 to 600. */
  horizon: number;
  /** The number of a contract month. */
  month: number;
  bandsMode: BandsMode;
  basis: BillingBasis;
  arrears: boolean;
  exitFee: ExitFee;
  /** Keys of device classes; undefined where none are listed. */
  classes: readonly string[] | undefined;
  flag: boolean;
}
export type TermKind = keyof TermValues;

/**
 * What the amount under a heading is for. A heading that says another period is refused: a yearly fee read as a
 * monthly one is a bill twelve times too high.
 */
export type Period = "monthly" | "yearly" | "once";

/**
 * What a term belongs to. A pricing model takes parts, not single terms, so that a new term of a part needs no word in
 * any model, and a new model none in any term.
 */
export type Part =
  | "users"
  | "classes"
  | "fee"
  | "ceilings"
  | "allowance"
  | "sites"
  | "hours"
  | "charges"
  | "contract";

/** Where a form has the term: what every quote says, what few do, or nowhere. */
export type FormGroup = "offer" | "rates" | "scope" | "contract" | "more" | "none";

/** What bands count, and which words may stand behind a number: "25 seats". */
export type TermUnit = "users" | "devices" | "sites" | "hours" | "months";

/** One term of a quote, a scenario or a charge: all that is known of it but its words. */
export interface Term<Kind extends TermKind = TermKind> {
  /** The heading that the product writes. */
  readonly title: string;
  /** Other headings by which it is known. */
  readonly headings: readonly string[];
  readonly kind: Kind;
  readonly period?: Period;
  readonly unit?: TermUnit;
  /** Undefined for what goes with any model. */
  readonly parts?: readonly Part[];
  readonly group: FormGroup;
  /** Of a rate of one class: the class's key. */
  readonly deviceClass?: string;
  /** Whether bands under it must say what they count, since nothing else does. */
  readonly bandsSayUnit?: true;
  /** Least and most of a number whose kind leaves them open. */
  readonly bounds?: readonly [least: number, most: number];
  /** Value of a blank, where it is not that of the kind. */
  readonly whenBlank?: number;
  /** Whether it is a rate or a fee that a quote can consist of; what has none of these has no price yet. */
  readonly isHeadline?: true;
  /** Whether it moves a cost as a lever of the contract: what an analysis tries of its own accord. */
  readonly isLever?: true;
}
