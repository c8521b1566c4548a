import type { Failure } from "./Failure";
import { Fraction } from "./Fraction";
import { checkModel, hasRecurringRate, inferModel } from "./quoteModel";
import type { Price } from "./Price";
import {
  AUDITS,
  BASES,
  MODELS,
  TRUE_UPS,
  type Audit,
  type Charge,
  type Model,
  type Quote,
  type Scope,
} from "./Quote";
import { readExitFee, readTaxes, readUplift } from "./readTerms";
import { RowReader, type Column } from "./RowReader";
import { classKey } from "./headings";
import { choiceKey, isAtNoCharge, type Unit, wordKey } from "./words";

/** Ceiling and overage of users, devices or sites as the row has them. */
export interface ScopeWords {
  readonly ceiling: Fraction | "unlimited";
  readonly overage: Fraction | "free" | "renegotiate";
}

export interface QuoteReading {
  readonly quote: Quote;
  readonly issues: Failure[];
  /** Whether the row has no recurring rate, fee or charge of its own at all. */
  readonly hasNoRates: boolean;
  readonly currencies: ReadonlySet<string>;
}

/** @param classFields the class columns that count, by their key, with the field each stands in */
export function readQuote(
  columnsAt: (field: string) => readonly Column[],
  classFields: ReadonlyMap<string, string>,
  charges: readonly Charge[],
): QuoteReading {
  const row = new RowReader(columnsAt);
  row.cell("Quote");
  row.cell("Currency");
  const written = readModel(row);
  const own = ownRate(row, written);
  const priceAt = (field: string, unit: Unit): Price =>
    own?.field === field ? row.priceIn(row.cell("Rate"), "Rate", unit) : row.price(field, unit);
  const classRates = new Map([...classFields].map(([key, field]) => [key, row.classTerm(field)]));
  const hourly = priceAt("Hourly rate", "none");
  const rates = {
    userRate: priceAt("User rate", "users"),
    deviceRate:
      own?.field === "Device rate" ? priceAt("Device rate", "devices") : row.classTerm("Device rate"),
    classRates,
    siteFee: row.price("Site fee", "sites"),
    flatFee: priceAt("Flat fee", "none"),
    hourlyRate: hourly.bands[0]?.rate ?? Fraction.zero,
    overageCap: row.amount("Overage cap"),
    devicesPerUser: row.quantity("Devices per user", "devices"),
    includedHours: row.ceilingIn(row.cell("Included hours"), "Included hours", "hours"),
    hoursPool: intervalOf(row, "Hours pool"),
    minimumUsers: row.quantity("Minimum users", "users"),
  };
  const words = {
    users: readScope(row, "User"),
    devices: readScope(row, "Device"),
    sites: readScope(row, "Site"),
  };
  const terms = {
    graduated: readBandsWord(row),
    covers: readCovers(row),
    rollover: row.share("Rollover", true),
    afterHoursFactor: factorOf(row, "After-hours factor"),
    weekendFactor: factorOf(row, "Weekend factor"),
    minimum: row.amount("Minimum"),
    onboarding: row.amount("Onboarding"),
    uplift: readUplift(row),
    discount: row.share("Discount"),
    taxes: readTaxes(row),
    billedEvery: intervalOf(row, "Billed every"),
    term: readTerm(row),
    exitFee: readExitFee(row),
  };
  const cadence = readCadence(row);
  const hasNoRates = !hasRecurringRate(rates, charges);
  const model = written ?? inferModel(rates, charges);
  if (row.issues.length === 0 && !hasNoRates) checkModel(row, model, rates, words, charges);
  const open = new Set(row.open);
  open.delete("Exit fee");
  const quote: Quote = {
    ...rates,
    ...terms,
    ...cadence,
    deviceOverageIsFree: words.devices.overage === "free",
    model: model ?? "per-user",
    users: resolveScope(row, words.users, "users"),
    devices: resolveScope(row, words.devices, "devices", rates.devicesPerUser.isPositive),
    sites: resolveScope(row, words.sites, "sites"),
    charges,
    hasOpenTerms: open.size > 0 || charges.some((charge) => charge.leavesOpen),
  };
  return { quote, issues: row.issues, hasNoRates, currencies: row.currencies };
}

const RATE_OF_MODEL: Partial<Record<Model, string>> = {
  "per-user": "User rate",
  "per-device": "Device rate",
  "flat-rate": "Flat fee",
  "time and materials": "Hourly rate",
};

/** Where the column Rate stands for the written model's own rate. */
function ownRate(row: RowReader, model: Model | undefined): { field: string } | undefined {
  if (row.cell("Rate").kind === "blank") return undefined;
  const field = model === undefined ? undefined : RATE_OF_MODEL[model];
  if (field !== undefined && row.cell(field).kind === "blank") return { field };
  row.complain("which rate", "Rate: which rate is meant?");
  return undefined;
}

