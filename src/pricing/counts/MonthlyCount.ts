import { monthOf } from "../entryOf";
import { UNIT, type Quantity } from "../quantity";

/** Where a list of one number per month may be written; a projection of many scenarios uses its lists again. */
export type Room = (length: number) => Float64Array;

export const newRoom: Room = (length) => new Float64Array(length);

/** Lists that are handed out again from the first after each {@link clear}. */
export class Sheet {
  private taken = 0;
  private readonly lists: Float64Array[] = [];

  readonly room: Room = (length) => {
    const index = this.taken++;
    const list = this.lists[index];
    if (list !== undefined && list.length >= length) return list;
    const longer = new Float64Array(length);
    this.lists[index] = longer;
    return longer;
  };

  /** Counts made until now are no longer looked at. */
  clear(): void {
    this.taken = 0;
  }
}

/**
 * One count, month by month; entry 0 is month 1. A count that never changes holds one number, and whole counts are
 * held as units, so that their products with rates stay exact in doubles.
 */
export class MonthlyCount {
  private constructor(
    /** The count of month 1, in millionths. */
    readonly first: Quantity,
    /** One number per month, at least {@link length}; undefined where the count never changes. */
    readonly numbers: Float64Array | undefined,
    readonly length: number,
    /** How many of the numbers make one unit: 1 for whole counts. */
    readonly perUnit: number,
    /** The largest of the numbers. */
    readonly most: number,
  ) {}

  static constant(quantity: Quantity, length: number): MonthlyCount {
    return new MonthlyCount(quantity, undefined, length, UNIT, quantity);
  }

  /** Takes over a list of numbers, of which so many make one unit. */
  static of(numbers: Float64Array, length: number, perUnit: number): MonthlyCount {
    const first = monthOf(numbers, 0);
    let most = first;
    let isConstant = true;
    for (let index = 1; index < length; index++) {
      const number = monthOf(numbers, index);
      if (number !== first) isConstant = false;
      if (!(number <= most)) most = number;
    }
    const quantity = first * (UNIT / perUnit);
    if (isConstant) return MonthlyCount.constant(quantity, length);
    return new MonthlyCount(quantity, numbers, length, perUnit, most);
  }

  /** A list of quantities. */
  static ofQuantities(quantities: readonly Quantity[], room: Room = newRoom): MonthlyCount {
    const isWhole = quantities.every((quantity) => quantity % UNIT === 0);
    const numbers = room(quantities.length);
    for (const [index, quantity] of quantities.entries())
      numbers[index] = isWhole ? quantity / UNIT : quantity;
    return MonthlyCount.of(numbers, quantities.length, isWhole ? 1 : UNIT);
  }

  get isConstant(): boolean {
    return this.numbers === undefined;
  }

  /** The largest count, in millionths. */
  get mostQuantity(): Quantity {
    return this.most * (UNIT / this.perUnit);
  }

  /** The count of a month from 0, in millionths. */
  at(index: number): Quantity {
    return this.numbers === undefined ? this.first : monthOf(this.numbers, index) * (UNIT / this.perUnit);
  }

  /** The counts of the first months, in millionths. */
  list(length: number = this.length): Quantity[] {
    return Array.from({ length: Math.min(length, this.length) }, (_, index) => this.at(index));
  }

  /** Whether any of the first months counts something. */
  hasAny(months: number): boolean {
    if (this.first > 0 || this.numbers === undefined) return this.first > 0;
    const end = Math.min(months, this.length);
    for (let index = 1; index < end; index++) if (monthOf(this.numbers, index) > 0) return true;
    return false;
  }
}

/** The counts, but at least so many in every month. */
export function atLeast(count: MonthlyCount, least: Quantity, room: Room): MonthlyCount {
  if (least <= 0) return count;
  const { numbers, length } = count;
  if (numbers === undefined) return MonthlyCount.constant(Math.max(count.first, least), length);
  if (least >= count.mostQuantity) return MonthlyCount.constant(least, length);
  const perUnit = partsFor(count, least);
  const step = UNIT / perUnit;
  const finer = perUnit / count.perUnit;
  const lowest = least / step;
  const raised = room(length);
  for (let index = 0; index < length; index++)
    raised[index] = Math.max(monthOf(numbers, index) * finer, lowest);
  return MonthlyCount.of(raised, length, perUnit);
}

/** What lies above so many units in each month. */
export function above(count: MonthlyCount, included: Quantity, room: Room): MonthlyCount {
  if (included === 0) return count;
  const { numbers, length } = count;
  if (numbers === undefined) return MonthlyCount.constant(Math.max(0, count.first - included), length);
  if (included >= count.mostQuantity) return MonthlyCount.constant(0, length);
  const perUnit = partsFor(count, included);
  const finer = perUnit / count.perUnit;
  const free = included / (UNIT / perUnit);
  const left = room(length);
  for (let index = 0; index < length; index++)
    left[index] = Math.max(0, monthOf(numbers, index) * finer - free);
  return MonthlyCount.of(left, length, perUnit);
}

/** In how many parts a unit must be held for a count and a quantity to be whole numbers of them. */
function partsFor({ perUnit }: MonthlyCount, quantity: Quantity): number {
  return quantity % (UNIT / perUnit) === 0 ? perUnit : UNIT;
}

/** What lies above another count in each month. */
export function aboveCount(count: MonthlyCount, other: MonthlyCount, room: Room): MonthlyCount {
  if (other.isConstant) return above(count, other.first, room);
  const { length } = count;
  const left = room(length);
  for (let index = 0; index < length; index++) left[index] = Math.max(0, count.at(index) - other.at(index));
  return MonthlyCount.of(left, length, UNIT);
}

/** The counts of several things together. */
export function sumOfCounts(
  counts: readonly MonthlyCount[],
  length: number,
  room: Room = newRoom,
): MonthlyCount {
  const [only] = counts;
  if (only !== undefined && counts.length === 1) return only;
  let constant = 0;
  let isWhole = true;
  let changes = false;
  for (const { numbers, first, perUnit } of counts) {
    if (numbers !== undefined) {
      changes = true;
      if (perUnit !== 1) isWhole = false;
      continue;
    }
    constant += first;
    if (first % UNIT !== 0) isWhole = false;
  }
  if (!changes) return MonthlyCount.constant(constant, length);
  const perUnit = isWhole ? 1 : UNIT;
  const sums = room(length);
  for (let index = 0; index < length; index++) sums[index] = constant / (UNIT / perUnit);
  for (const { numbers, perUnit: own } of counts) {
    if (numbers === undefined) continue;
    const finer = perUnit / own;
    for (let index = 0; index < length; index++)
      sums[index] = monthOf(sums, index) + monthOf(numbers, index) * finer;
  }
  return MonthlyCount.of(sums, length, perUnit);
}
