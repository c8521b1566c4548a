import { majorUnits, type TableCells } from "../../pricing";
import type { ListResult } from "../ListIssue";
import type { CountRow } from "../lists/CountRow";
import type { ExpectedInvoice } from "./ExpectedLine";
import { comparedInvoice, reconciledLines, reconciledTotals, type ReconciledLine } from "./reconcile";

/** An invoice that was compared with a contract. */
export interface Reconciliation {
  readonly lines: readonly ReconciledLine[];
  /** What the lines come to, as RECONCILE shows it. */
  readonly totals: readonly CountRow[];
  /** In the major unit of the currency. */
  readonly demanded: number;
  readonly expected: number;
  readonly dispute: number;
  readonly notBilled: number;
  readonly pay: number;
}

/** What RECONCILE answers, with what it comes to. */
export function reconciliation(invoice: TableCells, expected: ExpectedInvoice): ListResult<Reconciliation> {
  const compared = comparedInvoice(invoice, expected);
  if (!compared.ok) return compared;
  const { due, disputed, missing, expectedTotal } = compared.value;
  return {
    ok: true,
    value: {
      lines: reconciledLines(compared.value),
      totals: reconciledTotals(compared.value),
      demanded: majorUnits(due),
      expected: majorUnits(expectedTotal),
      dispute: majorUnits(disputed),
      notBilled: majorUnits(missing),
      pay: majorUnits(due - disputed),
    },
  };
}
