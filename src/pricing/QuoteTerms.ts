// Who fills what: the reading of tables fills the terms of a quote, with a blank as NO_TERMS has it; contracts and lines
// only read them. Stated totals and sources are never priced.
import type { ClassRate } from "./ClassRate";
import type { DeviceClass } from "./deviceClass";
import { INTERVALS, type Interval } from "./intervals";
import { UNLIMITED, type Scope, type ScopeItem } from "./scope";
import { BLANK_TERMS } from "./terms/blankTerms";
import type { SingleTerms } from "./terms/quoteTerms";

/** Months between two counts by the provider. */
export const AUDIT_INTERVALS = INTERVALS;
export type AuditInterval = Interval;

export interface PricedClass {
  readonly deviceClass: DeviceClass;
  readonly rate: ClassRate;
}

/**
 * One provider's offer as terms: the value of every term of the table of terms that has one of its own, and what
 * several of them make together. A money term of 0 is an absent one: blank is 0. Money is per month and in the
 * currency's major unit, as quoted; steps, discount and the like are fractions (0.03 is 3%).
 */
export interface QuoteTerms extends SingleTerms {
  /** Rates of single classes, in the order of the quote's columns. */
  readonly classRates: readonly PricedClass[];
  readonly scope: Readonly<Record<ScopeItem, Scope>>;
  /** Names of the terms that are still open, as their headings say; an open exit fee stands in `exitFee`. */
  readonly openTerms: readonly string[];
}

/** Terms of a quote that charges nothing: what every blank stands for. */
export const NO_TERMS: QuoteTerms = {
  ...BLANK_TERMS,
  classRates: [],
  scope: { users: UNLIMITED, devices: UNLIMITED, sites: UNLIMITED },
  openTerms: [],
};
