import { majorUnits, type TableCells } from "../../pricing";
import type { ListResult } from "../ListIssue";
import type { CountRow } from "../lists/CountRow";
import type { ExpectedInvoice } from "./ExpectedLine";
import { comparedInvoice, invoiceTotal, isDisputed, reconciledRows, rowOf } from "./reconcile";

/** An invoice that was compared with a contract. */
export interface Reconciliation {
  /** As RECONCILE shows it, with its headings. */
  readonly rows: readonly CountRow[];
  /** Those of the rows that are to be disputed. */
  readonly disputed: readonly CountRow[];
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
  const { pairs, billed, due, disputed, missing, expectedTotal } = compared.value;
  return {
    ok: true,
    value: {
      rows: reconciledRows(compared.value),
      disputed: [
        ...pairs.filter(isDisputed).map(rowOf),
        ...(due > billed ? invoiceTotal(compared.value) : []),
      ],
      demanded: majorUnits(due),
      expected: majorUnits(expectedTotal),
      dispute: majorUnits(disputed),
      notBilled: majorUnits(missing),
      pay: majorUnits(due - disputed),
    },
  };
}
