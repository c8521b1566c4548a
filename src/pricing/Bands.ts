// Who fills what: the reading of tables makes Bands from cells ("up to 25: 140; above: 100") and proves that the bounds
// rise and that there is one band at least; the lines price them.
import type { Decimal } from "./Decimal";
import type { Quantity } from "./quantity";

/** A step of a price list: what holds for the counts above the band before, up to a bound that belongs to it. */
export interface Band {
  /** Undefined for the last band where it has no limit. */
  readonly upTo: Quantity | undefined;
  readonly rate: Decimal;
}

/** What a banded flat fee counts. */
export type BandUnit = "users" | "devices";

/** A price that depends on a count. The bounds rise; above the last one there is no price. */
export interface Bands {
  readonly bands: readonly Band[];
  /** As the bands name it; a banded flat fee needs one, since nothing else says what it counts. */
  readonly unit?: BandUnit;
}

/** A rate or a fee: one number, where 0 is absent, or bands. */
export type Price = Decimal | Bands;

/** How the bands of a quote are read: all units at one band's rate, or each unit at the rate of its own band. */
export const BANDS_MODES = ["volume", "graduated"] as const;
export type BandsMode = (typeof BANDS_MODES)[number];

/** Whether a price depends on a count. */
export function isBanded(price: Price): price is Bands {
  return "bands" in price;
}
