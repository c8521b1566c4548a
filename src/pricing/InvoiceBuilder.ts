import { entryOf } from "./entryOf";
import {
  amountFor,
  amountLimit,
  majorUnits,
  rateValue,
  type Amount,
  type MinorDigits,
  type Rate,
} from "./money";
import { UNIT, unitsOf, type Quantity } from "./quantity";

/** What a line charges for. */
export type LineKind =
  | "base-fee"
  | "users"
  | "devices"
  | "true-up"
  | "sites"
  | "overage"
  | "overage-cap"
  | "support-hours"
  | "charge"
  | "term-discount"
  | "minimum-commitment"
  | "onboarding"
  | "early-termination"
  | "tax"
  | "job-hours"
  | "tier"
  | "tier-fee";

/** The kind of a line and the words on it. */
export interface LineItem {
  readonly kind: LineKind;
  readonly label: string;
}

/** The words of a charge's lines, and where it stands among the charges. */
export interface ChargeItem extends LineItem {
  readonly kind: "charge";
  readonly place: number;
}

/** One line of an invoice as a reader sees it: quantity × rate = amount, all in major units. */
export interface InvoiceLine extends LineItem {
  readonly quantity: number;
  readonly rate: number;
  readonly amount: number;
}

/**
 * Collects the lines of one invoice. Lines are the result and the total is their sum; nothing is formatted or
 * allocated until somebody asks for the lines, so a projection over thousands of months runs through the same code
 * as the invoice that a reader checks by hand.
 */
export class InvoiceBuilder {
  /** Exact sum of the lines so far, in minor units. */
  total: Amount = 0;
  /** Whether an amount went beyond what is computed exactly. */
  overflowed = false;

  private length = 0;
  private readonly items: LineItem[] = [];
  private readonly quantities: Quantity[] = [];
  private readonly rates: (Rate | undefined)[] = [];
  private readonly amounts: Amount[] = [];
  private readonly limit: Amount;

  constructor(private readonly minorDigits: MinorDigits) {
    this.limit = amountLimit(minorDigits);
  }

  /** Empties the builder for the next invoice. */
  start(): void {
    this.length = 0;
    this.total = 0;
    this.overflowed = false;
  }

  /** A charging line; a line whose quantity or rate is 0 is left out. Answers its amount. */
  charge(item: LineItem, quantity: Quantity, rate: Rate): Amount {
    if (quantity === 0 || rate.coefficient === 0) return 0;
    const amount = amountFor(quantity, rate);
    this.append(item, quantity, rate, amount);
    return amount;
  }

  /** An adjusting line: quantity 1, the rate is the amount; left out where it is 0. */
  adjust(item: LineItem, amount: Amount): void {
    if (amount !== 0) this.append(item, UNIT, undefined, amount);
  }

  private append(item: LineItem, quantity: Quantity, rate: Rate | undefined, amount: Amount): void {
    const index = this.length++;
    this.items[index] = item;
    this.quantities[index] = quantity;
    this.rates[index] = rate;
    this.amounts[index] = amount;
    this.total += amount;
    if (!(Math.abs(this.total) <= this.limit && Math.abs(amount) <= this.limit)) this.overflowed = true;
  }

  /** How many lines there are so far. */
  get lineCount(): number {
    return this.length;
  }

  /** Brings the charges among the lines into their order, which is not that in which they can be computed. */
  arrangeCharges(from: number): void {
    const places = this.items
      .slice(from, this.length)
      .map((item, index) => ({
        place: "place" in item ? (item as ChargeItem).place : 0,
        index: from + index,
      }))
      .sort((one, other) => one.place - other.place);
    const arranged = (list: unknown[]) => {
      const moved = places.map(({ index }) => list[index]);
      list.splice(from, moved.length, ...moved);
    };
    arranged(this.items);
    arranged(this.quantities);
    arranged(this.rates);
    arranged(this.amounts);
  }

  /** The lines so far, as a reader sees them. */
  lines(): InvoiceLine[] {
    const lines: InvoiceLine[] = [];
    for (let index = 0; index < this.length; index++) {
      const item = this.items[index];
      if (item === undefined) continue;
      const amount = majorUnits(entryOf(this.amounts, index), this.minorDigits);
      const rate = this.rates[index];
      lines.push({
        kind: item.kind,
        label: item.label,
        quantity: unitsOf(entryOf(this.quantities, index)),
        rate: rate === undefined ? amount : rateValue(rate),
        amount,
      });
    }
    return lines;
  }
}
