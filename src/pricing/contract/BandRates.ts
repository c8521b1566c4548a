import { entryOf } from "../entryOf";
import { isBanded, type BandsMode, type Price } from "../Bands";
import { unitsOf, countText, UNIT, type Quantity } from "../quantity";
import { risenRate, type ExactFactor, type MinorDigits, type Rate } from "../money";

/** The bands of one price as they hold for some months: what each unit costs, by count. */
export class BandRates {
  constructor(
    /** Of each band, rising; infinite where the last has no limit. */
    readonly bounds: readonly Quantity[],
    /** In the order of the bounds. */
    readonly rates: readonly Rate[],
    readonly mode: BandsMode,
  ) {}

  /** The position of the band that a count falls in; −1 above the last one. */
  bandOf(count: Quantity): number {
    const { bounds } = this;
    for (let band = 0; band < bounds.length; band++) if (count <= entryOf(bounds, band)) return band;
    return -1;
  }

  /** The last count that has a price. */
  get limit(): Quantity {
    return entryOf(this.bounds, this.bounds.length - 1);
  }
}

/** What one unit costs in some months. */
export type YearPrice = Rate | BandRates;

/** Whether what a unit costs depends on the count; kept in a field, which is cheaper to check than the class. */
export function hasBands(price: YearPrice): price is BandRates {
  return (price as Partial<BandRates>).bounds !== undefined;
}

/** A quoted price after rates have risen by a factor; bounds never rise. */
export function risenPrice(
  price: Price,
  factor: ExactFactor,
  mode: BandsMode,
  minorDigits: MinorDigits,
): YearPrice {
  if (!isBanded(price)) return risenRate(price, factor, minorDigits);
  return new BandRates(
    price.bands.map(({ upTo }) => upTo ?? Number.POSITIVE_INFINITY),
    price.bands.map(({ rate }) => risenRate(rate, factor, minorDigits)),
    mode,
  );
}

/** The units of a count that fall in one band. */
export function unitsInBand({ bounds }: BandRates, band: number, count: Quantity): Quantity {
  const below = band === 0 ? 0 : entryOf(bounds, band - 1);
  return Math.min(count, entryOf(bounds, band)) - below;
}

/** The range of a band as a reader counts: "1–25", "26–50", "51+". */
export function rangeOf({ bounds }: Pick<BandRates, "bounds">, band: number): string {
  const below = band === 0 ? 0 : entryOf(bounds, band - 1);
  // Behind a bound between whole units the next band begins at once.
  const first = countText(Number.isInteger(unitsOf(below)) ? below + UNIT : below);
  const bound = entryOf(bounds, band);
  return Number.isFinite(bound) ? `${first}–${countText(bound)}` : `${first}+`;
}
