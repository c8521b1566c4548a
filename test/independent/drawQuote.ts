import { ALLOWED_CADENCES, cadenceName, REFUSED_CADENCES, type Cadence } from "./Cadence";
import type { Dice } from "./Dice";
import { amount, blank, chosen, count, share, spelled } from "./drawCells";
import { bandedRate, cap, scope } from "./drawScope";
import type { NewTerm } from "./newTerms";
import { isKnown } from "./pending";
import type { Model } from "./Quote";

/** One row, by the term of its columns; what is absent is blank. */
export type Row = Readonly<Record<string, unknown>>;
type Terms = ReadonlySet<NewTerm>;

const CLASS_FIELDS = ["Workstation rate", "Server rate", "Network rate", "Mobile rate", "Kiosk rate"];

/** A quote that holds the new terms, and can be read, whatever its pair with a scenario answers. */
export function drawQuote(dice: Dice, terms: Terms): { row: Row; cadence: string } {
  const model = modelFor(dice, terms);
  const row: Record<string, unknown> = {
    ...modelTerms(dice, model, terms),
    ...commonTerms(dice, model, terms),
  };
  if (model === "itemised" ? dice.chance(40) : dice.chance(50)) row["Model"] = chosen(dice, model);
  Object.assign(row, newTerms(dice, model, terms, row));
  if (dice.chance(8)) underRate(dice, model, row);
  const when = dice.chance(60) ? drawCadence(dice) : undefined;
  if (when !== undefined) Object.assign(row, cadence(dice, when));
  // A site is billed by its fee or above a ceiling, never both.
  if (isSet(row["Included sites"]) || isSet(row["Site overage"])) delete row["Site fee"];
  return { row, cadence: cadenceName(when ?? { basis: "snapshot", audit: 1, trueUp: "none" }) };
}

/** The model's own rate may stand under Rate, beside the model. */
function underRate(dice: Dice, model: Model, row: Record<string, unknown>): void {
  const own =
    { "per-user": "User rate", "per-device": "Device rate", "flat-rate": "Flat fee" }[model as string] ??
    "Hourly rate";
  if (model === "hybrid" || model === "itemised" || !isSet(row[own])) return;
  row["Rate"] = row[own];
  row["Model"] = chosen(dice, model);
  row[own] = null;
}

const isSet = (cell: unknown) => cell !== undefined && cell !== null && cell !== "" && cell !== 0;

function modelFor(dice: Dice, terms: Terms): Model {
  if (terms.has("itemised")) return "itemised";
  if (terms.has("flat fee in bands"))
    return terms.has("devices per user") || dice.chance(40) ? "hybrid" : "flat-rate";
  if (terms.has("devices per user")) return dice.pick<Model>(["per-user", "hybrid"]);
  const banded = terms.has("bands by volume") || terms.has("graduated bands");
  if (banded) return dice.pick<Model>(["per-user", "per-device", "hybrid", "flat-rate"]);
  return dice.pick<Model>(["per-user", "per-device", "flat-rate", "hybrid", "hybrid", "time and materials"]);
}

