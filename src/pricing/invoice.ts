import { devicesUnderCeiling, type BillingMonth } from "./charges";
import type { Contract, YearRates } from "./Contract";
import { InvoiceBuilder, type InvoiceLine, type LineItem } from "./InvoiceBuilder";
import { LARGEST_AMOUNT, majorUnits, MINOR_DIGITS, shareOf, type Amount } from "./money";
import { unitsOf, type Quantity } from "./quantity";
import type { ScopeItem } from "./Quote";
import { issueOf, type Issue } from "./issues/Issue";
import { failure, success, type Result } from "./result";

/** The lines of one invoice and their exact sum, in major units. */
export interface Invoice {
  readonly lines: readonly InvoiceLine[];
  readonly total: number;
}

const TERM_DISCOUNT: LineItem = { kind: "term-discount", label: "Term discount" };
const MINIMUM_COMMITMENT: LineItem = { kind: "minimum-commitment", label: "Minimum commitment" };

/**
 * Puts the lines of one month on the invoice: the model's charges in their order, then the discount on their sum,
 * then what is missing to the minimum, which is the floor of what is invoiced.
 */
export function priceMonth(
  contract: Contract,
  rates: YearRates,
  month: BillingMonth,
  invoice: InvoiceBuilder,
): Amount {
  invoice.start();
  for (const charge of contract.model.charges) charge(contract, rates, month, invoice);
  const { discount } = contract.quote.terms;
  if (discount.coefficient !== 0) invoice.adjust(TERM_DISCOUNT, -shareOf(invoice.total, discount));
  if (invoice.total < rates.minimum) invoice.adjust(MINIMUM_COMMITMENT, rates.minimum - invoice.total);
  return invoice.total;
}

/** A ceiling that a count has passed where the contract says to renegotiate. */
export interface BrokenCeiling {
  readonly item: ScopeItem;
  readonly count: Quantity;
  readonly included: Quantity;
}

/** The first ceiling above which the month has no defined amount, if one is passed. */
export function brokenCeiling(
  contract: Contract,
  month: { readonly users: Quantity; readonly devices: readonly Quantity[]; readonly sites: Quantity },
): BrokenCeiling | undefined {
  const { scope } = contract.quote.terms;
  if (scope.users.kind === "renegotiate" && month.users > scope.users.included) {
    return { item: "users", count: month.users, included: scope.users.included };
  }
  if (scope.devices.kind === "renegotiate") {
    const count = devicesUnderCeiling(contract, month);
    if (count > scope.devices.included) return { item: "devices", count, included: scope.devices.included };
  }
  if (scope.sites.kind === "renegotiate" && month.sites > scope.sites.included) {
    return { item: "sites", count: month.sites, included: scope.sites.included };
  }
  return undefined;
}

/** Whether any ceiling of the contract ends in a renegotiation. */
export function mayRenegotiate(contract: Contract): boolean {
  const { users, devices, sites } = contract.quote.terms.scope;
  return [users, devices, sites].some((scope) => scope.kind === "renegotiate");
}

/**
 * The issue of a broken ceiling: no amount is agreed.
 *
 * @param month from 1; undefined for an invoice of its own
 */
export function renegotiation({ item, count, included }: BrokenCeiling, month?: number): Issue {
  return issueOf("renegotiate", {
    field: `included ${item}`,
    item,
    count: unitsOf(count),
    included: unitsOf(included),
    month,
  });
}

/** The issue of an amount that is too large to be exact. */
export function tooLarge(field = "amount"): Issue {
  return issueOf("amount-too-large", { field, amount: field, most: LARGEST_AMOUNT });
}

/** What an invoice counts in one month, in millionths; devices by position of their class. */
export interface MonthCounts {
  readonly users: Quantity;
  readonly devices: readonly Quantity[];
  readonly sites: Quantity;
  readonly supportHours: Quantity;
}

const NONE: readonly Quantity[] = [];

/** A month of the first contract year without true-ups. */
export function billingMonth(contract: Contract, counts: MonthCounts): BillingMonth {
  return {
    users: counts.users,
    devices: counts.devices,
    sites: counts.sites,
    supportHours: counts.supportHours,
    trueUpUsers: 0,
    trueUpDevices: NONE,
    trueUpRates: contract.ratesIn(1),
  };
}

/**
 * The invoice of a single month of the first year.
 *
 * @returns its lines, or `no-answer` where a ceiling is passed that must be renegotiated, or `invalid` for an amount
 * above 1e12
 */
export function invoiceFor(contract: Contract, counts: MonthCounts): Result<Invoice> {
  const month = billingMonth(contract, counts);
  const broken = brokenCeiling(contract, month);
  if (broken !== undefined) return failure(renegotiation(broken));
  const builder = builderFor(contract);
  const total = priceMonth(contract, contract.ratesIn(1), month, builder);
  if (builder.overflowed) return failure(tooLarge());
  return success(new MonthInvoice(majorUnits(total, contract.minorDigits), contract, month));
}

/** Most callers show the total alone, so the lines are written when they are looked at. */
class MonthInvoice implements Invoice {
  constructor(
    readonly total: number,
    private readonly contract: Contract,
    private readonly month: BillingMonth,
  ) {}

  get lines(): readonly InvoiceLine[] {
    const builder = builderFor(this.contract);
    priceMonth(this.contract, this.contract.ratesIn(1), this.month, builder);
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
