import type { ErrorClass } from "./Failure";
import type { Row } from "./arbitraryQuote";

export interface Fault {
  readonly errorClass: ErrorClass;
  readonly change: (row: Row) => Row;
}

const setting = (errorClass: ErrorClass, ...changes: Row[]): Fault[] =>
  changes.map((change) => ({ errorClass, change: (row: Row) => ({ ...row, ...change }) }));

/** A row of these fields alone, so that nothing else is wrong with it. */
const replacing = (errorClass: ErrorClass, ...rows: Row[]): Fault[] =>
  rows.map((row) => ({ errorClass, change: (old: Row) => ({ Quote: old["Quote"], ...row }) }));

const ERROR_VALUE = { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" };

/** One list a class; a class is drawn first, then one of its faults. */
export const QUOTE_FAULTS: readonly (readonly Fault[])[] = [
  setting(
    "negative",
    { "Site fee": -5 },
    { Onboarding: "-1.50" },
    { Minimum: -0.01 },
    { "Included hours": -1 },
    { Uplift: -0.03 },
    { Discount: "-5%" },
    { "Hourly rate": -90 },
  ),
  setting(
    "text in a number",
    { Onboarding: "soon" },
    { "Hourly rate": "(5)" },
    { Minimum: "1e3" },
    { "Site fee": "free" },
    { Uplift: "CPI" },
    { "Device rate": "tbd" },
    { "Included devices": "many" },
  ),
  setting("ambiguous number", { Onboarding: "1,500" }, { Minimum: "2.250" }, { "Hourly rate": "$1,250" }),
  setting("too large", { Minimum: 1.1e12 }, { Onboarding: 2e15 }, { "Included hours": 1.5e9 }),
  setting(
    "uplift or discount out of range",
    { Uplift: 3 },
    { Uplift: 1 },
    { Discount: 5 },
    { Discount: "100%" },
  ),
  setting("audit months unknown", { "Audit months": 2 }, { "Audit months": 24 }, { "Audit months": 1.5 }),
  setting("basis unknown", { "Billing basis": "weekly" }, { "Billing basis": "average" }),
  setting(
    "basis high-water mark",
    { "Billing basis": "high-water mark" },
    { "Billing basis": "High water mark" },
  ),
  setting("true-up unknown", { "True-up": "advance" }, { "True-up": "quarterly" }),
  setting("model unknown", { Model: "bundle" }, { Model: "per seat mile" }),
  setting("term not whole", { Term: 12.5 }),
  replacing(
    "no rate at all",
    { Onboarding: 100 },
    { "Site fee": 50, Minimum: 500 },
    { "Server rate": "included" },
  ),
  replacing(
    "rate the model needs is missing",
    { Model: "per-user", "Site fee": 10 },
    { Model: "per-device", "Hourly rate": 10 },
    { Model: "flat-rate", Minimum: 900 },
    { Model: "hybrid", "User rate": 90 },
    { Model: "hybrid", "Workstation rate": 40, "Server rate": 100 },
    { Model: "time and materials", "Included hours": 3 },
  ),
  replacing(
    "rate the model does not take",
    { Model: "per-user", "User rate": 90, "Flat fee": 500 },
    { Model: "per-user", "User rate": 90, "Server rate": 50 },
    { Model: "per-device", "Device rate": 30, "User rate": 90 },
    { Model: "flat-rate", "Flat fee": 3000, "User rate": 9 },
    { Model: "flat-rate", "Flat fee": 3000, "Mobile rate": 9 },
    { Model: "time and materials", "Hourly rate": 120, "Flat fee": 300 },
    { Model: "time and materials", "Hourly rate": 120, "Device rate": 5 },
  ),
  replacing(
    "ceiling or overage the model does not take",
    { "User rate": 100, "Included devices": 50 },
    { "User rate": 100, "Device overage": 12 },
    { "Workstation rate": 40, "Overage cap": 300 },
    { "Workstation rate": 40, "Included users": 10 },
    { "Hourly rate": 120, "Included sites": 2 },
  ),
  replacing(
    "minimum users without a user rate",
    { "Flat fee": 3000, "Minimum users": 10 },
    { "Device rate": 30, "Minimum users": 5 },
    { "Hourly rate": 110, "Minimum users": 5 },
  ),
  replacing(
    "user ceiling beside a user rate",
    { "Flat fee": 1000, "User rate": 50, "User overage": 20 },
    { "User rate": 50, "Server rate": 90, "Included users": 30 },
  ),
  replacing(
    "site ceiling beside a site fee",
    { "Flat fee": 3000, "Site fee": 100, "Included sites": 2 },
    { "Flat fee": 3000, "Site fee": 100, "Site overage": 80 },
  ),
  replacing(
    "renegotiate without a ceiling",
    { "Flat fee": 3000, "User overage": "renegotiate" },
    { "Flat fee": 3000, "Included devices": 0, "Device overage": "Renegotiate" },
  ),
  // Rates that may be read but not multiplied.
  replacing(
    "beyond magnitude",
    { "User rate": 9e11 },
    { "Flat fee": 9.9e11, "Site fee": 9e11 },
    { "Device rate": 8e11 },
  ),
];

export const SCENARIO_FAULTS: readonly (readonly Fault[])[] = [
  setting(
    "negative",
    { Users: -1 },
    { Servers: -0.5 },
    { Sites: "-2" },
    { "Support hours": -3 },
    { Kiosks: -4 },
  ),
  setting(
    "text in a number",
    { Users: "forty" },
    { Workstations: "n/a" },
    { Months: "long" },
    { "User growth": "high" },
  ),
  setting("ambiguous number", { Users: "1,200" }, { Workstations: "1.200" }),
  setting("too large", { Users: 1.1e9 }, { Workstations: 3e9 }, { "Users added per month": -2e9 }),
  setting(
    "growth out of range",
    { "User growth": -1 },
    { "Device growth": -1.5 },
    { "User growth": 11 },
    { "Device growth": "1500%" },
  ),
  setting("months out of range", { Months: 601 }, { Months: 2.5 }, { Months: -12 }),
];

/** Cells that hold an error: drawn only where asked for, since hosts differ in how they hand them over. */
export const QUOTE_ERROR_VALUES = setting(
  "error value in a cell",
  { Onboarding: ERROR_VALUE },
  { Uplift: ERROR_VALUE },
);
export const SCENARIO_ERROR_VALUES = setting(
  "error value in a cell",
  { Users: ERROR_VALUE },
  { Months: ERROR_VALUE },
);
