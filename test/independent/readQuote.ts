import type { Failure } from "./Failure";
import { Fraction } from "./Fraction";
import { AUDITS, BASES, MODELS, TRUE_UPS, type ClassTerm, type Model, type Quote, type Scope } from "./Quote";
import { choiceKey, RowReader } from "./RowReader";

/** Ceiling and overage of users, devices or sites as the row has them. */
interface ScopeWords {
  readonly ceiling: Fraction | "unlimited";
  readonly overage: Fraction | "free" | "renegotiate";
}

/** @param classFields the class columns that count, by their key, with the field each stands in */
export function readQuote(
  cellAt: (field: string) => unknown,
  classFields: ReadonlyMap<string, string>,
): { quote: Quote; issues: Failure[] } {
  const row = new RowReader(cellAt);
  row.cell("Quote");
  row.cell("Currency");
  const classRates = new Map([...classFields].map(([key, field]) => [key, readClassRate(row, field)]));
  const rates = {
    userRate: row.amount("User rate"),
    deviceRate: readClassRate(row, "Device rate"),
    classRates,
    siteFee: row.amount("Site fee"),
    flatFee: row.amount("Flat fee"),
    overageCap: row.amount("Overage cap"),
    hourlyRate: row.amount("Hourly rate"),
    includedHours: row.quantity("Included hours"),
    minimumUsers: row.quantity("Minimum users"),
    minimum: row.amount("Minimum"),
    onboarding: row.amount("Onboarding"),
    uplift: row.share("Uplift"),
    discount: row.share("Discount"),
  };
  const words = {
    users: readScope(row, "User"),
    devices: readScope(row, "Device"),
    sites: readScope(row, "Site"),
  };
  const cadence = readCadence(row);
  readTerm(row);
  const wordsWereFine = row.issues.length === 0;
  const written = readModel(row);
  const model = written ?? inferModel(rates);
  if (model === undefined) {
    if (wordsWereFine && row.issues.length === 0) row.complain("no rate at all", "the quote has no rate");
  } else if (wordsWereFine) {
    checkModel(row, model, rates, words);
  }
  const quote: Quote = {
    ...rates,
    ...cadence,
    model: model ?? "per-user",
    users: resolveScope(row, words.users, "users"),
    devices: resolveScope(row, words.devices, "devices"),
    sites: resolveScope(row, words.sites, "sites"),
  };
  return { quote, issues: row.issues };
}

function readClassRate(row: RowReader, field: string): ClassTerm {
  const cell = row.cell(field);
  return cell.kind === "text" && cell.text.toLowerCase() === "included"
    ? "included"
    : row.amountIn(cell, field);
}

function readScope(row: RowReader, unit: "User" | "Device" | "Site"): ScopeWords {
  const ceilingCell = row.cell(`Included ${unit.toLowerCase()}s`);
  const isUnlimited =
    ceilingCell.kind === "text" && ["unlimited", "none", "n/a", "-"].includes(ceilingCell.text.toLowerCase());
  const overageCell = row.cell(`${unit} overage`);
  const word = overageCell.kind === "text" ? overageCell.text.toLowerCase() : "";
  return {
    ceiling: isUnlimited ? "unlimited" : row.quantityIn(ceilingCell, `Included ${unit.toLowerCase()}s`),
    overage: word === "free" || word === "renegotiate" ? word : row.amountIn(overageCell, `${unit} overage`),
  };
}

function readCadence(row: RowReader): Pick<Quote, "basis" | "audit" | "trueUp"> {
  const basisText = row.words("Billing basis");
  const basis = basisText === "" ? "snapshot" : BASES.find((each) => each === choiceKey(basisText));
  if (choiceKey(basisText).startsWith("highwater")) {
    row.complain("basis high-water mark", "which is meant: peak, or ratchet?");
  } else if (basis === undefined) {
    row.complain("basis unknown", `Billing basis "${basisText}" is none of ${BASES.join(", ")}`);
  }
  const trueUpText = row.words("True-up");
  const trueUp = trueUpText === "" ? "none" : TRUE_UPS.find((each) => each === choiceKey(trueUpText));
  if (trueUp === undefined)
    row.complain("true-up unknown", `True-up "${trueUpText}" is neither none nor arrears`);
  const months = row.number(row.cell("Audit months"), "Audit months");
  const audit = months.isZero ? 1 : AUDITS.find((each) => months.compare(Fraction.whole(each)) === 0);
  if (audit === undefined) row.complain("audit months unknown", "Audit months must be 1, 3, 6 or 12");
  if ((basis === "prorated" || basis === "peak") && audit !== undefined && audit !== 1) {
    row.complain("audit months beside prorated or peak", `${basis} needs Audit months 1`);
  }
  return { basis: basis ?? "snapshot", audit: audit ?? 1, trueUp: trueUp ?? "none" };
}

