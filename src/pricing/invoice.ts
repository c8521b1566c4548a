import type { Contract } from "./contract/Contract";
import { tooLarge } from "./contract/contractIssues";
import { Consumption } from "./counts/Consumption";
import { MonthlyCount } from "./counts/MonthlyCount";
import { InvoiceBuilder, type InvoiceLine } from "./InvoiceBuilder";
import { Bill } from "./lines/Bill";
import { Ledger } from "./lines/Ledger";
import { LINES_IN_ORDER } from "./lines/linesInOrder";
import { majorUnits, MINOR_DIGITS } from "./money";
import type { Quantity } from "./quantity";
import { failure, success, type Result } from "./result";

/** The lines of one invoice and their exact sum, in major units. */
export interface Invoice {
  readonly lines: readonly InvoiceLine[];
  readonly total: number;
}

/** What an invoice counts in one month, in millionths; devices by position of their class. */
export interface MonthCounts {
  readonly users: Quantity;
  readonly devices: readonly Quantity[];
  readonly sites: Quantity;
  readonly supportHours: Quantity;
}

/**
 * The invoice of a single month of the first year.
 *
 * @returns its lines, or `no-answer` where a ceiling that must be renegotiated is exceeded, or `invalid` for an amount
 * above 1e12
 */
export function invoiceFor(contract: Contract, counts: MonthCounts): Result<Invoice> {
  const bill = billOf(contract, counts);
  const builder = builderFor(contract);
  const issue = writeLines(bill, builder);
  if (issue !== undefined) return failure(issue);
  if (builder.overflowed) return failure(tooLarge());
  return success(new MonthInvoice(majorUnits(builder.total, contract.minorDigits), bill));
}

const sums = new Float64Array(1);

function writeLines(bill: Bill, builder: InvoiceBuilder) {
  builder.start();
  const ledger = new Ledger(sums, false, builder);
  ledger.start(0, 1);
  for (const line of LINES_IN_ORDER) line(bill, ledger);
  return ledger.issue;
}

function billOf(contract: Contract, counts: MonthCounts): Bill {
  const constant = (quantity: Quantity) => (quantity === 0 ? NOTHING : MonthlyCount.constant(quantity, 1));
  const consumption = new Consumption({
    months: 1,
    users: constant(counts.users),
    devices: counts.devices.map(constant),
    sites: constant(counts.sites),
    supportHours: constant(counts.supportHours),
    afterHours: NOTHING,
    weekendHours: NOTHING,
    units: NO_COUNTS,
    indexGrowth: undefined,
    leavesAtEnd: false,
  });
  const rates = contract.ratesFor(consumption).ratesIn(0);
  if (rates === undefined) throw new Error("Rates are as quoted in month 1.");
  return new Bill(contract, consumption, rates);
}

const NO_COUNTS: readonly MonthlyCount[] = [];
const NOTHING = MonthlyCount.constant(0, 1);

/** Most callers show the total alone, so the lines are written when they are looked at. */
class MonthInvoice implements Invoice {
  constructor(
    readonly total: number,
    private readonly bill: Bill,
  ) {}

  get lines(): readonly InvoiceLine[] {
    const builder = builderFor(this.bill.contract);
    writeLines(this.bill, builder);
    return builder.lines();
  }
}

/** Reused from invoice to invoice: what is read from it is read before the next one starts. */
const scratch = new InvoiceBuilder(MINOR_DIGITS);

function builderFor({ minorDigits }: Contract): InvoiceBuilder {
  return minorDigits === MINOR_DIGITS ? scratch : new InvoiceBuilder(minorDigits);
}

/** The finished invoice of a builder. */
export function invoiceOf(builder: InvoiceBuilder, field = "amount"): Result<Invoice> {
  if (builder.overflowed) return failure(tooLarge(field));
  return success({
    total: majorUnits(builder.total, MINOR_DIGITS),
    lines: builder.lines(),
  });
}
