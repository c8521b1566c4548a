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

/** An invoice compared with the contract line by line, then the amounts to dispute and to pay. */
export function reconcile(invoice: TableCells, expected: ExpectedInvoice): ListResult<readonly CountRow[]> {
  const compared = comparedInvoice(invoice, expected);
  return compared.ok ? { ok: true, value: reconciledRows(compared.value) } : compared;
}

/** An invoice whose lines were paired with those that are expected; amounts in cents. */
export interface ComparedInvoice {
  readonly pairs: readonly ComparedPair[];
  readonly billed: Amount;
  readonly due: Amount;
  readonly disputed: Amount;
  readonly missing: Amount;
  readonly expectedTotal: Amount;
}

export function comparedInvoice(invoice: TableCells, expected: ExpectedInvoice): ListResult<ComparedInvoice> {
  const read = readInvoice(invoice);
  if (!read.ok) return read;
  const { lines, demanded } = read.value;
  const pairs = pairLines(lines, expected.lines).map((pair, above) =>
    comparePair(pair, above, expected.statesTaxes, isTax),
  );
  const billed = sumOf(lines);
  const due = demanded ?? billed;
  const disputed = sum(pairs.filter(isDisputed)) + Math.max(0, due - billed);
  const missing = sum(
    pairs.filter((pair) => !pair.isSettled && pair.difference < 0 && pair.expected !== undefined),
  );
  return { ok: true, value: { pairs, billed, due, disputed, missing, expectedTotal: sumOf(expected.lines) } };
}

const isDisputed = ({ isSettled, difference }: ComparedPair): boolean => !isSettled && difference > 0;

/** A line of a reconciliation, as RECONCILE shows it. */
export interface ReconciledLine {
  readonly cells: CountRow;
  readonly isDisputed: boolean;
}

/** The lines, then what is demanded beyond them, where anything is. */
export function reconciledLines({ pairs, billed, due }: ComparedInvoice): readonly ReconciledLine[] {
  const beyond = due - billed;
  return [
    ...pairs.map((pair) => ({ cells: rowOf(pair), isDisputed: isDisputed(pair) })),
    ...(beyond === 0
      ? []
      : [
          {
            cells: totalRow("Invoice total", beyond, "", beyond, differs(billed, due)),
            isDisputed: beyond > 0,
          },
        ]),
  ];
}

/** What the lines come to. */
export const reconciledTotals = ({
  due,
  disputed,
  missing,
  expectedTotal,
}: ComparedInvoice): readonly CountRow[] => [
  totalRow("Total", due, expectedTotal, due - expectedTotal, ""),
  totalRow("Dispute", "", "", disputed, ""),
  totalRow("Not billed", "", "", missing, ""),
  totalRow("Pay", due - disputed, "", "", ""),
];

function reconciledRows(compared: ComparedInvoice): readonly CountRow[] {
  return [
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
    ...reconciledLines(compared).map(({ cells }) => cells),
    ...reconciledTotals(compared),
  ];
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
