import { majorUnits, type Amount, type TableCells } from "../../pricing";
import { UNIT_WORDS } from "../data/invoiceHeadings";
import type { ListResult } from "../ListIssue";
import type { CountRow } from "../lists/CountRow";
import { partsOf, wordPattern, wordsIn } from "../lists/words";
import type { ExpectedInvoice } from "./ExpectedLine";
import { comparePair, money, type ComparedPair } from "./findings";
import { sumOf } from "./lineGroups";
import { pairLines } from "./pairLines";
import { readInvoice } from "./readInvoice";

const TAX = wordPattern(partsOf(UNIT_WORDS.tax));
const isTax = (label: string): boolean => TAX.test(wordsIn(label));

/** An invoice that was held against a contract. */
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

/** An invoice held against what the contract leads to: line by line, then what to dispute and what to pay. */
export function reconcile(invoice: TableCells, expected: ExpectedInvoice): ListResult<readonly CountRow[]> {
  const found = reconciliation(invoice, expected);
  return found.ok ? { ok: true, value: found.value.rows } : found;
}

/** The same with what it comes to. */
export function reconciliation(invoice: TableCells, expected: ExpectedInvoice): ListResult<Reconciliation> {
  const read = readInvoice(invoice);
  if (!read.ok) return read;
  const { lines, demanded } = read.value;
  const pairs = pairLines(lines, expected.lines).map((pair, above) =>
    comparePair(pair, above, expected.statesTaxes, isTax),
  );
  const billed = sumOf(lines);
  const due = demanded ?? billed;
  const beyond = due - billed;
  const disputed =
    sum(pairs.filter(({ isSettled, difference }) => !isSettled && difference > 0)) + Math.max(0, beyond);
  const missing = sum(
    pairs.filter((pair) => !pair.isSettled && pair.difference < 0 && pair.expected !== undefined),
  );
  const expectedTotal = sumOf(expected.lines);
  const invoiceTotal =
    beyond === 0 ? [] : [totalRow("Invoice total", beyond, "", beyond, differs(billed, due))];
  return {
    ok: true,
    value: {
      demanded: majorUnits(due),
      expected: majorUnits(expectedTotal),
      dispute: majorUnits(disputed),
      notBilled: majorUnits(missing),
      pay: majorUnits(due - disputed),
      disputed: [
        ...pairs.filter(({ isSettled, difference }) => !isSettled && difference > 0).map(rowOf),
        ...(beyond > 0 ? invoiceTotal : []),
      ],
      rows: [
        [
          "Line",
          "Billed quantity",
          "Expected quantity",
          "Billed rate",
          "Expected rate",
          "Billed",
          "Expected",
          "Difference",
          "Finding",
        ],
        ...pairs.map(rowOf),
        ...invoiceTotal,
        totalRow("Total", due, expectedTotal, due - expectedTotal, ""),
        totalRow("Dispute", "", "", disputed, ""),
        totalRow("Not billed", "", "", missing, ""),
        totalRow("Pay", due - disputed, "", "", ""),
      ],
    },
  };
}

const sum = (pairs: readonly ComparedPair[]): Amount =>
  pairs.reduce((total, { difference }) => total + difference, 0);

const differs = (billed: Amount, due: Amount): string =>
  `the lines add up to ${money(billed)}, the invoice says ${money(due)}`;

type Shown = Amount | "";

const shown = (amount: Shown | undefined): number | "" =>
  amount === "" || amount === undefined ? "" : majorUnits(amount);

function totalRow(
  label: string,
  billed: Shown,
  expected: Shown,
  difference: Shown,
  finding: string,
): CountRow {
  return [label, "", "", "", "", shown(billed), shown(expected), shown(difference), finding];
}

function rowOf(pair: ComparedPair): CountRow {
  return [
    pair.label,
    pair.billedQuantity ?? "",
    pair.expectedQuantity ?? "",
    pair.billedRate ?? "",
    pair.expectedRate ?? "",
    shown(pair.billed),
    shown(pair.expected),
    shown(pair.difference),
    pair.finding,
  ];
}
