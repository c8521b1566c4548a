import type { TermKind } from "./Term";

/** How an analysis may vary a number of a kind. */
export interface Variation {
  /** Decimals of the values that are tried: whole numbers, cents, hundredths of a percent. */
  readonly decimals: 0 | 2 | 4;
  readonly least: number;
  /** Undefined where it follows the present value: ten times that, and at least {@link LEAST_REACH}. */
  readonly most: number | undefined;
}

/** What is tried of a count or an amount at least, however small it is now. */
export const LEAST_REACH = 100;

const count: Variation = { decimals: 0, least: 0, most: undefined };
const money: Variation = { decimals: 2, least: 0, most: undefined };
const share: Variation = { decimals: 4, least: 0, most: 0.9999 };
const growth: Variation = { decimals: 4, least: -0.5, most: 1 };
const months: Variation = { decimals: 0, least: 1, most: 600 };

/**
 * What may be varied, by the kind of the term. A list, bands or a word under such a term is no number, and so no field
 * of an analysis; kinds that are not named here never are.
 */
export const VARIATIONS: Readonly<Partial<Record<TermKind, Variation>>> = {
  price: money,
  classRate: money,
  deviceRate: money,
  amount: money,
  overage: money,
  factor: money,
  count,
  ceiling: count,
  hours: count,
  coveredHours: count,
  added: count,
  share,
  part: { ...share, most: 1 },
  steps: share,
  growth,
  changes: { ...growth, most: 0.9999 },
  months,
  horizon: months,
  month: months,
};
