import { Contract } from "./contract/Contract";
import { ZERO, type Decimal } from "./Decimal";
import type { DeviceClass } from "./deviceClass";
import { invoiceFor, invoiceOf, type Invoice, type MonthCounts } from "./invoice";
import { InvoiceBuilder } from "./InvoiceBuilder";
import { flatRate } from "./models/flatRate";
import { hybrid } from "./models/hybrid";
import { perDevice } from "./models/perDevice";
import { perUser } from "./models/perUser";
import type { PricingModel } from "./models/PricingModel";
import { MINOR_DIGITS, rateOf } from "./money";
import type { Quantity } from "./quantity";
import { NO_TERMS, type PricedClass, type QuoteTerms } from "./QuoteTerms";
import type { Quote } from "./Quote";
import type { Counted } from "./Scenario";
import type { Scope } from "./scope";
import type { RatedDevices } from "./ratios";
import type { Result } from "./result";

const NO_CHARGES: Quote["charges"] = [];
const NO_CLASSES: readonly DeviceClass[] = [];
const NO_UNITS: Counted["units"] = [];
const NO_COUNTS: MonthCounts = { users: 0, devices: [], sites: 0, supportHours: 0 };
/** The class that stands for all devices where a function takes one count of them. */
const ALL_DEVICES: readonly DeviceClass[] = [{ key: "all", label: "Devices" }];

function invoiceUnder(
  model: PricingModel,
  terms: QuoteTerms,
  counts: MonthCounts,
  classes: readonly DeviceClass[] = NO_CLASSES,
): Result<Invoice> {
  const quote = { name: "", provider: "", currency: "", model, terms, charges: NO_CHARGES };
  const counted = { users: true, sites: true, deviceClasses: classes, units: NO_UNITS };
  return invoiceFor(new Contract(quote, counted), counts);
}

/** The month's invoice at one rate for each user, at least for the minimum users. */
export function perUserInvoice(users: Quantity, userRate: Decimal, minimumUsers: Quantity): Result<Invoice> {
  return invoiceUnder(perUser, { ...NO_TERMS, userRate, minimumUsers }, { ...NO_COUNTS, users });
}

/** By their number; a workbook has few different ones. */
const numbered: (readonly DeviceClass[] | undefined)[] = [];

/** Classes that have no name of their own, numbered as their cells stand. */
function numberedClasses(mix: readonly RatedDevices[]): readonly DeviceClass[] {
  return (numbered[mix.length] ??= mix.map((_, index) => ({
    key: String(index),
    label: `Class ${index + 1}`,
  })));
}

function ratesOfClasses(mix: readonly RatedDevices[], classes: readonly DeviceClass[]): PricedClass[] {
  return classes.map((deviceClass, index) => ({ deviceClass, rate: mix[index]?.rate ?? ZERO }));
}

/** The month's invoice at a rate for each device of a class. */
export function perDeviceInvoice(mix: readonly RatedDevices[]): Result<Invoice> {
  const classes = numberedClasses(mix);
  return invoiceUnder(
    perDevice,
    { ...NO_TERMS, classRates: ratesOfClasses(mix, classes) },
    { ...NO_COUNTS, devices: mix.map((devices) => devices.count) },
    classes,
  );
}

/** What a flat fee covers and what is there: the counts of users, devices and sites with their scopes. */
export interface FlatRateScope {
  readonly users: { readonly count: Quantity; readonly scope: Scope };
  readonly devices: { readonly count: Quantity; readonly scope: Scope };
  readonly sites: { readonly count: Quantity; readonly scope: Scope };
}

/** The month's invoice of a flat fee with its overage; with a fee of 0 the overage alone. */
export function flatRateInvoice(
  flatFee: Decimal,
  scope: FlatRateScope,
  overageCap: Decimal,
): Result<Invoice> {
  const { users, devices, sites } = scope;
  return invoiceUnder(
    flatRate,
    {
      ...NO_TERMS,
      flatFee,
      overageCap,
      scope: { users: users.scope, devices: devices.scope, sites: sites.scope },
    },
    { ...NO_COUNTS, users: users.count, devices: [devices.count], sites: sites.count },
    ALL_DEVICES,
  );
}

/** What a hybrid invoice charges side by side; a rate of 0 leaves its line out. */
export interface HybridCharges {
  readonly users: Quantity;
  readonly userRate: Decimal;
  readonly mix: readonly RatedDevices[];
  readonly sites: Quantity;
  readonly siteFee: Decimal;
  readonly flatFee: Decimal;
}

/** The month's invoice of a hybrid: base fee, users, devices by class and sites. */
export function hybridInvoice(charges: HybridCharges): Result<Invoice> {
  const { users, userRate, mix, sites, siteFee, flatFee } = charges;
  const classes = numberedClasses(mix);
  return invoiceUnder(
    hybrid,
    { ...NO_TERMS, userRate, siteFee, flatFee, classRates: ratesOfClasses(mix, classes) },
    { ...NO_COUNTS, users, sites, devices: mix.map((devices) => devices.count) },
    classes,
  );
}

/** The line that corrects units used above those billed, at one rate, rounded once. */
export function trueUpInvoice(unbilled: Quantity, rate: Decimal): Result<Invoice> {
  const invoice = new InvoiceBuilder(MINOR_DIGITS);
  invoice.charge({ kind: "true-up", label: "True-up" }, unbilled, rateOf(rate));
  return invoiceOf(invoice, "true-up");
}