function modelTerms(dice: Dice, model: Model, terms: Terms): Row {
  const banded = terms.has("bands by volume") || terms.has("graduated bands");
  // One rate at least is in bands, another one at times.
  let isSure = banded;
  const rate = (limit: number, step: number, unit: string) => {
    const isBanded = isSure || (banded && dice.chance(30));
    isSure = false;
    return isBanded ? bandedRate(dice, limit, step, unit) : amount(dice, limit);
  };
  const allowance = terms.has("devices per user");
  const byUser = (): Row => ({
    "User rate": rate(300, 40, "users"),
    "Minimum users": dice.chance(40) ? count(dice, 60, "users") : blank(dice),
    ...(allowance ? allowanceTerms(dice) : {}),
  });
  const flat = (): Row => ({
    "Flat fee": terms.has("flat fee in bands")
      ? bandedRate(dice, 9000, 60, dice.pick(["users", "devices", "seats"]))
      : amount(dice, 9000),
  });
  const byClass = (): Row => {
    const rates: Record<string, unknown> = {};
    for (const field of CLASS_FIELDS) rates[field] = classRate(dice, () => rate(120, 40, ""));
    const sure = allowance ? "Workstation rate" : dice.pick(["Workstation rate", "Device rate"]);
    rates[sure] = rate(120, 40, "devices");
    return rates;
  };
  const above = (device: boolean) => ({
    ...(device ? scope(dice, "device") : {}),
    ...scope(dice, "site"),
    ...cap(dice),
  });
  const included = () =>
    Object.fromEntries(
      CLASS_FIELDS.filter(() => dice.chance(8)).map((field) => [field, spelled(dice, "included")]),
    );
  const sites = (): Row => (isSure ? { "Site fee": bandedRate(dice, 400, 4, "sites") } : {});
  if (model === "itemised") return terms.has("flat fee in bands") ? flat() : banded ? byUser() : {};
  if (model === "per-user") return { ...byUser(), ...included(), ...(allowance ? cap(dice) : {}) };
  if (model === "per-device") return byClass();
  if (model === "flat-rate") {
    const fees = { ...flat(), ...included(), ...scope(dice, "user"), ...above(true) };
    const ofSites = sites();
    return isSet(ofSites["Site fee"])
      ? { ...fees, ...ofSites, "Included sites": null, "Site overage": null }
      : fees;
  }
  if (model === "time and materials") return { "Hourly rate": amount(dice, 250), ...included() };
  const withFee = terms.has("flat fee in bands");
  const form = withFee ? dice.pick([0, 1, 3]) : allowance ? dice.pick([0, 2, 3]) : dice.int(0, 3);
  const devices = !allowance;
  if (form === 0 || (form === 1 && allowance))
    return { ...flat(), ...byUser(), ...included(), ...above(devices) };
  if (form === 1) return withoutOverage({ ...flat(), ...scope(dice, "user"), ...above(true), ...byClass() });
  if (form === 2) return withoutOverage({ ...byUser(), ...above(devices), ...byClass() }, allowance);
  return withoutOverage({ ...flat(), ...byUser(), ...above(devices), ...byClass() }, allowance);
}

/** A device rate leaves nothing for a device overage. */
function withoutOverage(row: Row, isAllowance = false): Row {
  if (!isSet(row["Device rate"]) || isAllowance) return row;
  return { ...row, "Included devices": null, "Device overage": null };
}

function allowanceTerms(dice: Dice): Row {
  const overage = dice.int(0, 9);
  return {
    "Devices per user": dice.pick<unknown>([1, 2, 3, 1.5, 0.333333, "2 devices", 4, 5]),
    "Device overage":
      overage < 7
        ? amount(dice, 40)
        : overage === 7
          ? blank(dice)
          : spelled(dice, overage === 8 ? "free" : "renegotiate"),
  };
}

function classRate(dice: Dice, rate: () => unknown): unknown {
  const kind = dice.int(0, 9);
  return kind < 5
    ? rate()
    : kind === 5
      ? spelled(
          dice,
          dice.pick(isKnown("words for nothing to pay") ? ["included", "incl.", "free"] : ["included"]),
        )
      : blank(dice);
}

function commonTerms(dice: Dice, model: Model, terms: Terms): Row {
  const needsHours = terms.has("hours pool") || terms.has("rollover");
  const perHour = terms.has("charge per hour");
  const sometimes = (percent: number, cell: () => unknown) => (dice.chance(percent) ? cell() : blank(dice));
  const rows: Record<string, unknown> = {
    Provider: dice.pick<unknown>(["Northwind", null, "", 0]),
    Currency: dice.pick<unknown>(["USD", "usd ", null, "", 0]),
    Minimum: sometimes(20, () => amount(dice, 6000)),
    Onboarding: sometimes(35, () =>
      isKnown("words for nothing to pay") && dice.chance(30) ? "waived" : amount(dice, 5000),
    ),
    Uplift: sometimes(45, () => share(dice)),
    Discount: sometimes(30, () => share(dice)),
    Term: sometimes(35, () =>
      dice.pick<unknown>([
        12,
        24,
        36,
        60,
        "36",
        ...(isKnown("numbers with units") ? ["3 years", "24 months"] : []),
      ]),
    ),
  };
  if (model !== "itemised") {
    rows["Site fee"] = sometimes(25, () => amount(dice, 400));
    if (model !== "time and materials") {
      rows["Hourly rate"] = sometimes(needsHours ? 90 : perHour ? 5 : 25, () => amount(dice, 200));
    }
  }
  if (needsHours || (!perHour && model !== "itemised" && dice.chance(25))) {
    rows["Included hours"] = needsHours
      ? dice.int(1, 30)
      : dice.chance(90)
        ? count(dice, 20, "hrs")
        : "unlimited";
  }
  return rows;
}