function factorOf(row: RowReader, field: string): Fraction {
  const factor = row.quantity(field);
  return factor.isZero ? Fraction.one : factor;
}

function readBandsWord(row: RowReader): boolean {
  const key = choiceKey(row.words("Bands"));
  if (key !== "" && key !== "volume" && key !== "graduated")
    row.complain("bands word unknown", `Bands "${key}"`);
  return key === "graduated";
}

function readCovers(row: RowReader): string[] | undefined {
  const text = row.words("Covers");
  if (text === "") return undefined;
  return text
    .split(/[,;\n]/)
    .filter((word) => word.trim() !== "")
    .map((word) => (wordKey(word) === "all" ? "all" : classKey(word)));
}

function readScope(row: RowReader, unit: "User" | "Device" | "Site"): ScopeWords {
  const plural = `${unit.toLowerCase()}s` as "users" | "devices" | "sites";
  const ceiling = row.ceilingIn(row.cell(`Included ${plural}`), `Included ${plural}`, plural);
  const overageCell = row.cell(`${unit} overage`);
  const text = overageCell.kind === "text" ? overageCell.text : "";
  const overage = isAtNoCharge(text)
    ? "free"
    : wordKey(text) === "renegotiate"
      ? "renegotiate"
      : row.amountIn(overageCell, `${unit} overage`);
  return { ceiling, overage };
}

/** 1, 3, 6 or 12 months. */
function intervalOf(row: RowReader, field: string): Audit {
  const months = row.months(field);
  const interval = months.isZero ? 1 : AUDITS.find((each) => months.compare(Fraction.whole(each)) === 0);
  if (interval === undefined) row.complain("interval unknown", `${field} must be 1, 3, 6 or 12`);
  return interval ?? 1;
}

function readCadence(row: RowReader): Pick<Quote, "basis" | "audit" | "trueUp"> {
  const basisText = row.words("Billing basis");
  const basis = basisText === "" ? "snapshot" : BASES.find((each) => each === choiceKey(basisText));
  if (choiceKey(basisText).startsWith("highwater")) {
    row.complain("basis high-water mark", "which is meant: peak, or ratchet?");
  } else if (basis === undefined) {
    row.complain("basis unknown", `Billing basis "${basisText}" is none of ${BASES.join(", ")}`);
  }
  const trueUpText = row.words("True-up", ["none"]);
  const trueUp = trueUpText === "" ? "none" : TRUE_UPS.find((each) => each === choiceKey(trueUpText));
  if (trueUp === undefined) {
    row.complain("true-up unknown", `True-up "${trueUpText}" is neither none nor arrears`);
  }
  const audit = intervalOf(row, "Audit months");
  if ((basis === "prorated" || basis === "peak") && audit !== 1) {
    row.complain("audit months beside prorated or peak", `${basis} needs Audit months 1`);
  }
  return { basis: basis ?? "snapshot", audit, trueUp: trueUp ?? "none" };
}

function readTerm(row: RowReader): Fraction {
  const term = row.months("Term");
  if (term.isNegative) row.complain("negative", "Term must not be negative");
  if (!term.isWhole) row.complain("term not whole", "Term must be a whole number of months");
  return term;
}

function readModel(row: RowReader): Model | undefined {
  const text = row.words("Model");
  if (text === "") return undefined;
  const key = choiceKey(text)
    .replace("itemized", "itemised")
    .replace(/^(t|time)&m(aterials)?$/, "timeandmaterials");
  const model = MODELS.find((each) => choiceKey(each) === key);
  if (model === undefined) row.complain("model unknown", `Model "${text}" is none of ${MODELS.join(", ")}`);
  return model;
}

function resolveScope(row: RowReader, words: ScopeWords, unit: string, isAllowance = false): Scope {
  const { ceiling, overage } = words;
  // The allowance for each user is the ceiling then.
  if (overage === "renegotiate" && isAllowance) return { kind: "open" };
  const hasCeiling = ceiling !== "unlimited" && ceiling.isPositive;
  if (overage === "renegotiate" && !hasCeiling) {
    row.complain("renegotiate without a ceiling", `renegotiate above how many ${unit}?`);
  }
  if (ceiling === "unlimited" || overage === "free") return { kind: "open" };
  if (overage !== "renegotiate" && overage.isPositive) {
    return { kind: "overage", included: ceiling, rate: overage };
  }
  return hasCeiling ? { kind: "renegotiate", included: ceiling } : { kind: "open" };
}
