import {
  contractInvoice,
  scheduleOf,
  success,
  type InvoiceLine,
  type Result,
  type ScheduledMonth,
} from "../../pricing";
import { comparisonFor } from "../comparisonMemo";
import type { CellResult } from "../WorksheetFunction";
import { pairOf, shown, tablesAt } from "./comparedTables";
import { at, reading } from "./reading";
import { monthNumber, rowReference } from "./tables";

// Made for each answer: a host may write into what it gets.
const lineHeadings = () => ["Line", "Quantity", "Rate", "Amount"];

/** QUOTELINES: the invoice of a pair for a month. */
export const lineCells = reading(
  [tablesAt(5), at(2, rowReference), at(3, rowReference), at(4, monthNumber)] as const,
  (tables, quote, scenario, month): Result<CellResult[][]> => {
    const comparison = comparisonFor(tables);
    if (!comparison.ok) return comparison;
    const pair = pairOf(comparison.value, quote, scenario);
    if (!pair.ok) return pair;
    const { contract, consumption } = pair.value;
    const invoice = contractInvoice(contract, consumption, month);
    if (!invoice.ok) return invoice;
    const { lines, total, taxLines, totalWithTax } = invoice.value;
    return success([
      lineHeadings(),
      ...lines.map(lineRow),
      ["Total", "", "", total],
      ...taxLines.map(lineRow),
      ...(totalWithTax === undefined ? [] : [["Total with tax", "", "", totalWithTax]]),
    ]);
  },
);

const lineRow = ({ label, quantity, rate, amount }: InvoiceLine): CellResult[] => [
  label,
  quantity,
  rate,
  amount,
];

const scheduleHeadings = () => [
  "Month",
  "Users",
  "Devices",
  "Sites",
  "Recurring",
  "One-time",
  "Total",
  "Cumulative",
  "Paid",
];

/** QUOTESCHEDULE: a pair month by month. */
export const scheduleCells = reading(
  [tablesAt(4), at(2, rowReference), at(3, rowReference)] as const,
  (tables, quote, scenario): Result<CellResult[][]> => {
    const comparison = comparisonFor(tables);
    if (!comparison.ok) return comparison;
    const pair = pairOf(comparison.value, quote, scenario);
    if (!pair.ok) return pair;
    const months = scheduleOf(pair.value.contract, pair.value.consumption);
    return success([scheduleHeadings(), ...months.map(scheduleRow)]);
  },
);

function scheduleRow(month: ScheduledMonth): CellResult[] {
  return [
    month.month,
    month.users,
    month.devices,
    month.sites,
    shown(month.recurring),
    shown(month.oneTime),
    shown(month.total),
    shown(month.cumulative),
    shown(month.paid),
  ];
}
