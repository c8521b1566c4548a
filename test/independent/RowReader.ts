import { failure, type ErrorClass, type Failure } from "./Failure";
import { Fraction } from "./Fraction";
import { readCell, readNumberText, type Cell } from "./readCell";

const LARGEST_QUANTITY = Fraction.whole(10n ** 9n);
const LARGEST_AMOUNT = Fraction.whole(10n ** 12n);

/** Reads the fields of one row and collects what is wrong with them; a wrong field reads as 0. */
export class RowReader {
  readonly issues: Failure[] = [];

  /** @param cellAt the raw cell below a header, undefined where the table has no such column */
  constructor(private readonly cellAt: (field: string) => unknown) {}

  complain(errorClass: ErrorClass, why: string): void {
    this.issues.push(failure("#VALUE!", errorClass, why));
  }

  cell(field: string): Cell {
    const cell = readCell(this.cellAt(field));
    if (cell.kind === "error") this.issues.push(cell.failure);
    return cell;
  }

  /** Money: not negative, up to 1e12, with as many decimals as the cell has. */
  amount(field: string): Fraction {
    return this.amountIn(this.cell(field), field);
  }

  amountIn(cell: Cell, field: string): Fraction {
    return this.limited(this.notNegative(this.number(cell, field), field), LARGEST_AMOUNT, field);
  }

  /** Users, devices, sites, hours: not negative, up to 1e9, rounded to 6 decimals. */
  quantity(field: string): Fraction {
    return this.quantityIn(this.cell(field), field);
  }

  quantityIn(cell: Cell, field: string): Fraction {
    return this.limited(this.notNegative(this.number(cell, field), field), LARGEST_QUANTITY, field).round(6);
  }

  /** Units joining or, below 0, leaving a month. */
  change(field: string): Fraction {
    const value = this.number(this.cell(field), field);
    const size = value.isNegative ? value.negated() : value;
    return this.limited(size, LARGEST_QUANTITY, field).isZero ? Fraction.zero : value.round(6);
  }

  /** Uplift or discount: from 0 to below 1. */
  share(field: string): Fraction {
    const value = this.notNegative(this.number(this.cell(field), field), field);
    if (value.isBelow(Fraction.one)) return value;
    const percent = value.times(Fraction.whole(100)).toString();
    this.complain(
      "uplift or discount out of range",
      `${field}: ${value.toString()} means ${percent} %: write ${value.toString()}% instead`,
    );
    return Fraction.zero;
  }

  growth(field: string): Fraction {
    const value = this.number(this.cell(field), field);
    if (value.isAbove(Fraction.whole(-1)) && !value.isAbove(Fraction.whole(10))) return value;
    this.complain("growth out of range", `${field} must be above -100 % and at most 1000 %`);
    return Fraction.zero;
  }

  number(cell: Cell, field: string): Fraction {
    if (cell.kind === "number") return cell.value;
    if (cell.kind !== "text") return Fraction.zero;
    const value = readNumberText(cell.text);
    if (value instanceof Fraction) return value;
    if (value === "ambiguous") {
      this.complain("ambiguous number", `${field}: "${cell.text}": type it as a number`);
    } else {
      this.complain("text in a number", `${field}: "${cell.text}" is no number`);
    }
    return Fraction.zero;
  }

  /** The words of a cell that names something; a number there is its digits. */
  words(field: string): string {
    const cell = this.cell(field);
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

/** A word of choice without case, spaces and hyphens. */
export function choiceKey(text: string): string {
  return text.toLowerCase().replaceAll(/[\s\-\u2010-\u2015]/g, "");
}
