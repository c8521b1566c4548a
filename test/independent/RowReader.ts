import { failure, type ErrorClass, type Failure } from "./Failure";
import { Fraction } from "./Fraction";
import { NO_PRICE, looksLikeBands, moneyRate, plainPrice, readBands, type Price } from "./Price";
import type { ClassTerm } from "./Quote";
import { readCell, readNumberText, type Cell } from "./readCell";
import {
  isAtNoCharge,
  isNothing,
  isOpenWord,
  isUnlimited,
  periodMonths,
  withoutUnit,
  wordKey,
  type Unit,
} from "./words";

const LARGEST_QUANTITY = Fraction.whole(10n ** 9n);
const LARGEST_AMOUNT = Fraction.whole(10n ** 12n);

/** What a column holds in one row. */
export interface Column {
  readonly raw: unknown;
  /** By what the heading multiplies numbers: 12 for years. */
  readonly times: number;
}

/** Reads the fields of one row and collects what is wrong with them; a wrong field reads as 0. */
export class RowReader {
  readonly issues: Failure[] = [];
  readonly open = new Set<string>();
  readonly currencies = new Set<string>();

  /** @param columnsAt the cells below a heading, none where the table has no such column */
  constructor(private readonly columnsAt: (field: string) => readonly Column[]) {}

  complain(errorClass: ErrorClass, why: string): void {
    this.issues.push(failure("#VALUE!", errorClass, why));
  }

  has(field: string): boolean {
    return this.columnsAt(field).length > 0;
  }

  raw(field: string): unknown {
    return this.columnsAt(field)[0]?.raw;
  }

  /** The cells of all columns of a field. */
  cells(field: string): Cell[] {
    return this.columnsAt(field).map(({ raw }) => this.said(readCell(raw)));
  }

  /** A cell in which a word for nothing is a blank. */
  cell(field: string, keeps: readonly string[] = []): Cell {
    return this.said(readCell(this.raw(field)), keeps);
  }

  private said(cell: Cell, keeps: readonly string[] = []): Cell {
    if (cell.kind === "error") this.issues.push(cell.failure);
    const isBlank = cell.kind === "text" && isNothing(cell.text) && !keeps.includes(wordKey(cell.text));
    return isBlank ? { kind: "blank" } : cell;
  }

  /** An open word leaves a term out and is remembered. */
  opened(cell: Cell, field: string): boolean {
    if (cell.kind !== "text" || !isOpenWord(cell.text)) return false;
    this.open.add(field);
    return true;
  }

  /** Money: not negative, up to 1e12, with as many decimals as the cell has; at no charge is 0. */
  amount(field: string): Fraction {
    return this.amountIn(this.cell(field), field);
  }

  amountIn(cell: Cell, field: string, mayBeNegative = false): Fraction {
    if (this.opened(cell, field)) return Fraction.zero;
    if (cell.kind === "text" && isAtNoCharge(cell.text)) return Fraction.zero;
    const value = this.number(cell, field, "money");
    const allowed = mayBeNegative ? value : this.notNegative(value, field);
    return this.limited(allowed, LARGEST_AMOUNT, field);
  }

  /** A rate that may hold bands. */
  price(field: string, unit: Unit, mayBeNegative = false): Price {
    return this.priceIn(this.cell(field), field, unit, mayBeNegative);
  }

  priceIn(cell: Cell, field: string, unit: Unit, mayBeNegative = false): Price {
    if (cell.kind !== "text" || !looksLikeBands(cell.text)) {
      return plainPrice(this.amountIn(cell, field, mayBeNegative));
    }
    const read = readBands(cell.text, moneyRate);
    const problem =
      typeof read === "string"
        ? read
        : read.unit !== undefined && unit !== "none" && read.unit !== unit
          ? `bands of ${read.unit}`
          : !mayBeNegative && read.bands.some((band) => band.rate.isNegative)
            ? "a rate below 0"
            : undefined;
    if (problem !== undefined) this.complain("bands not well formed", `${field}: ${problem}`);
    return problem === undefined && typeof read !== "string" ? read : NO_PRICE;
  }

  /** A class rate, or the word that the class is covered at no charge. */
  classTerm(field: string): ClassTerm {
    const cell = this.cell(field);
    return cell.kind === "text" && isAtNoCharge(cell.text)
      ? "included"
      : this.priceIn(cell, field, "devices");
  }

