import type { Contract, YearRates } from "./Contract";
import type { InvoiceBuilder, LineItem } from "./InvoiceBuilder";
import type { Amount } from "./money";
import { UNIT, type Quantity } from "./quantity";
import type { Scope, ScopeItem } from "./Quote";

/** What one month bills. One object is reused for all months of a projection. */
export interface BillingMonth {
  users: Quantity;
  /** By position of the device class. */
  readonly devices: readonly Quantity[];
  sites: Quantity;
  supportHours: Quantity;
  trueUpUsers: Quantity;
  /** In the order of the contract's billed classes. */
  readonly trueUpDevices: readonly Quantity[];
  /** The rates of the month before, at which an audit bills. */
  trueUpRates: YearRates;
}

/** Appends one kind of line. A term that the quote does not have is 0, and its line is left out. */
export type Charge = (
  contract: Contract,
  rates: YearRates,
  month: BillingMonth,
  invoice: InvoiceBuilder,
) => void;

const BASE_FEE: LineItem = { kind: "base-fee", label: "Base fee" };
const USERS: LineItem = { kind: "users", label: "Users" };
const TRUE_UP_USERS: LineItem = { kind: "true-up", label: "True-up users" };
const SITES: LineItem = { kind: "sites", label: "Sites" };
const OVERAGE_CAP: LineItem = { kind: "overage-cap", label: "Overage cap" };
const SUPPORT_HOURS: LineItem = { kind: "support-hours", label: "Support hours" };
const OVERAGE: Readonly<Record<ScopeItem, LineItem>> = {
  users: { kind: "overage", label: "User overage" },
  devices: { kind: "overage", label: "Device overage" },
  sites: { kind: "overage", label: "Site overage" },
};

export const baseFee: Charge = (_contract, rates, _month, invoice) => {
  invoice.charge(BASE_FEE, UNIT, rates.flatFee);
};

export const users: Charge = (contract, rates, month, invoice) => {
  invoice.charge(USERS, Math.max(month.users, contract.quote.terms.minimumUsers), rates.userRate);
};

export const devices: Charge = (contract, rates, month, invoice) => {
  const { billedClasses } = contract;
  for (let index = 0; index < billedClasses.length; index++) {
    const billed = billedClasses[index];
    const rate = rates.classRates[index];
    if (billed !== undefined && rate !== undefined) {
      invoice.charge(billed, month.devices[billed.position] ?? 0, rate);
    }
  }
};

/** What an audit found used but not billed, at the rates of the month before. */
export const trueUps: Charge = (contract, _rates, month, invoice) => {
  if (!contract.quote.terms.trueUpInArrears) return;
  invoice.charge(TRUE_UP_USERS, month.trueUpUsers, month.trueUpRates.userRate);
  const { billedClasses } = contract;
  for (let index = 0; index < billedClasses.length; index++) {
    const billed = billedClasses[index];
    const rate = month.trueUpRates.classRates[index];
    if (billed !== undefined && rate !== undefined) {
      invoice.charge(billed.trueUpLine, month.trueUpDevices[index] ?? 0, rate);
    }
  }
};

export const sites: Charge = (_contract, rates, month, invoice) => {
  invoice.charge(SITES, month.sites, rates.siteFee);
};

/** Units above the ceilings, and what the cap takes off again. */
export const overage: Charge = (contract, rates, month, invoice) => {
  const { scope } = contract.quote.terms;
  let sum: Amount = overageLine("users", scope.users, month.users, rates, invoice);
  if (scope.devices.kind === "overage") {
    sum += overageLine("devices", scope.devices, devicesUnderCeiling(contract, month), rates, invoice);
  }
  sum += overageLine("sites", scope.sites, month.sites, rates, invoice);
  if (rates.overageCap > 0 && sum > rates.overageCap) invoice.adjust(OVERAGE_CAP, rates.overageCap - sum);
};

function overageLine(
  item: ScopeItem,
  scope: Scope,
  count: Quantity,
  rates: YearRates,
  invoice: InvoiceBuilder,
): Amount {
  if (scope.kind !== "overage" || count <= scope.included) return 0;
  return invoice.charge(OVERAGE[item], count - scope.included, rates.overage[item]);
}

/** The devices that count towards the ceiling: all classes without a rate of their own, together. */
export function devicesUnderCeiling(
  contract: Contract,
  month: { readonly devices: readonly Quantity[] },
): Quantity {
  let count = 0;
  for (const position of contract.ceilingClasses) count += month.devices[position] ?? 0;
  return count;
}

export const supportHours: Charge = (contract, rates, month, invoice) => {
  const { includedHours } = contract.quote.terms;
  if (includedHours !== "unlimited" && month.supportHours > includedHours) {
    invoice.charge(SUPPORT_HOURS, month.supportHours - includedHours, rates.hourlyRate);
  }
};

/**
 * All charging lines in the order in which an invoice shows them. A pricing model names those that it can have.
 */
export const CHARGES_IN_ORDER: readonly Charge[] = [
  baseFee,
  users,
  devices,
  trueUps,
  sites,
  overage,
  supportHours,
];
