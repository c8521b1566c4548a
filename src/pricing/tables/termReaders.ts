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
import { issueOf, type Issue, type IssueCode, type IssueData } from "../issues/Issue";
import type { IssuePlace, IssueWhere } from "../issues/IssueWhere";
import type { Bounds } from "../issues/valueIssues";
import { DEFAULT_HORIZON, LONGEST_HORIZON } from "../Scenario";
import { ceilingInText, overageInText, type Ceiling, type OverageRate } from "../scope";
import { cellIssue } from "./tableCells";

const COUNT_BOUNDS: Bounds = { least: 0, most: LARGEST_QUANTITY, measured: "count" };
const RATE_BOUNDS: Bounds = { least: 0, most: LARGEST_AMOUNT, measured: "rate" };
/** Units added per month; leavers are negative. */
const ADDED_BOUNDS: Bounds = { least: -LARGEST_QUANTITY, most: LARGEST_QUANTITY, measured: "added" };
/** From 0 to below 1. */
const SHARE_BOUNDS: Bounds = { least: 0, most: 1, measured: "share" };
/** A yearly growth: above −1, at most 10. */
const GROWTH_BOUNDS: Bounds = { least: -1, most: 10, measured: "change" };

/**
 * Reads the cells of one record and collects what is wrong: a form can show every issue, a cell the first. A reader
 * that finds a fault answers as if the cell were blank.
 */
export class RecordReader {
  readonly issues: Issue[] = [];

  /** @param where the record, as messages name it; undefined for a value that stands in none */
  constructor(private readonly where: IssueWhere | undefined) {}

  /** Reports what is wrong with the record. */
  report(issue: Issue): void {
    this.issues.push({ ...issue, where: this.where });
  }

  /** Reports what is wrong with a term. */
  refuse<Code extends IssueCode>(code: Code, data: IssueData[Code] & IssuePlace): void {
    this.report(issueOf(code, data));
  }

  private number(cell: unknown, field: string, bounds: Bounds): number {
    const number = readNumber(cell);
    if (typeof number !== "number") {
      this.report(cellIssue(number, { field }));
      return 0;
    }
    if (number >= bounds.least && number <= bounds.most) return number;
    this.refuse("out-of-bounds", { field, found: number, bounds });
    return 0;
  }

  count(cell: unknown, title: string): Quantity {
    return quantityOf(this.number(cell, title, COUNT_BOUNDS));
  }

  rate(cell: unknown, title: string): Decimal {
    return decimalOf(this.number(cell, title, RATE_BOUNDS));
  }

  /** Units added a month; leavers are negative. */
  added(cell: unknown, title: string): Quantity {
    return quantityOf(this.number(cell, title, ADDED_BOUNDS));
  }

  /** A fraction from 0 to below 1. */
  fraction(cell: unknown, title: string): Decimal {
    const number = readNumber(cell);
    if (typeof number === "number" && number >= 1) {
      this.refuse("share-too-large", { field: title, found: number });
      return decimalOf(0);
    }
    return decimalOf(this.number(cell, title, SHARE_BOUNDS));
  }

  /** A yearly growth: above −1, at most 10. */
  growth(cell: unknown, title: string): Decimal {
    const number = readNumber(cell);
    if (typeof number === "number" && (number <= -1 || number > 10)) {
      this.refuse("out-of-bounds", { field: title, found: number, bounds: GROWTH_BOUNDS });
      return decimalOf(0);
    }
    return decimalOf(this.number(cell, title, GROWTH_BOUNDS));
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
    const number = this.wholeNumber(cell, title, LONGEST_HORIZON);
    return number === 0 ? standard : number;
  }

  /** The term of a contract: a whole number of months of any length; 0 where the quote does not say. */
  term(cell: unknown, title: string): number {
    return this.wholeNumber(cell, title, undefined);
  }

  private wholeNumber(cell: unknown, field: string, most: number | undefined): number {
    const number = readNumber(cell);
    if (typeof number !== "number") return this.number(cell, field, COUNT_BOUNDS);
    const isWithin = number >= 0 && number <= (most ?? LARGEST_QUANTITY);
    if (isWithin && Number.isInteger(number)) return number;
    this.refuse("not-whole-months", { field, found: number, most });
    return 0;
  }

  horizon(cell: unknown, title: string): number {
    return this.months(cell, title, DEFAULT_HORIZON);
  }

  auditInterval(cell: unknown, title: string): AuditInterval {
    const number = readNumber(cell);
    if (typeof number !== "number") {
      this.report(cellIssue(number, { field: title }));
      return 1;
    }
    const interval = number === 0 ? 1 : AUDIT_INTERVALS.find((each) => each === number);
    if (interval !== undefined) return interval;
    this.refuse("not-an-interval", { field: title, found: number, allowed: AUDIT_INTERVALS });
    return 1;
  }

  billingBasis(cell: unknown, title: string): BillingBasis {
    if (isBlankOrZero(cell)) return "snapshot";
    const plain = plainCell(cell);
    if (typeof plain === "object") {
      this.report(cellIssue(plain, { field: title }));
      return "snapshot";
    }
    const word = normalizedName(String(plain));
    const basis = BILLING_BASES.find((each) => each === word);
    if (basis !== undefined) return basis;
    const found = String(plain);
    if (word === "highwatermark" || word === "highwater") {
      this.refuse("ambiguous-basis", { field: title, found });
    } else {
      this.refuse("choice", { field: title, found, options: BILLING_BASES });
    }
    return "snapshot";
  }

  trueUp(cell: unknown, title: string): boolean {
    if (isBlankOrZero(cell)) return false;
    const plain = plainCell(cell);
    if (typeof plain === "object") {
      this.report(cellIssue(plain, { field: title }));
      return false;
    }
    const word = normalizedName(String(plain));
    if (word === "arrear") return true;
    if (word !== "none") {
      this.refuse("choice", { field: title, found: String(plain), options: ["none", "arrears"] });
    }
    return false;
  }

  /** Text that must be no error value. */
  text(cell: unknown, title: string): string {
    if (isBlankOrZero(cell)) return "";
    const plain = plainCell(cell);
    if (typeof plain !== "object") return String(plain).trim();
    this.report(cellIssue(plain, { field: title }));
    return "";
  }
}
