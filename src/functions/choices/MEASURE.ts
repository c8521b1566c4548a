/**
 * What the cost of a contract is measured by.
 * @customenum {string}
 */
export declare enum MEASURE {
  /** Onboarding and every invoice over the horizon (TCO). */
  total = "total",
  /** Recurring total of month 1. */
  monthly = "monthly",
  /** Onboarding and the recurring totals of the first twelve months. */
  firstYear = "first-year",
  /** Total divided by the months of the horizon. */
  average = "average",
  /** Recurring total of month 1 divided by the users of month 1. */
  perUser = "per-user",
  /** Present value of all invoices at the discount rate. */
  npv = "npv",
  /** Onboarding, every invoice and the taxes that the quotes state. */
  totalWithTax = "total-with-tax",
}
