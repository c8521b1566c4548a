import { monthOf } from "../entryOf";
import { hasBands, rangeOf, unitsInBand, type BandRates, type YearPrice } from "../contract/BandRates";
import { noPriceAbove } from "../contract/contractIssues";
import type { MonthlyCount, Room } from "../counts/MonthlyCount";
import type { InvoiceBuilder, LineItem } from "../InvoiceBuilder";
import { addProducts, amountFor, EXACT_PRODUCT, type Amount, type Rate } from "../money";
import type { Quantity } from "../quantity";
import type { Issue } from "../issues/Issue";

/** A line that bills a count: its words, and what the count is of. */
export interface CountingItem extends LineItem {
  /** "users", "server", … */
  readonly counted?: string;
}

/** The amounts that charges ask to be kept apart, by month; each sum is part of the ledger's. */
export interface SetAside {
  /** Takes no term discount. */
  readonly undiscounted: Float64Array;
  /** Bears no tax and takes no term discount. */
  readonly untaxed: Float64Array;
  /** Bears no tax, before the term discount that it takes. */
  readonly untaxedDiscounted: Float64Array;
}

/**
 * The sums of the lines so far, month by month. Lines add to the months between {@link from} and {@link to}, which
 * share their rates; where that is one month and an invoice is asked for, they are written on it, too.
 */
export class Ledger {
  /** Months from 0; {@link to} is the first one behind. */
  from = 0;
  to = 0;
  /** No amount and no sum of the months is above this. */
  bound: Amount = 0;
  /** The first month that has no amount, and why. */
  failedIn = Number.POSITIVE_INFINITY;
  issue: Issue | undefined;

  constructor(
    /** In minor units, by month. */
    readonly sums: Float64Array,
    /** How the months are numbered in sentences; a lone invoice has no month. */
    readonly namesMonths: boolean,
    readonly invoice?: InvoiceBuilder,
    readonly setAside?: SetAside,
  ) {}

  /** Begins with some months, without any line. */
  start(from: number, to: number): void {
    this.from = from;
    this.to = to;
    this.bound = 0;
    const { sums } = this;
    for (let month = from; month < to; month++) sums[month] = 0;
    if (this.setAside === undefined) return;
    this.setAside.undiscounted.fill(0, from, to);
    this.setAside.untaxed.fill(0, from, to);
    this.setAside.untaxedDiscounted.fill(0, from, to);
  }

  /** A month as sentences name it. */
  monthName(month: number): number | undefined {
    return this.namesMonths ? month + 1 : undefined;
  }

  /** Marks a month as one without an amount. */
  fail(month: number, issue: Issue): void {
    if (month >= this.failedIn) return;
    this.failedIn = month;
    this.issue = issue;
  }

  /** A line of quantity × rate in each of the months, or in some of them; what is 0 leaves no line. */
  charge(
    item: CountingItem,
    count: MonthlyCount,
    price: YearPrice,
    from: number = this.from,
    to: number = this.to,
  ): void {
    if (hasBands(price)) this.chargeBands(item, count, price, from, to);
    else if (price.coefficient !== 0) this.chargeRate(item, count, price, from, to);
  }

  private chargeRate(item: LineItem, count: MonthlyCount, rate: Rate, from: number, to: number): void {
    const { sums } = this;
    const { numbers, perUnit, most } = count;
    if (numbers === undefined) {
      if (count.first === 0 || from >= to) return;
      if (this.invoice !== undefined) {
        this.chargeMonth(item, from, count.first, rate);
        return;
      }
      const amount = amountFor(count.first, rate);
      this.bound += Math.abs(amount);
      for (let month = from; month < to; month++) sums[month] = monthOf(sums, month) + amount;
      return;
    }
    const { coefficient } = rate;
    const isPlain = coefficient > 0 && most * coefficient <= EXACT_PRODUCT && this.invoice === undefined;
    if (!isPlain) {
      for (let month = from; month < to; month++) this.chargeMonth(item, month, count.at(month), rate);
      return;
    }
    const divisor = rate.divisor * perUnit;
    this.bound += (most * coefficient) / divisor + 1;
    addProducts(sums, numbers, from, to, coefficient, divisor);
  }

  /** The line of one month. */
  chargeMonth(item: LineItem, month: number, quantity: Quantity, rate: Rate): void {
    if (quantity === 0 || rate.coefficient === 0) return;
    if (this.invoice === undefined) {
      const amount = amountFor(quantity, rate);
      this.bound += Math.abs(amount);
      this.sums[month] = monthOf(this.sums, month) + amount;
    } else if (item.kind !== "charge" || amountFor(quantity, rate) !== 0) {
      this.sums[month] = monthOf(this.sums, month) + this.invoice.charge(item, quantity, rate);
    }
  }

  private chargeBands(
    item: CountingItem,
    count: MonthlyCount,
    bands: BandRates,
    from: number,
    to: number,
  ): void {
    for (let month = from; month < to; month++) {
      const quantity = count.at(month);
      if (quantity === 0) continue;
      const reached = this.bandIn(month, item, quantity, bands);
      if (reached < 0) return;
      if (bands.mode === "volume") {
        const rate = bands.rates[reached];
        if (rate !== undefined) this.chargeMonth(item, month, quantity, rate);
        continue;
      }
      for (let band = 0; band <= reached; band++) {
        const rate = bands.rates[band];
        if (rate === undefined) continue;
        // The words of a range are made where somebody reads them.
        const words =
          this.invoice === undefined ? item : { ...item, label: `${item.label} ${rangeOf(bands, band)}` };
        this.chargeMonth(words, month, unitsInBand(bands, band, quantity), rate);
      }
    }
  }

  /** The band that a month's count falls in; above the last one the month has no amount, and the answer is −1. */
  bandIn(month: number, item: CountingItem, quantity: Quantity, bands: BandRates): number {
    const band = bands.bandOf(quantity);
    if (band < 0) {
      const counted = item.counted ?? "units";
      this.fail(month, noPriceAbove(item.label, counted, bands.limit, this.monthName(month)));
    }
    return band;
  }

  /** An adjusting line of one month: quantity 1, the rate is the amount; left out where it is 0. */
  adjust(item: LineItem, month: number, amount: Amount): void {
    if (amount === 0) return;
    this.sums[month] = monthOf(this.sums, month) + amount;
    this.invoice?.adjust(item, amount);
  }

  /** The sums so far, for a line that looks at what others add; where months stand as in the ledger. */
  copyOfSums(room: Room): ArrayLike<Amount> {
    // A typed list costs more than the invoice that it would be made for.
    if (this.to === 1) return [monthOf(this.sums, 0)];
    const copy = room(this.to);
    for (let month = this.from; month < this.to; month++) copy[month] = monthOf(this.sums, month);
    return copy;
  }
}
