import { FIRST_DAY, listSentence, monthInWords, reconciliation, type Reconciliation } from "../../inventory";
import {
  capitalized,
  expectedInvoice,
  fieldSentence,
  isMonthHeading,
  success,
  type TableCells,
} from "../../pricing";
import { chargeTable, quoteTable, type Draft } from "../../scenarios";

/** What an invoice is compared with. */
export interface ComparedWith {
  readonly draft: Draft;
  /** The signed quote by its place. */
  readonly quote: number;
  /** A history as RERATE reads it, or one row for all months. */
  readonly counts: TableCells;
  /** The month billed, from 1. */
  readonly month: number;
}

export type CheckedInvoice =
  | { readonly ok: true; readonly value: Reconciliation }
  | { readonly ok: false; readonly problem: string };

/** Checks an invoice line by line, or says what keeps it from being checked. */
export function checkedInvoice(
  invoice: TableCells,
  { draft, quote, counts, month }: ComparedWith,
): CheckedInvoice {
  const expected = expectedInvoice({
    quotes: quoteTable(draft),
    counts,
    charges: chargeTable(draft),
    quoteAt: () => success(quote),
    monthAt: () => success(month),
  });
  if (!expected.ok) return { ok: false, problem: fieldSentence(expected.issue) };
  const { lines, taxLines, totalWithTax } = expected.value;
  const found = reconciliation(invoice, {
    lines: [...lines, ...taxLines],
    statesTaxes: totalWithTax !== undefined,
  });
  return found.ok ? found : { ok: false, problem: capitalized(listSentence(found.issue)) };
}

/** The months of a history as it labels them; one for a single row. */
export function monthsOf(counts: TableCells): readonly string[] {
  const [headings = [], ...rows] = counts;
  const at = headings.findIndex((heading) => isMonthHeading(String(heading)));
  return rows.map((row, index) => {
    const cell = at < 0 ? "" : row[at];
    if (typeof cell === "number" && cell > FIRST_DAY) return monthInWords(cell, "long");
    return typeof cell === "string" || typeof cell === "number"
      ? String(cell || index + 1)
      : String(index + 1);
  });
}