function newTerms(dice: Dice, model: Model, terms: Terms, row: Row): Row {
  const found: Record<string, unknown> = {};
  const set = (term: NewTerm, cells: () => Row) => {
    if (terms.has(term)) Object.assign(found, cells());
  };
  const percent = (most: number) => `${dice.int(0, most * 10) / 10}%`;
  const touchesUplift = ["uplift cap", "uplift floor", "first uplift month"] as const;
  if (touchesUplift.some((term) => terms.has(term))) found["Uplift"] = share(dice);
  set("uplift by steps", () => ({
    Uplift: [percent(8), percent(12), percent(5)].slice(0, dice.int(2, 3)).join(dice.pick(["; ", ";", "\n"])),
  }));
  set("uplift by index", () => ({
    Uplift: dice.pick(["CPI", "cpi + 2%", "HICP", "Index +1.5 %", "RPI", "CPI-U + 0.5%", "inflation"]),
  }));
  set("uplift cap", () => ({ "Uplift cap": dice.pick<unknown>([0.03, "3%", 0.025, "5%", 0.1]) }));
  set("uplift floor", () => ({ "Uplift floor": dice.pick<unknown>([0.01, "2%", 0.025, "1.5%"]) }));
  if (terms.has("uplift cap") && terms.has("uplift floor"))
    found["Uplift floor"] = dice.pick<unknown>([0.01, "2%"]);
  set("first uplift month", () => ({
    "First uplift month": dice.pick<unknown>([2, 4, 7, 10, 14, 19, 25, "6"]),
  }));
  set("bands by volume", () => ({ Bands: dice.chance(50) ? blank(dice) : chosen(dice, "volume") }));
  set("graduated bands", () => ({ Bands: chosen(dice, "graduated") }));
  set("hours pool", () => ({
    "Hours pool": dice.pick<unknown>([3, 6, 12, "quarterly", "6 months", "yearly"]),
  }));
  set("rollover", () => ({ Rollover: dice.pick<unknown>([0.4, "50%", 1, "100%", 0.25, "33.3333%"]) }));
  set("hour factors", () => ({
    "After-hours factor": dice.pick<unknown>([1.5, 2, "1.5", 1.333333]),
    "Weekend factor": dice.chance(70) ? dice.pick<unknown>([2, 2.5, "3"]) : blank(dice),
  }));
  set("taxes", () => ({
    Tax: dice.pick<unknown>(["13%", 0.05, "5%; 9.975%", "20%", "exempt", "0%", "7%\n8%", 0.19]),
  }));
  set("billed in advance", () => ({
    "Billed every": dice.pick<unknown>([3, 6, 12, "quarterly", "yearly", "annually in advance"]),
  }));
  set("exit fee", () => ({
    "Exit fee": exitFee(dice),
    Term: dice.pick<unknown>([24, 36, 48, 60, "5 years", 72]),
  }));
  set("covers", () => ({
    Covers: dice.pick(["workstations", "workstations, servers", "Servers; mobiles", "all", "PCs, printers"]),
  }));
  set("open term", () => openTerm(dice, model, row));
  return found;
}

function exitFee(dice: Dice): unknown {
  return dice.pick<unknown>([
    "50%",
    0.25,
    1,
    "100%",
    "6 months",
    "3 months",
    "remaining",
    5000,
    "2,500.00",
    "1-12: 100%; 13-36: 50%; 37-60: 25%",
    "up to 24: 50%; above: 0.25",
    "12 months: 100%\n36: 40%",
    "none",
    "",
    "tbd",
    "25% of the remaining fees",
  ]);
}

/** One of the terms that a quote can do without is still open. */
function openTerm(dice: Dice, model: Model, row: Row): Row {
  const word = spelled(dice, dice.pick(["tbd", "tba", "?", "on request"]));
  const fields = ["Onboarding", "Minimum", "Discount"];
  if (!isSet(row["Included sites"]) && !isSet(row["Site overage"]) && model !== "itemised")
    fields.push("Site fee");
  return { [dice.pick(fields)]: word };
}

/** When a provider counts: one in four of a cadence that its basis does not allow. */
function drawCadence(dice: Dice): Cadence {
  return dice.pick(dice.chance(25) ? REFUSED_CADENCES : ALLOWED_CADENCES);
}

function cadence(dice: Dice, { basis, audit, trueUp }: Cadence): Row {
  return {
    "Billing basis": basis === "snapshot" && dice.chance(50) ? blank(dice) : chosen(dice, basis),
    "Audit months": audit === 1 && dice.chance(50) ? blank(dice) : dice.pick<unknown>([audit, String(audit)]),
    "True-up": trueUp === "none" && dice.chance(50) ? blank(dice) : chosen(dice, trueUp),
  };
}
