import type { Contract } from "./Contract";
import type { Consumption } from "./counts";
import type { Invoice } from "./invoice";
import { invoiceOfMonth } from "./projection";
import { failed, success, type Result } from "./result";

/**
 * All lines of one month of a contract, with the onboarding fee in month 1, and their exact sum.
 *
 * @param month from 1; beyond the horizon is an error
 */
export function contractInvoice(
  contract: Contract,
  consumption: Consumption,
  month: number,
): Result<Invoice> {
  if (month > consumption.months) {
    return failed("month-beyond-horizon", {
      field: "month",
      where: { kind: "argument" },
      month,
      months: consumption.months,
    });
  }
  const invoice = invoiceOfMonth(contract, consumption, month);
  const onboarding = contract.oneTimeIn(month);
  if (!invoice.ok || onboarding === undefined) return invoice;
  const { lines, total } = invoice.value;
  return success({ lines: [...lines, onboarding], total: contract.sumWith(total, onboarding) });
}
