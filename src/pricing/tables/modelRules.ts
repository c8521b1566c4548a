import type { Charge } from "../Charge";
import type { Decimal } from "../Decimal";
import { catalogue, inferredModel, modelNamed } from "../models/catalogue";
import type { PricingModel } from "../models/PricingModel";
import { hasClassRate } from "../models/termsPresent";
import { isCharged, isPriced, SCOPE_ITEMS, type QuoteTerms } from "../Quote";
import type { Quantity } from "../quantity";
import type { Ceiling, OverageRate } from "../scope";
import { isGiven, RESTRICTED_TERMS } from "../terms/isGiven";
import { QUOTE_TERM_NAMES, QUOTE_TERMS, type QuoteTermName } from "../terms/quoteTerms";
import { takesTerm } from "../terms/takesTerm";
import type { Term } from "../terms/Term";
import type { WrittenScope } from "./quoteScope";
import type { RecordReader } from "./RecordReader";

/** What a quote says beside its terms, as it is written. */
export interface Written {
  readonly scope: WrittenScope;
  readonly devicesPerUser: Quantity;
  readonly charges: readonly Charge[];
  /** The terms as if the rates that are still open, or could not be read, were there. */
  readonly given: QuoteTerms;
}

const isCeiling = (ceiling: Ceiling) => ceiling !== "unlimited" && ceiling !== 0;
// `free` charges nothing, and so is true of any model.
const isOverage = (overage: OverageRate) =>
  overage === "renegotiate" || (overage !== "free" && overage.coefficient !== 0);
const isAmount = (amount: Decimal) => amount.coefficient !== 0;

/** The restricted terms that a quote has. `unlimited` is no ceiling, and so goes with any model. */
function givenTerms(terms: QuoteTerms, { scope, devicesPerUser }: Written): QuoteTermName[] {
  const written: Partial<Record<QuoteTermName, boolean>> = {
    devicesPerUser: devicesPerUser !== 0,
    includedUsers: isCeiling(scope.users.ceiling),
    includedDevices: isCeiling(scope.devices.ceiling),
    includedSites: isCeiling(scope.sites.ceiling),
    userOverage: isOverage(scope.users.overage),
    deviceOverage: isOverage(scope.devices.overage),
    siteOverage: isOverage(scope.sites.overage),
  };
  const single: readonly QuoteTermName[] = RESTRICTED_TERMS.filter((name) => isGiven(name, terms));
  return QUOTE_TERM_NAMES.filter((name) => written[name] === true || single.includes(name));
}

/** The words under which the rates of devices are one term. */
const CLASS_RATES = "Class rates";

/**
 * The model that a quote names, or that its rates stand for; undefined where that is refused.
 *
 * @param terms those that are there, then the same with what is still open
 */
export function modelOf(
  name: string,
  terms: readonly QuoteTerms[],
  charges: readonly Charge[],
  reader: RecordReader,
): PricingModel | undefined {
  const { title } = QUOTE_TERMS.model;
  if (name !== "") {
    const named = modelNamed(name);
    if (named === undefined) {
      reader.refuse("unknown-model", title, { found: name, models: catalogue.map((model) => model.name) });
    }
    return named;
  }
  const [inferred] = terms.flatMap((each) => inferredModel(each, charges) ?? []);
  if (inferred === undefined) reader.refuse("no-model", title, {});
  return inferred;
}