  /** Users, devices, sites, hours: not negative, up to 1e9, rounded to 6 decimals. */
  quantity(field: string, unit: Unit = "none"): Fraction {
    return this.quantityIn(this.cell(field), field, unit);
  }

  quantityIn(cell: Cell, field: string, unit: Unit = "none"): Fraction {
    if (this.opened(cell, field)) return Fraction.zero;
    const value = this.number(cell, field, "count", unit);
    return this.limited(this.notNegative(value, field), LARGEST_QUANTITY, field).round(6);
  }

  ceilingIn(cell: Cell, field: string, unit: Unit): Fraction | "unlimited" {
    return cell.kind === "text" && isUnlimited(cell.text) ? "unlimited" : this.quantityIn(cell, field, unit);
  }

  /** Units joining or, below 0, leaving a month. */
  change(field: string): Fraction {
    const cell = this.cell(field);
    if (this.opened(cell, field)) return Fraction.zero;
    const value = this.number(cell, field, "count");
    const size = value.isNegative ? value.negated() : value;
    return this.limited(size, LARGEST_QUANTITY, field).isZero ? Fraction.zero : value.round(6);
  }

  /** A share from 0 to below 1; to 1 where that is allowed. */
  share(field: string, mayBeWhole = false): Fraction {
    const cell = this.cell(field);
    if (this.opened(cell, field)) return Fraction.zero;
    return this.checkedShare(this.number(cell, field, "share"), field, mayBeWhole);
  }

  checkedShare(given: Fraction, field: string, mayBeWhole = false): Fraction {
    const value = this.notNegative(given, field);
    if (value.isBelow(Fraction.one) || (mayBeWhole && value.compare(Fraction.one) === 0)) return value;
    this.complain("share out of range", `${field}: ${value.toString()} is out of range`);
    return Fraction.zero;
  }

  growth(field: string): Fraction {
    const cell = this.cell(field);
    if (this.opened(cell, field)) return Fraction.zero;
    const value = this.number(cell, field, "share");
    if (value.isAbove(Fraction.whole(-1)) && !value.isAbove(Fraction.one)) return value;
    this.complain("growth out of range", `${field} must be above -100 % and at most 100 %`);
    return Fraction.zero;
  }

  /** A number of months, or a word for one; 0 where blank. */
  months(field: string): Fraction {
    return this.monthsIn(this.cell(field), field);
  }

  monthsIn(cell: Cell, field: string): Fraction {
    if (this.opened(cell, field)) return Fraction.zero;
    const period = cell.kind === "text" ? periodMonths(cell.text) : undefined;
    if (period !== undefined) return Fraction.whole(period);
    const times = Fraction.whole(this.columnsAt(field)[0]?.times ?? 1);
    return this.number(cell, field, "count", "months").times(times);
  }

  number(cell: Cell, field: string, due: "money" | "count" | "share", unit: Unit = "none"): Fraction {
    if (cell.kind === "number") return cell.value;
    if (cell.kind !== "text") return Fraction.zero;
    const plain = withoutUnit(cell.text, unit);
    const read = readNumberText(plain.text);
    if (read === "ambiguous") {
      this.complain("ambiguous number", `${field}: "${cell.text}": type it as a number`);
    } else if (read === "not a number") {
      this.complain("text in a number", `${field}: "${cell.text}" is not a number`);
    } else if (read.isPercentage && due !== "share") {
      this.complain("percentage where none is due", `${field}: "${cell.text}" is a percentage`);
    } else {
      if (read.currency !== "") this.currencies.add(read.currency);
      return read.value.times(plain.times);
    }
    return Fraction.zero;
  }

  /** The words of a cell that names something; a number there is its digits. */
  words(field: string, keeps: readonly string[] = []): string {
    const cell = this.cell(field, keeps);
    if (cell.kind === "text") return cell.text;
    return cell.kind === "number" ? cell.value.toString() : "";
  }

  private notNegative(value: Fraction, field: string): Fraction {
    if (!value.isNegative) return value;
    this.complain("negative", `${field} must not be negative: ${value.toString()}`);
    return Fraction.zero;
  }

  private limited(value: Fraction, limit: Fraction, field: string): Fraction {
    if (!value.isAbove(limit)) return value;
    this.complain("too large", `${field} is beyond ${limit.toString()}`);
    return Fraction.zero;
  }
}
