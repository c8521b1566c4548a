import type { Uncovered } from "../contract/completeness";
import type { PublishedRate } from "./publishedRates";

/** What a check may find in a quote, as data; amounts in major units. In the order of those without money. */
export interface FindingData {
  /** An amount on paper that the lines do not come to. */
  arithmetic: { readonly term: string; readonly stated: number; readonly computed: number };
  /** One unit more costs less in all. */
  "band cliff": {
    readonly term: string;
    readonly counted: string;
    readonly at: number;
    readonly saving: number;
    /** Months that the price is for; undefined for one that falls due once. */
    readonly every: number | undefined;
  };
  /** A minimum that binds in most months: units, or an amount of money. */
  "minimum above need": {
    readonly term: string;
    readonly least: number;
    readonly isMoney: boolean;
    readonly bindingMonths: number;
    readonly months: number;
  };
  /** A price that may rise without a limit: by an index, or by units above what is included. */
  "no cap": { readonly of: "index"; readonly index: string } | { readonly of: "overage" };
  renegotiation: {
    readonly item: string;
    readonly included: number;
    readonly count: number;
    readonly month: number;
  };
  "not covered": { readonly uncovered: readonly Uncovered[] };
  ratchet: object;
  "true-up": object;
  uplift: { readonly share: number };
  leaving: { readonly termMonths: number; readonly months: number; readonly isSaid: boolean };
  renewal: { readonly termMonths: number; readonly months: number };
  hours: { readonly hours: number; readonly included: number };
  tax: { readonly stating: readonly string[] };
  "outside the market": {
    readonly term: string;
    readonly rate: number;
    readonly published: readonly PublishedRate[];
  };
  unanswered: { readonly column: string };
}

export type FindingKind = keyof FindingData;

/** What a rule finds: its data, what it costs, and the scenario in which it costs most. */
export type Found = {
  [Kind in FindingKind]: {
    readonly kind: Kind;
    /** In major units; undefined where it is not money. */
    readonly cost: number | undefined;
    /** Of the name of a scenario; "" where it is of none. */
    readonly scenario: string;
  } & FindingData[Kind];
}[FindingKind];

/** Something to ask before signing. */
export interface Finding {
  readonly kind: FindingKind;
  /** What stands where, in words. */
  readonly where: string;
  readonly cost: number | undefined;
  readonly scenario: string;
  /** The question to put to the provider. */
  readonly question: string;
}
