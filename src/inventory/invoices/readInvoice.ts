import {
  amountFor,
  amountOfNumber,
  decimalOf,
  LARGEST_AMOUNT,
  LARGEST_QUANTITY,
  plainCell,
  quantityOf,
  rateOf,
  writtenNumber,
  type Amount,
  type TableCells,
} from "../../pricing";
import { INVOICE_HEADINGS } from "../data/invoiceHeadings";
import { listFailure, type ListFailure, type ListResult } from "../ListIssue";
import { cellText } from "../lists/InventoryMap";
import { isRepeated } from "../lists/readList";
import { headingKey, partsOf } from "../lists/words";
import { totalNamed } from "./totals";

/** One line of an invoice as it was billed. */
export interface BilledLine {
  readonly label: string;
  /** Undefined where the invoice does not say. */
  readonly quantity: number | undefined;
  readonly rate: number | undefined;
  /** In cents; that of quantity and rate where the invoice has none. */
  readonly amount: Amount;
}

/** An invoice that was read. */
export interface BilledInvoice {
  readonly lines: readonly BilledLine[];
  /** What the invoice demands in all, in cents; undefined where it says nothing but its lines. */
  readonly demanded: Amount | undefined;
}

type Part = keyof typeof INVOICE_HEADINGS;
type Columns = Readonly<Record<Part, number | undefined>>;

const keysOf = (part: Part): readonly string[] => partsOf(INVOICE_HEADINGS[part]).map(headingKey);
const KEYS: Readonly<Record<Part, readonly string[]>> = {
  line: keysOf("line"),
  quantity: keysOf("quantity"),
  rate: keysOf("rate"),
  amount: keysOf("amount"),
};
const KNOWN: ReadonlySet<string> = new Set(Object.values(KEYS).flat());
const FIRST_ROWS = 10;
const CURRENCY = /(?:usd|eur|gbp|cad|aud|nzd|chf)$/;

/** A heading without brackets and a currency behind it. */
function bareKey(text: string): string {
  return headingKey(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, "")).replace(CURRENCY, "");
}

/** Reads an invoice with its headings: lines, and what is demanded in all. Subtotals are not read. */
export function readInvoice(cells: TableCells): ListResult<BilledInvoice> {
  const headingRow = rowOfHeadings(cells);
  if (headingRow === undefined) {
    const first = cells.find((row) => row.some((cell) => cellText(cell) !== "")) ?? [];
    return listFailure("no-invoice-headings", "invoice", { found: first.map(cellText) });
  }
  const headings = (cells[headingRow] ?? []).map(cellText);
  const columns = columnsOf(cells, headingRow, headings);
  const hasAmount =
    columns.amount !== undefined || (columns.quantity !== undefined && columns.rate !== undefined);
  if (columns.line === undefined || !hasAmount) {
    return listFailure("no-amounts", "invoice", { headings });
  }
  const lines: BilledLine[] = [];
  let demanded: Amount | undefined;
  for (let row = headingRow + 1; row < cells.length; row++) {
    const line = cells[row] ?? [];
    const first = line.findIndex((cell) => cellText(cell) !== "");
    if (first >= 0 && isRepeated(line, first, headings)) continue;
    const read = readRow(line, columns, row, headings);
    if (read === undefined) continue;
    if ("ok" in read) return read;
    if ("demanded" in read) demanded = read.demanded;
    else lines.push(read);
  }
  return lines.every(({ amount }) => amount === 0)
    ? listFailure("no-amounts", "invoice", { headings })
    : { ok: true, value: { lines, demanded } };
}

function rowOfHeadings(cells: TableCells): number | undefined {
  let best: number | undefined;
  let most = 1;
  for (const [index, row] of cells.slice(0, FIRST_ROWS).entries()) {
    const known = new Set(row.map((cell) => bareKey(cellText(cell))).filter((key) => KNOWN.has(key))).size;
    if (known <= most) continue;
    most = known;
    best = index;
  }
  return best;
}

/** The column of each part; that of the lines is the first that holds words. */
function columnsOf(cells: TableCells, headingRow: number, headings: readonly string[]): Columns {
  const keys = headings.map(bareKey);
  const columnsFor = (part: Part) =>
    KEYS[part].map((key) => keys.indexOf(key)).filter((column) => column >= 0);
  const holdsWords = (column: number) =>
    cells.slice(headingRow + 1).some((row) => /\p{L}/u.test(cellText(row[column])));
  const lines = columnsFor("line");
  return {
    line: lines.find(holdsWords) ?? lines[0],
    quantity: columnsFor("quantity")[0],
    rate: columnsFor("rate")[0],
    amount: columnsFor("amount")[0],
  };
}