function readTerm(row: RowReader): void {
  const term = row.quantity("Term");
  if (!term.isWhole) row.complain("term not whole", "Term must be a whole number of months");
}

function readModel(row: RowReader): Model | undefined {
  const text = row.words("Model");
  if (text === "") return undefined;
  const model = MODELS.find((each) => choiceKey(each) === choiceKey(text));
  if (model === undefined) row.complain("model unknown", `Model "${text}" is none of ${MODELS.join(", ")}`);
  return model;
}

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
>;

function hasClassRate(rates: Rates): boolean {
  return [rates.deviceRate, ...rates.classRates.values()].some(
    (term) => term !== "included" && term.isPositive,
  );
}

function inferModel(rates: Rates): Model | undefined {
  const byUser = rates.userRate.isPositive;
  const byClass = hasClassRate(rates);
  const flat = rates.flatFee.isPositive;
  if (Number(byUser) + Number(byClass) + Number(flat) >= 2) return "hybrid";
  if (byUser) return "per-user";
  if (byClass) return "per-device";
  if (flat) return "flat-rate";
  return rates.hourlyRate.isPositive ? "time and materials" : undefined;
}

function checkModel(
  row: RowReader,
  model: Model,
  rates: Rates,
  words: Record<"users" | "devices" | "sites", ScopeWords>,
) {
  const byUser = rates.userRate.isPositive;
  const byClass = hasClassRate(rates);
  const flat = rates.flatFee.isPositive;
  const missing = (what: string) => row.complain("rate the model needs is missing", `${model} needs ${what}`);
  const refused = (what: string) => row.complain("rate the model does not take", `${model} takes no ${what}`);
  if (model === "per-user" && !byUser) missing("a user rate");
  if (model === "per-device" && !byClass) missing("a class rate");
  if (model === "flat-rate" && !flat) missing("a flat fee");
  if (model === "time and materials" && !rates.hourlyRate.isPositive) missing("an hourly rate");
  if (model === "hybrid" && Number(byUser) + Number(byClass) + Number(flat) < 2) {
    missing("two of flat fee, user rate, class rate");
  }
  if (byUser && model !== "per-user" && model !== "hybrid") refused("user rate");
  if (byClass && model !== "per-device" && model !== "hybrid") refused("class rates");
  if (flat && model !== "flat-rate" && model !== "hybrid") refused("flat fee");
  if (rates.minimumUsers.isPositive && !byUser) {
    row.complain("minimum users without a user rate", "Minimum users where no user is billed");
  }
  const takesOverage = model === "flat-rate" || model === "hybrid";
  const hasTerms = Object.values(words).some(binds) || rates.overageCap.isPositive;
  if (!takesOverage && hasTerms) {
    row.complain("ceiling or overage the model does not take", `${model} takes no ceiling or overage`);
  }
  if (takesOverage && byUser && binds(words.users)) {
    row.complain("user ceiling beside a user rate", "use the user rate or the user ceiling, not both");
  }
  if (takesOverage && rates.siteFee.isPositive && binds(words.sites)) {
    row.complain("site ceiling beside a site fee", "use the site fee or the site ceiling, not both");
  }
}

/** Whether the terms can ever bill or stop anything: `unlimited` and `free` alone cannot. */
function binds(words: ScopeWords): boolean {
  const hasCeiling = words.ceiling !== "unlimited" && words.ceiling.isPositive;
  return (
    hasCeiling || words.overage === "renegotiate" || (words.overage !== "free" && words.overage.isPositive)
  );
}

function resolveScope(row: RowReader, words: ScopeWords, unit: string): Scope {
  const { ceiling, overage } = words;
  const hasCeiling = ceiling !== "unlimited" && ceiling.isPositive;
  if (overage === "renegotiate" && !hasCeiling) {
    row.complain(
      "renegotiate without a ceiling",
      `renegotiate above how many ${unit}? Give the included ${unit}`,
    );
  }
  if (ceiling === "unlimited" || overage === "free") return { kind: "open" };
  if (overage !== "renegotiate" && overage.isPositive)
    return { kind: "overage", included: ceiling, rate: overage };
  return hasCeiling ? { kind: "renegotiate", included: ceiling } : { kind: "open" };
}