/** Refuses all that the terms of a quote do against its model and against each other. */
export function refuseBreaches(
  model: PricingModel,
  terms: QuoteTerms,
  written: Written,
  reader: RecordReader,
): void {
  const given = givenTerms(terms, written);
  const has = (name: QuoteTermName) => given.includes(name);
  // What follows from a cell that was refused is not said as well: it may be gone once the cell is right.
  const isRefused = (title: string) => reader.issues.some(({ field }) => field === title);
  const lacksUsers = !isPriced(terms.userRate) && !isRefused(QUOTE_TERMS.userRate.title);
  refuseOtherModels(model, given, terms, reader);
  const lacking = model.lacks(written.given, written.charges);
  if (lacking !== undefined) {
    reader.refuse("model-lacks", QUOTE_TERMS.model.title, { model: model.title, lacking });
  }
  const lacksAllowance = !isRefused(QUOTE_TERMS.devicesPerUser.title);
  if (written.devicesPerUser !== 0 || lacksAllowance) {
    refuseAllowance(model, terms, written, { has, lacksUsers }, reader);
  }
  if (takesTerm(model, QUOTE_TERMS.minimumUsers) && has("minimumUsers") && lacksUsers) {
    reader.refuse("minimum-without-users", QUOTE_TERMS.minimumUsers.title, {});
  }
  const twice = (names: readonly QuoteTermName[], beside: QuoteTermName) => {
    for (const name of names) {
      const { title } = QUOTE_TERMS[name];
      if (has(name) && takesTerm(model, QUOTE_TERMS[name])) {
        reader.refuse("billed-twice", title, { term: title, beside: QUOTE_TERMS[beside].title });
      }
    }
  };
  if (isPriced(terms.userRate)) twice(["includedUsers", "userOverage"], "userRate");
  if (isPriced(terms.siteFee)) twice(["includedSites", "siteOverage"], "siteFee");
  if (isCharged(terms.deviceRate)) twice(["deviceOverage"], "deviceRate");
  for (const item of SCOPE_ITEMS) {
    const { ceiling, overage } = written.scope[item];
    const hasAllowance = item === "devices" && written.devicesPerUser !== 0;
    const title = `Included ${item}`;
    if (overage === "renegotiate" && !isCeiling(ceiling) && !hasAllowance && !isRefused(title)) {
      reader.refuse("renegotiate-without-ceiling", title, { item });
    }
  }
  if (isAbove(terms.upliftFloor, terms.upliftCap)) {
    reader.refuse("floor-above-cap", QUOTE_TERMS.upliftFloor.title, {});
  }
  if (takesTerm(model, QUOTE_TERMS.includedHours) && written.charges.some(({ per }) => per.kind === "hour")) {
    refuseHours(given, "beside a charge per hour", reader);
  }
}

/** What only other models take, with the names of those that do. */
function refuseOtherModels(
  model: PricingModel,
  given: readonly QuoteTermName[],
  terms: QuoteTerms,
  reader: RecordReader,
): void {
  const refuseTerm = (title: string, term: Pick<Term, "parts">) => {
    const takers = catalogue.filter((each) => takesTerm(each, term)).map((each) => each.title);
    reader.refuse("term-not-taken", title, { term: title, model: model.title, takers });
  };
  const isItemised = model.takes.length === 0;
  for (const name of given) {
    if (takesTerm(model, QUOTE_TERMS[name])) continue;
    if (isItemised && HOURS_BEFORE_A_RATE.includes(name)) continue;
    refuseTerm(QUOTE_TERMS[name].title, QUOTE_TERMS[name]);
  }
  if (isItemised) refuseHours(given, `in an ${model.title.toLowerCase()} quote`, reader);
  if (hasClassRate(terms) && !takesTerm(model, QUOTE_TERMS.deviceRate)) {
    refuseTerm(CLASS_RATES, QUOTE_TERMS.deviceRate);
  }
}

const HOURS_BEFORE_A_RATE: readonly QuoteTermName[] = ["includedHours", "hoursPool"];

/** Where charges bill the hours, the charge says itself how many are included. */
function refuseHours(given: readonly QuoteTermName[], where: string, reader: RecordReader): void {
  for (const name of HOURS_BEFORE_A_RATE) {
    const { title } = QUOTE_TERMS[name];
    if (given.includes(name)) reader.refuse("hours-of-a-charge", title, { term: title, stands: where });
  }
}

/** What goes with devices that are included for each user, and what does not go without. */
function refuseAllowance(
  model: PricingModel,
  terms: QuoteTerms,
  { devicesPerUser }: Written,
  { has, lacksUsers }: { readonly has: (name: QuoteTermName) => boolean; readonly lacksUsers: boolean },
  reader: RecordReader,
): void {
  if (!model.takes.includes("allowance")) return;
  if (devicesPerUser === 0) {
    if (model.takes.includes("ceilings")) return;
    for (const name of ["deviceOverage", "overageCap"] as const) {
      const { title } = QUOTE_TERMS[name];
      if (has(name)) reader.refuse("overage-without-allowance", title, { term: title });
    }
    return;
  }
  const { title } = QUOTE_TERMS.devicesPerUser;
  if (lacksUsers) reader.refuse("allowance-without-users", title, {});
  if (isCharged(terms.deviceRate)) {
    reader.refuse("billed-twice", title, { term: title, beside: QUOTE_TERMS.deviceRate.title });
  }
  if (has("includedDevices")) reader.refuse("allowance-twice", QUOTE_TERMS.includedDevices.title, {});
}

function isAbove(floor: Decimal, cap: Decimal): boolean {
  return isAmount(cap) && floor.coefficient * 10 ** cap.scale > cap.coefficient * 10 ** floor.scale;
}
