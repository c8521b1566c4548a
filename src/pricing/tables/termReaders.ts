import { isBlankOrZero, plainCell, readNumber } from "../cells/readNumber";
import { decimalOf, type Decimal } from "../Decimal";
import { normalizedName } from "../deviceClass";
import { LARGEST_AMOUNT } from "../money";
import { LARGEST_QUANTITY, quantityOf, type Quantity } from "../quantity";
import {
  AUDIT_INTERVALS,
  BILLING_BASES,
  type AuditInterval,
  type BillingBasis,
  type ClassRate,
} from "../Quote";
import { invalid, type Issue } from "../result";
import { DEFAULT_HORIZON, LONGEST_HORIZON } from "../Scenario";
import { ceilingInText, overageInText, type Ceiling, type OverageRate } from "../scope";
import { cellIssue } from "./tableCells";

/**
 * Reads the cells of one record and collects what is wrong: a form can show every issue, a cell the first. A reader
 * that finds a fault answers as if the cell were blank.
 */
export class RecordReader {
  readonly issues: Issue[] = [];

  constructor(
    /** "Quote “Acme”", as messages begin. */
    private readonly record: string,
    private readonly row: number,
  ) {}

  private report(issue: Issue): void {
    this.issues.push({ ...issue, row: this.row });
  }

  /** Reports what is wrong with a term. */
  refuse(title: string, message: string): void {
    this.report(invalid(title, `${this.record}: ${message}`));
  }

  private number(cell: unknown, title: string, least: number, most: number, rule: string): number {
    const number = readNumber(cell);
    if (typeof number !== "number") {
      this.report(cellIssue(number, this.record, title));
      return 0;
    }
    if (number >= least && number <= most) return number;
    this.refuse(title, `${title} is ${number}: ${rule}.`);
    return 0;
  }

  count(cell: unknown, title: string): Quantity {
    const rule = "it must be 0 or more, and at most 1,000,000,000";
    return quantityOf(this.number(cell, title, 0, LARGEST_QUANTITY, rule));
  }

  rate(cell: unknown, title: string): Decimal {
    const rule = "it must be 0 or more, and at most 1,000,000,000,000";
    return decimalOf(this.number(cell, title, 0, LARGEST_AMOUNT, rule));
  }

  /** Units added a month; leavers are negative. */
  added(cell: unknown, title: string): Quantity {
    const rule = "it must lie between -1,000,000,000 and 1,000,000,000";
    return quantityOf(this.number(cell, title, -LARGEST_QUANTITY, LARGEST_QUANTITY, rule));
  }

  /** A fraction from 0 to below 1. */
  fraction(cell: unknown, title: string): Decimal {
    const number = readNumber(cell);
    if (typeof number === "number" && number >= 1) {
      const percent = Number((number * 100).toPrecision(15));
      const meant = Number((number / 100).toPrecision(15));
      const advice = number < 100 ? `write ${number}% or ${meant}` : "write a percentage below 100%";
      this.refuse(title, `${title} is ${number}: ${number} means ${percent} %: ${advice}.`);
      return decimalOf(0);
    }
    return decimalOf(this.number(cell, title, 0, 1, "it must be 0 or more, and below 100%"));
  }

  /** A yearly growth: above −1, at most 10. */
  growth(cell: unknown, title: string): Decimal {
    const number = readNumber(cell);
    if (typeof number === "number" && (number <= -1 || number > 10)) {
      const percent = Number((number * 100).toPrecision(15));
      this.refuse(
        title,
        `${title} is ${number}: that means ${percent} % a year; it must lie above -100% and at most at 1000%. Write ${number}% or ${Number((number / 100).toPrecision(15))} for ${number} percent.`,
      );
      return decimalOf(0);
    }
    return decimalOf(this.number(cell, title, -1, 10, "it must lie above -100% and at most at 1000%"));
  }

  classRate(cell: unknown, title: string): ClassRate {
    const plain = plainCell(cell);
    return typeof plain === "string" && normalizedName(plain) === "included"
      ? "included"
      : this.rate(cell, title);
  }

  ceiling(cell: unknown, title: string): Ceiling {
    const plain = plainCell(cell);
    const word = typeof plain === "string" && plain.trim() !== "" ? ceilingInText(plain) : undefined;
    return word ?? this.count(cell, title);
  }

  overage(cell: unknown, title: string): OverageRate {
    const plain = plainCell(cell);
    const word = typeof plain === "string" ? overageInText(plain) : undefined;
    return word ?? this.rate(cell, title);
  }

  /** A whole number of months; blank or 0 is the standard. */
  months(cell: unknown, title: string, standard: number): number {
    const rule = `it must be a whole number of months from 1 to ${LONGEST_HORIZON}`;
    const number = this.number(cell, title, 0, LONGEST_HORIZON, rule);
    if (!Number.isInteger(number)) {
      this.refuse(title, `${title} is ${number}: ${rule}.`);
      return standard;
    }
    return number === 0 ? standard : number;
  }

  /** The term of a contract: a whole number of months of any length; 0 where the quote does not say. */
  term(cell: unknown, title: string): number {
    const rule = "it must be a whole number of months, 0 or more";
    const number = this.number(cell, title, 0, LARGEST_QUANTITY, rule);
    if (Number.isInteger(number)) return number;
    this.refuse(title, `${title} is ${number}: ${rule}.`);
    return 0;
  }

  horizon(cell: unknown, title: string): number {
    return this.months(cell, title, DEFAULT_HORIZON);
  }

  auditInterval(cell: unknown, title: string): AuditInterval {
    const number = this.number(cell, title, 0, 12, "it must be 1, 3, 6 or 12");
    const interval = number === 0 ? 1 : AUDIT_INTERVALS.find((each) => each === number);
    if (interval !== undefined) return interval;
    this.refuse(title, `${title} is ${number}: it must be 1, 3, 6 or 12.`);
    return 1;
  }

  billingBasis(cell: unknown, title: string): BillingBasis {
    if (isBlankOrZero(cell)) return "snapshot";
    const plain = plainCell(cell);
    if (typeof plain === "object") {
      this.report(cellIssue(plain, this.record, title));
      return "snapshot";
    }
    const word = normalizedName(String(plain));
    const basis = BILLING_BASES.find((each) => each === word);
    if (basis !== undefined) return basis;
    if (word === "highwatermark" || word === "highwater") {
      this.refuse(
        title,
        `${title} “${String(plain)}” means two things: write “peak” (every unit active in the month) or “ratchet” (never less than any count before).`,
      );
    } else {
      const words = BILLING_BASES.map((each) => `“${each}”`).join(", ");
      this.refuse(title, `${title} is “${String(plain)}”: choose one of ${words}.`);
    }
    return "snapshot";
  }

  trueUp(cell: unknown, title: string): boolean {
    if (isBlankOrZero(cell)) return false;
    const plain = plainCell(cell);
    if (typeof plain === "object") {
      this.report(cellIssue(plain, this.record, title));
      return false;
    }
    const word = normalizedName(String(plain));
    if (word === "arrear") return true;
    if (word !== "none") this.refuse(title, `${title} is “${String(plain)}”: choose “none” or “arrears”.`);
    return false;
  }

  /** Text that must be no error value. */
  text(cell: unknown, title: string): string {
    if (isBlankOrZero(cell)) return "";
    const plain = plainCell(cell);
    if (typeof plain !== "object") return String(plain).trim();
    this.report(cellIssue(plain, this.record, title));
    return "";
  }
}
