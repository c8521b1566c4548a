import type { LineItem } from "../InvoiceBuilder";
import type { Line } from "./Line";

const SUPPORT_HOURS: LineItem = { kind: "support-hours", label: "Support hours" };

/** Weighted hours beyond the included ones and their pool. */
export const supportHours: Line = (bill, ledger) => {
  const { hourlyRate } = bill.rates;
  if (hourlyRate.coefficient !== 0) ledger.charge(SUPPORT_HOURS, bill.hoursOnLine, hourlyRate);
};
