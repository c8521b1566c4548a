import type { Fraction } from "./Fraction";
import { isBanded, isThere } from "./Price";
import type { Charge, Model, Quote } from "./Quote";
import type { ScopeWords } from "./readQuote";
import type { RowReader } from "./RowReader";

type Rates = Pick<
  Quote,
  | "userRate"
  | "deviceRate"
  | "classRates"
  | "flatFee"
  | "hourlyRate"
  | "siteFee"
  | "overageCap"
  | "minimumUsers"
  | "devicesPerUser"
  | "includedHours"
  | "hoursPool"
>;
type Scopes = Readonly<Record<"users" | "devices" | "sites", ScopeWords>>;

function hasClassRate(rates: Rates): boolean {
  return [rates.deviceRate, ...rates.classRates.values()].some(
    (term) => term !== "included" && isThere(term),
  );
}

/** Recurring, no percent charge, and its rate not still open. */
export function isRecurringItem(charge: Charge): boolean {
  return charge.every > 0 && charge.per.kind !== "percent" && !charge.isOpen;
}

function hasOwnItem(charges: readonly Charge[]): boolean {
  return charges.some((charge) => charge.isOwn && isRecurringItem(charge));
}

export function hasRecurringRate(rates: Rates, charges: readonly Charge[]): boolean {
  return (
    isThere(rates.userRate) ||
    hasClassRate(rates) ||
    isThere(rates.flatFee) ||
    isThere(rates.siteFee) ||
    rates.hourlyRate.isPositive ||
    hasOwnItem(charges)
  );
}

export function inferModel(rates: Rates, charges: readonly Charge[]): Model | undefined {
  const byUser = isThere(rates.userRate);
  const byClass = hasClassRate(rates);
  const flat = isThere(rates.flatFee);
  if (Number(byUser) + Number(byClass) + Number(flat) >= 2) return "hybrid";
  if (byUser) return "per-user";
  if (byClass) return "per-device";
  if (flat) return "flat-rate";
  if (rates.hourlyRate.isPositive) return "time and materials";
  return hasOwnItem(charges) ? "itemised" : undefined;
}

export function checkModel(
  row: RowReader,
  model: Model | undefined,
  rates: Rates,
  scopes: Scopes,
  charges: readonly Charge[],
): void {
  if (model === undefined) {
    row.complain("no model", "no rate says how the quote is priced");
    return;
  }
  checkRates(row, model, rates, charges);
  checkScope(row, model, rates, scopes);
  checkHours(row, model, rates, charges);
  const unit = rates.flatFee.unit;
  if (isBanded(rates.flatFee) && unit !== "users" && unit !== "devices") {
    row.complain("flat fee by bands of nothing", "Flat fee: bands of users or of devices?");
  }
}

function checkRates(row: RowReader, model: Model, rates: Rates, charges: readonly Charge[]): void {
  const isOpen = (...fields: string[]) => fields.some((field) => row.open.has(field));
  const byUser = isThere(rates.userRate);
  const byClass = hasClassRate(rates);
  const flat = isThere(rates.flatFee);
  const hourly = rates.hourlyRate.isPositive;
  // What is still open is there, though it costs nothing yet.
  const kinds = [
    byUser || isOpen("User rate"),
    byClass || [...row.open].some((field) => field === "Device rate" || field.startsWith("class ")),
    flat || isOpen("Flat fee"),
  ];
  const missing = (what: string) => row.complain("rate the model needs is missing", `${model} needs ${what}`);
  const refused = (what: string) => row.complain("rate the model does not take", `${model} takes no ${what}`);
  if (model === "per-user" && kinds[0] !== true) missing("a user rate");
  if (model === "per-device" && kinds[1] !== true) missing("a class rate");
  if (model === "flat-rate" && kinds[2] !== true) missing("a flat fee");
  if (model === "time and materials" && !hourly && !isOpen("Hourly rate")) missing("an hourly rate");
  if (model === "hybrid" && kinds.filter(Boolean).length < 2)
    missing("two of flat fee, user rate, class rate");
  if (model === "itemised" && !hasOwnItem(charges)) missing("a recurring charge of its own");
  if (byUser && model !== "per-user" && model !== "hybrid") refused("user rate");
  if (byClass && model !== "per-device" && model !== "hybrid") refused("class rates");
  if (flat && model !== "flat-rate" && model !== "hybrid") refused("flat fee");
  if (model === "itemised" && isThere(rates.siteFee)) refused("site fee");
  if (model === "itemised" && hourly) refused("hourly rate");
  if (rates.minimumUsers.isPositive && !byUser) {
    row.complain("minimum users without a user rate", "Minimum users where no user is billed");
  }
}

function checkScope(row: RowReader, model: Model, rates: Rates, scopes: Scopes): void {
  const byUser = isThere(rates.userRate);
  const perUserDevices = rates.devicesPerUser.isPositive;
  const hasDeviceRate = rates.deviceRate === "included" || isThere(rates.deviceRate);
  const takesAllowance = model === "per-user" || (model === "hybrid" && byUser && !hasDeviceRate);
  if (perUserDevices && !takesAllowance) {
    row.complain("devices per user not taken", `${model} takes no devices per user`);
  }
  if (perUserDevices && isCeiling(scopes.devices)) {
    row.complain(
      "devices per user beside included devices",
      "Included devices or Devices per user, not both",
    );
  }
  const takesOverage = model === "flat-rate" || model === "hybrid";
  const others = [scopes.users, scopes.sites, ...(perUserDevices && takesAllowance ? [] : [scopes.devices])];
  const hasTerms = others.some(binds) || (rates.overageCap.isPositive && !(perUserDevices && takesAllowance));
  if (!takesOverage && hasTerms) {
    row.complain("ceiling or overage the model does not take", `${model} takes no ceiling or overage`);
  }
  const both = (unit: "user" | "site" | "device") =>
    row.complain(`${unit} ceiling beside its rate`, `the ${unit} rate or its ceiling`);
  if (takesOverage && byUser && binds(scopes.users)) both("user");
  if (takesOverage && isThere(rates.siteFee) && binds(scopes.sites)) both("site");
  const pricesAll = rates.deviceRate !== "included" && isThere(rates.deviceRate);
  if (takesOverage && pricesAll && overs(scopes.devices)) both("device");
}

function checkHours(row: RowReader, model: Model, rates: Rates, charges: readonly Charge[]): void {
  const hasHours =
    rates.includedHours === "unlimited" || rates.includedHours.isPositive || rates.hoursPool > 1;
  const byHour = charges.some((charge) => charge.per.kind === "hour");
  if (hasHours && (model === "itemised" || byHour)) {
    row.complain("included hours where a charge has its own", "use the charge's Included");
  }
}

const isAbove0 = (value: Fraction | string) => typeof value !== "string" && value.isPositive;
const isCeiling = (words: ScopeWords) => isAbove0(words.ceiling);
const overs = (words: ScopeWords) => words.overage === "renegotiate" || isAbove0(words.overage);

/** Whether the terms can ever bill or stop anything: `unlimited` and `free` alone cannot. */
function binds(words: ScopeWords): boolean {
  return isCeiling(words) || overs(words);
}
