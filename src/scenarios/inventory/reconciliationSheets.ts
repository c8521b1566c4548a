import type { TableCells } from "../../pricing";
import { columnName } from "../comparison/columnName";
import { heading, input, label, plainContent, rowsOf, text, title } from "../rowsOf";
import type { SheetPlan } from "../SheetPlan";
import type { InventoryRow } from "./InventoryPlan";

/** An invoice and what it is compared with, as sheets show it. */
export interface ReconciliationPlan {
  /** The invoice as it was read, with its headings. */
  readonly invoice: readonly InventoryRow[];
  /** Where it came from. */
  readonly source: string;
  readonly quotes: TableCells;
  /** The quote that was signed. */
  readonly quote: string;
  readonly charges: TableCells;
  readonly counts: TableCells;
  /** The month billed by its position. */
  readonly month: number;
  /** The number format of amounts. */
  readonly money: string;
  /** The findings of RECONCILE that are neither to be disputed nor missing. */
  readonly settled: readonly string[];
  readonly letter: readonly string[];
}

const INVOICE = "Invoice received";
const CONTRACT = "Signed quote";
const CHARGES = "Signed charges";
const COUNTS = "Billed counts";
const RESULT = "Reconciliation";
const LETTER = "Letter of dispute";

const DATA_ROW = 3;
const RESULT_ROW = 6;
/** Lines of an invoice for which amounts are formatted. */
const READY_ROWS = 300;

/** Sheets of a checked invoice: what is wrong as a formula over the invoice, the contract and the counts, and the letter. */
export function reconciliationSheets(plan: ReconciliationPlan): readonly SheetPlan[] {
  const { invoice, quotes, charges, counts, source, letter } = plan;
  const hasCharges = charges.length > 1;
  return [
    resultSheet(plan, hasCharges),
    letterSheet(letter),
    dataSheet(INVOICE, `${source}. Correct it here, and the reconciliation recalculates.`, invoice),
    dataSheet(COUNTS, "The counts, one row per month up to the month billed, or one row for all.", counts),
    dataSheet(CONTRACT, "The quotes as they were in the wizard.", quotes),
    ...(hasCharges ? [dataSheet(CHARGES, "Charges beyond the terms of the quotes.", charges)] : []),
  ];
}

function resultSheet(plan: ReconciliationPlan, hasCharges: boolean): SheetPlan {
  const { invoice, quotes, quote, counts, charges, month, money, settled } = plan;
  const parts = [
    rangeOf(INVOICE, invoice),
    rangeOf(CONTRACT, quotes),
    "$B$4",
    rangeOf(COUNTS, counts),
    "$B$5",
    ...(hasCharges ? [rangeOf(CHARGES, charges)] : []),
  ];
  const rows = READY_ROWS;
  const first = RESULT_ROW + 1;
  // A total has no finding.
  const standsOut = ["", ...settled].map((finding) => `$I${first + 1}<>${JSON.stringify(finding)}`);
  return {
    name: RESULT,
    cells: [
      ...rowsOf([
        [title(RESULT)],
        [text("The invoice line by line against the contract and the counts. Disputed lines stand out.")],
        [],
        [label("Signed quote"), input(plainContent(quote), "General")],
        [label("Month billed"), input(month, "0")],
      ]),
      { row: RESULT_ROW, column: 0, ...heading(`=RECONCILE(${parts.join(",")})`) },
    ],
    formats: [
      { row: RESULT_ROW, column: 1, rows: 1, columns: 8, style: "heading" },
      { row: first, column: 3, rows, columns: 5, numberFormat: money },
    ],
    columnWidths: [38, 20, 12, 14, 14, 16, 16, 16, 70],
    frozenRows: RESULT_ROW + 1,
    frozenColumns: 1,
    tables: [],
    highlights: [
      {
        ...{ row: first, column: 0, rows, columns: 9 },
        formula: `=AND(ISNUMBER($H${first + 1}),N($H${first + 1})>0,${standsOut.join(",")})`,
        look: "failing",
      },
    ],
    print: { isLandscape: true, titleRow: RESULT_ROW },
    isShownFirst: true,
  };
}

/** Others' words as they are, with a title above. */
function dataSheet(name: string, sentence: string, cells: readonly (readonly unknown[])[]): SheetPlan {
  const columns = Math.max(1, ...cells.map((row) => row.length));
  return {
    name,
    cells: rowsOf([[title(name)], [text(sentence)]]),
    data: [{ row: DATA_ROW, column: 0, rows: cells.map((row) => row.map(content)) }],
    formats: [{ row: DATA_ROW, column: 0, rows: 1, columns, style: "heading" }],
    columnWidths: [34, ...Array<number>(columns - 1).fill(18)],
    frozenRows: DATA_ROW + 1,
    tables: [],
    print: { isLandscape: true },
  };
}

const content = (cell: unknown): string | number | boolean =>
  typeof cell === "number" || typeof cell === "boolean" || typeof cell === "string" ? cell : "";

/** The block that the cells fill on their sheet. */
function rangeOf(name: string, cells: readonly (readonly unknown[])[]): string {
  const columns = Math.max(1, ...cells.map((row) => row.length));
  return `'${name}'!$A$${DATA_ROW + 1}:$${columnName(columns - 1)}$${DATA_ROW + cells.length}`;
}

function letterSheet(letter: readonly string[]): SheetPlan {
  return {
    name: LETTER,
    cells: [
      { row: 0, column: 0, ...title(LETTER) },
      ...letter.map((line, index) => ({
        ...{ row: 2 + index * 2, column: 0, content: plainContent(line) },
        style: "wrapped" as const,
      })),
    ],
    columnWidths: [100],
    frozenRows: 0,
    tables: [],
    print: { isLandscape: false, columns: 1 },
  };
}
