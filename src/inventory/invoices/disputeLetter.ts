import type { CountRow } from "../lists/CountRow";
import type { Reconciliation } from "./reconciliation";

/** An invoice that is disputed. */
export interface DisputedInvoice {
  readonly reconciliation: Reconciliation;
  /** Who sent it; "" where that is not known. */
  readonly provider: string;
  /** The quote that was signed. */
  readonly quote: string;
  /** The month billed, in words; "" where that is not known. */
  readonly month: string;
  /** How an amount is written. */
  readonly money: (amount: number) => string;
}

/**
 * A letter that disputes an invoice line by line, one paragraph or line per text. Where nothing is disputed it says that
 * the invoice is paid.
 */
export function disputeLetter(invoice: DisputedInvoice): readonly string[] {
  const { provider, quote, month, money } = invoice;
  const { demanded, expected, dispute, pay, lines } = invoice.reconciliation;
  const ofMonth = month === "" ? "" : ` for ${month}`;
  const greeting = `Dear ${provider === "" ? "billing" : provider} team,`;
  const compared = `We have compared your invoice${ofMonth} for ${money(demanded)} with our contract “${quote}” and with our counts. Under the contract it comes to ${money(expected)}.`;
  if (dispute === 0) {
    return [
      `Subject: Your invoice${ofMonth}`,
      greeting,
      compared,
      `We will pay ${money(pay)}.`,
      "Sincerely,",
    ];
  }
  return [
    `Subject: Your invoice${ofMonth}: ${money(dispute)} in dispute`,
    greeting,
    compared,
    `We dispute ${money(dispute)}:`,
    ...lines.flatMap(({ cells, isDisputed }) => (isDisputed ? [`– ${disputedLine(cells, money)}`] : [])),
    `We will pay the ${money(pay)} that is not in dispute. Please send us a corrected invoice or a credit memo for the difference, or tell us where our count is wrong: we can show you how every device and account was counted.`,
    "Sincerely,",
  ];
}

const ofNumber = (cell: string | number | undefined): number | undefined =>
  typeof cell === "number" ? cell : undefined;

function disputedLine(row: CountRow, money: (amount: number) => string): string {
  const [label = "", , , , , billedCell, expectedCell, difference, finding = ""] = row;
  const billed = ofNumber(billedCell);
  const expected = ofNumber(expectedCell);
  const amounts = [
    ...(billed === undefined ? [] : [`billed ${money(billed)}`]),
    ...(expected === undefined ? [] : [`expected ${money(expected)}`]),
  ].join(", ");
  return `${String(label)}: ${amounts}; ${money(ofNumber(difference) ?? 0)} too much (${String(finding)})`;
}
