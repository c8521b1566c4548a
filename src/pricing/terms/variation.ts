import type { Measured } from "../issues/valueIssues";
import { LARGEST_QUANTITY } from "../quantity";
import type { TermKind } from "./Term";

/** How an analysis may vary a number of a kind. */
export interface Variation {
  /** What its numbers count. */
  readonly measured: Extract<Measured, "count" | "hours" | "rate" | "share" | "months">;
  /** How its numbers are written. */
  readonly written: "number" | "money" | "percentage";
  /** Decimals of the values that are tried: whole numbers, cents, hundredths of a percent. */
  readonly decimals: 0 | 2 | 4;
  readonly least: number;
  /** What the term itself takes at least, where a search begins above that. */
  readonly lowest?: number;
  /** Undefined where it follows the present value: ten times that, and at least {@link LEAST_REACH}. */
  readonly most: number | undefined;
}

/** What is tried of a count or an amount at least, however small it is now. */
export const LEAST_REACH = 100;

const count: Variation = { measured: "count", written: "number", decimals: 0, least: 0, most: undefined };
const hours: Variation = { ...count, measured: "hours" };
const money: Variation = { measured: "rate", written: "money", decimals: 2, least: 0, most: undefined };
const share: Variation = { measured: "share", written: "percentage", decimals: 4, least: 0, most: 0.9999 };
const growth: Variation = { ...share, least: -0.5, most: 1 };
const months: Variation = { measured: "months", written: "number", decimals: 0, least: 1, most: 600 };

/**
 * What may be varied, by the kind of the term. A list, bands or a word under such a term is not a number, and so no field
 * of an analysis; kinds that are not named here never are.
 */
export const VARIATIONS: Readonly<Partial<Record<TermKind, Variation>>> = {
  price: money,
  classRate: money,
  deviceRate: money,
  amount: money,
  overage: money,
  factor: { ...money, measured: "share", written: "number" },
  count,
  ceiling: count,
  hours,
  coveredHours: hours,
  added: { ...count, lowest: -LARGEST_QUANTITY },
  share,
  part: { ...share, most: 1 },
  steps: share,
  taxes: share,
  growth,
  changes: { ...growth, most: 0.9999 },
  months,
  interval: { ...months, most: 12 },
  horizon: months,
  month: months,
};
