// Who fills what: the reading of tables makes an ExitFee from a cell ("50%", "6 months", "remaining", "1-12: 100%");
// the one-time lines price it where a scenario leaves at its end.
import type { Decimal } from "./Decimal";
import type { Quantity } from "./quantity";

/** A share of each remaining contract month, up to a month that belongs to it. */
export interface ExitBand {
  /** Contract month; undefined for the last band where it has no limit. */
  readonly upTo: number | undefined;
  /** 0 to 1. */
  readonly share: Decimal;
}

/** What leaving before the end of the term costs. */
export type ExitFee =
  /** The quote says nothing of leaving, so that the rest is owed. */
  | { readonly kind: "blank" }
  /** Still to be agreed. */
  | { readonly kind: "open" }
  | { readonly kind: "none" }
  /** A share of the remaining months, 0 to 1; `remaining` is 1. */
  | { readonly kind: "share"; readonly share: Decimal }
  /** So many monthly charges, at most the remaining ones. */
  | { readonly kind: "months"; readonly months: Quantity }
  | { readonly kind: "amount"; readonly amount: Decimal }
  | { readonly kind: "bands"; readonly bands: readonly ExitBand[] };

/** Whether a quote says what leaving costs, be it nothing. */
export const isExitSaid = ({ kind }: ExitFee): boolean => kind !== "blank" && kind !== "open";
