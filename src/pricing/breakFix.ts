import type { Decimal } from "./Decimal";
import { invoiceOf, type Invoice } from "./invoice";
import { InvoiceBuilder } from "./InvoiceBuilder";
import { MINOR_DIGITS, rateOf, type MinorDigits } from "./money";
import { LARGEST_QUANTITY, QUANTITY_LIMIT, type Quantity } from "./quantity";
import { failed, type Result } from "./result";

/** One job billed by the hour: what was worked and how it is raised before it is billed. */
export interface Job {
  readonly hours: Quantity;
  readonly hourlyRate: Decimal;
  /** The least that a job bills; 0 is none. */
  readonly minimumHours: Quantity;
  /** Hours are billed in whole steps of this; 0 is none. */
  readonly incrementHours: Quantity;
}

/**
 * Time and materials of one job: the hours are raised to the next increment, then to the minimum. A job of 0 hours
 * is a visit all the same and bills the minimum.
 */
export function jobInvoice(job: Job, minorDigits: MinorDigits = MINOR_DIGITS): Result<Invoice> {
  const { hours, incrementHours } = job;
  const raised = incrementHours === 0 ? hours : stepsIn(hours, incrementHours) * incrementHours;
  const billed = Math.max(raised, job.minimumHours);
  if (billed > QUANTITY_LIMIT) {
    return failed("too-many-hours", { field: "increment_hours", most: LARGEST_QUANTITY });
  }
  const invoice = new InvoiceBuilder(minorDigits);
  invoice.charge({ kind: "job-hours", label: "Hours" }, billed, rateOf(job.hourlyRate, minorDigits));
  return invoiceOf(invoice, "charge");
}

/**
 * Whole increments that the hours begin. A third of an hour has no exact decimal: where the increment fills all six
 * decimals, what the hours exceed a whole number of steps by no more than the cut-off digits begins no further step,
 * so that 40 minutes in steps of 20 are two.
 */
function stepsIn(hours: Quantity, increment: Quantity): number {
  const nearest = Math.round(hours / increment);
  const cutOff = increment % 10 === 0 ? 0 : (nearest + 1) / 2;
  return Math.abs(hours - nearest * increment) <= cutOff ? nearest : Math.ceil(hours / increment);
}