type Row = BilledLine | { readonly demanded: Amount } | ListFailure | undefined;

function readRow(row: readonly unknown[], columns: Columns, index: number, headings: readonly string[]): Row {
  const named = columns.line === undefined ? "" : plainCell(row[columns.line]);
  if (typeof named === "object" && named.kind === "error") {
    const heading = headings[columns.line ?? 0] ?? "";
    return listFailure("error-value", "invoice", { errorValue: named.errorValue, heading, row: index + 1 });
  }
  const { label: words, place } = labelOf(row, columns.line);
  const total = totalNamed(words);
  if (total === "subtotal") return undefined;
  // Sums stand without a name, but never at a rate: what has one is a line that somebody has left without words.
  const isAt = (part: "quantity" | "rate" | "amount") =>
    columns[part] !== undefined && typeof billedNumber(row[columns[part]]) === "number";
  if (words === "" && !(isAt("rate") && (isAt("quantity") || isAt("amount")))) return undefined;
  const label = words === "" ? `Row ${index + 1}` : words;
  const numberAt = (part: "quantity" | "rate" | "amount"): number | ListFailure | undefined => {
    const column = columns[part];
    const cell = column === undefined || column === place ? undefined : row[column];
    const number = billedNumber(cell);
    const most = part === "quantity" ? LARGEST_QUANTITY : LARGEST_AMOUNT;
    if (typeof number !== "number" || Math.abs(number) <= most) {
      if (number !== "unreadable") return number;
    }
    const plain = plainCell(cell);
    if (typeof plain === "object" && plain.kind === "error") {
      const heading = headings[column ?? 0] ?? "";
      return listFailure("error-value", "invoice", { errorValue: plain.errorValue, heading, row: index + 1 });
    }
    const found = cellText(cell);
    return listFailure("not-an-amount", "invoice", {
      found,
      heading: headings[column ?? 0] ?? "",
      row: index + 1,
    });
  };
  if (total === "demanded") {
    const amount = numberAt("amount");
    const last = amount === undefined ? lastNumber(row) : amount;
    if (last === undefined || typeof last === "object") return last;
    return { demanded: amountOfNumber(last) };
  }
  const quantity = numberAt("quantity");
  if (typeof quantity === "object") return quantity;
  const rate = numberAt("rate");
  if (typeof rate === "object") return rate;
  const amount = numberAt("amount");
  if (typeof amount === "object") return amount;
  if (amount !== undefined) return { label, quantity, rate, amount: amountOfNumber(amount) };
  if (quantity !== undefined && rate !== undefined) {
    return { label, quantity, rate, amount: amountFor(quantityOf(quantity), rateOf(decimalOf(rate))) };
  }
  // A title or a remark between the lines has no number; one with a quantity or a rate alone costs nothing.
  return quantity === undefined && rate === undefined ? undefined : { label, quantity, rate, amount: 0 };
}

/**
 * What a row is called, and where that stands: totals and taxes have their label often beside their amount. A row whose
 * only words are a number's or a date's has none.
 */
function labelOf(row: readonly unknown[], line: number | undefined): { label: string; place: number } {
  const own = line === undefined ? "" : cellText(row[line]);
  if (own !== "") return { label: own, place: line ?? -1 };
  const place = row.findIndex(
    (cell) => /\p{L}{2}/u.test(cellText(cell)) && billedNumber(cell) === "unreadable",
  );
  return { label: place < 0 ? "" : cellText(row[place]), place };
}

/** The last number in a row, where totals stand that have a place of their own. */
function lastNumber(row: readonly unknown[]): number | undefined {
  for (const cell of [...row].reverse()) {
    const number = billedNumber(cell);
    if (typeof number === "number") return number;
  }
  return undefined;
}

/** A number as invoices write it, also "(250.00)", "250.00-" and "250.00 CR"; a blank, which may be 0, says nothing. */
function billedNumber(cell: unknown): number | "unreadable" | undefined {
  const plain = plainCell(cell);
  if (typeof plain === "number") return plain === 0 ? undefined : plain;
  if (typeof plain === "object") return "unreadable";
  if (typeof plain === "boolean") return undefined;
  const text = plain.trim();
  if (/^[-–—]?$/.test(text)) return undefined;
  if (/^(?:included|waived|free|no charge|n\/c)$/i.test(text)) return 0;
  const credit = /^\((.+)\)$/.exec(text)?.[1] ?? /^(.*\d.*?)\s*(?:-|−|cr\.?)$/i.exec(text)?.[1];
  const written = writtenNumber(credit ?? text);
  if (written === undefined || written.isPercentage) return "unreadable";
  return credit === undefined ? written.number : -written.number;
}
