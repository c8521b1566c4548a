import type { Contract } from "./contract/Contract";
import type { Consumption } from "./counts/Consumption";
import { entryOf } from "./entryOf";
import { InvoiceBuilder, type InvoiceLine } from "./InvoiceBuilder";
import { taxesOf, taxItem } from "./lines/taxes";
import { oneTimeIn } from "./lines/oneTime";
import { majorUnits } from "./money";
import { billMonth } from "./projection";
import { failed, failure, success, type Result } from "./result";

/** One month of a contract as it is invoiced, in major units. */
export interface ContractInvoice {
  /** The recurring lines, then the one-time lines. */
  readonly lines: readonly InvoiceLine[];
  /** The exact sum of the lines. */
  readonly total: number;
  /** A line for each tax of the quote; those of 0.00 are left out. */
  readonly taxLines: readonly InvoiceLine[];
  /** Undefined where the quote states no tax. */
  readonly totalWithTax: number | undefined;
}

/**
 * All lines of one month of a contract.
 *
 * @param month from 1; beyond the horizon is an error
 */
export function contractInvoice(
  contract: Contract,
  consumption: Consumption,
  month: number,
): Result<ContractInvoice> {
  if (month > consumption.months) {
    return failed("month-beyond-horizon", {
      field: "month",
      where: { kind: "argument" },
      month,
      months: consumption.months,
    });
  }
  const { minorDigits } = contract;
  const recurring = new InvoiceBuilder(minorDigits);
  const billed = billMonth(contract, consumption, month - 1, recurring);
  if (billed.issue !== undefined) return failure(billed.issue);
  const once = new InvoiceBuilder(minorDigits);
  const oneTime = oneTimeIn(contract, consumption, month - 1, once);
  if (oneTime.issue !== undefined) return failure(oneTime.issue);
  const total = billed.recurring + oneTime.amount;
  const rates = contract.quote.terms.taxes;
  const taxes = taxesOf(contract, {
    recurring: billed.recurring,
    oneTime: oneTime.amount,
    untaxed: billed.untaxed + oneTime.untaxed,
    untaxedDiscounted: billed.untaxedDiscounted,
  });
  const taxed = new InvoiceBuilder(minorDigits);
  for (const [index, rate] of (rates ?? []).entries()) taxed.adjust(taxItem(rate), entryOf(taxes, index));
  return success({
    lines: [...recurring.lines(), ...once.lines()],
    total: majorUnits(total, minorDigits),
    taxLines: taxed.lines(),
    totalWithTax: rates === undefined ? undefined : majorUnits(total + taxed.total, minorDigits),
  });
}

/**
 * The recurring lines of one month and their exact sum.
 *
 * @param month from 1, within the horizon
 */
export function invoiceOfMonth(
  contract: Contract,
  consumption: Consumption,
  month: number,
): Result<{ readonly lines: readonly InvoiceLine[]; readonly total: number }> {
  const invoice = new InvoiceBuilder(contract.minorDigits);
  const { issue, recurring } = billMonth(contract, consumption, month - 1, invoice);
  if (issue !== undefined) return failure(issue);
  return success({ lines: invoice.lines(), total: majorUnits(recurring, contract.minorDigits) });
}
