import type { Decimal } from "./Decimal";
import type { Quantity } from "./quantity";

/** What users, devices and sites have in common: a flat fee may cover them up to a ceiling. */
export const SCOPE_ITEMS = ["users", "devices", "sites"] as const;
export type ScopeItem = (typeof SCOPE_ITEMS)[number];

/** The ceiling of one scope item and what lies above it. */
export type Scope =
  | { readonly kind: "unlimited" }
  /** Above the ceiling each unit costs the rate; a ceiling of 0 includes nothing. */
  | {
      readonly kind: "overage";
      readonly included: Quantity;
      readonly rate: Decimal;
      /** The included count is that of each user billed ("Devices per user"). */
      readonly perUser?: boolean;
    }
  /** Above the ceiling nothing is charged. */
  | { readonly kind: "free" }
  /** Above the ceiling the invoice has no defined amount. */
  | { readonly kind: "renegotiate"; readonly included: Quantity; readonly perUser?: boolean };

export const UNLIMITED: Scope = { kind: "unlimited" };

/** A ceiling as it is written: a count, blank (0), or a word for "no ceiling". */
export type Ceiling = Quantity | "unlimited";
/** An overage rate as it is written: a rate, blank (0), or a word. */
export type OverageRate = Decimal | "renegotiate" | "free";

/**
 * What a ceiling and an overage rate say together; blank is 0 on every host, so blank and 0 mean the same.
 *
 * - a rate above 0: all above the ceiling is overage (a blank ceiling includes nothing);
 * - no rate and a ceiling above 0: passing it means to renegotiate;
 * - neither: no ceiling. `unlimited` and `free` say it outright.
 *
 * @returns the scope, or undefined for `renegotiate` without a ceiling, which asks for one
 */
export function scopeOf(ceiling: Ceiling, overage: OverageRate): Scope | undefined {
  if (overage === "renegotiate") {
    return ceiling === "unlimited" || ceiling === 0 ? undefined : { kind: "renegotiate", included: ceiling };
  }
  if (ceiling === "unlimited") return { kind: "unlimited" };
  if (overage === "free") return { kind: "free" };
  if (overage.coefficient !== 0) return { kind: "overage", included: ceiling, rate: overage };
  return ceiling === 0 ? { kind: "unlimited" } : { kind: "renegotiate", included: ceiling };
}
