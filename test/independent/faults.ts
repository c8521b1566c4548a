import type { ErrorClass } from "./Failure";
import { isKnown } from "./pending";
import type { Row } from "./drawQuote";

export interface Fault {
  readonly errorClass: ErrorClass;
  readonly change: (row: Row) => Row;
}

const setting = (errorClass: ErrorClass, ...changes: Row[]): Fault[] =>
  changes.map((change) => ({ errorClass, change: (row: Row) => ({ ...row, ...change }) }));

/** A row of these fields alone, so that nothing else is wrong with it. */
const replacing = (errorClass: ErrorClass, ...rows: Row[]): Fault[] =>
  rows.map((row) => ({ errorClass, change: (old: Row) => ({ Quote: old["Quote"], ...row }) }));

export const ERROR_VALUE = { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" };

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
    { "Site fee": "by agreement" },
    { Uplift: "greater of 3% and CPI" },
    { Uplift: "CPI - 1%" },
    { "Included devices": "many" },
    { "Included hours": "included" },
    { "Included users": "free" },
  ),
  setting("ambiguous number", { Onboarding: "1,500" }, { Minimum: "2.250" }, { "Hourly rate": "$1,250" }),
  setting("too large", { Minimum: 1.1e12 }, { Onboarding: 2e15 }, { "Included hours": 1.5e9 }),
  setting(
    "percentage where none is due",
    { Onboarding: "140%" },
    { Minimum: "15%" },
    { "Included hours": "50%" },
    { "Minimum users": "10%" },
  ),
  setting(
    "share out of range",
    { Uplift: 3 },
    { Uplift: 1 },
    { Uplift: "0%; 120%" },
    { Uplift: "CPI + 100%" },
    { "Uplift cap": 3 },
    { Discount: 5 },
    { Discount: "100%" },
    { Tax: 13 },
    { Rollover: 40 },
    { "Exit fee": "150%", Term: 60 },
  ),
  setting("floor above cap", { "Uplift cap": "2%", "Uplift floor": "3%" }),
  setting(
    "first uplift month out of range",
    { "First uplift month": 1 },
    { "First uplift month": 601 },
    { "First uplift month": 7.5 },
  ),
  setting("interval unknown", { "Hours pool": 4 }, { "Billed every": 2 }, { "Hours pool": "fortnightly 2" }),
  setting(
    "exit fee not understood",
    { "Exit fee": "half" },
    { "Exit fee": 6 },
    { "Exit fee": 60 },
    { "Exit fee": 1.5 },
  ),
  setting("bands word unknown", { Bands: "by step" }, { Bands: "tiered" }),
  replacing(
    "bands not well formed",
    { "User rate": "up to 25: 140; up to 20: 120; above: 100" },
    { "User rate": "1-25: 140; 27-50: 120" },
    { "User rate": "1-25: 140; 25-50: 120; 49+: 100" },
    { "User rate": "above: 140; up to 50: 120" },
    { "User rate": "up to 25: tbd; above: 3" },
    { "User rate": "up to 25 sites: 9; above: 3" },
    { "User rate": "up to 25: 15%; above: 10%" },
    { "Flat fee": "up to 5 users: 9; up to 10 devices: 20" },
    { "Workstation rate": "up to 5:; above: 2" },
    { "Flat fee": 100, "Exit fee": "1-12: 120%; above: 20%", Term: 60 },
  ),
  replacing("flat fee by bands of nothing", { "Flat fee": "up to 10: 300; above: 1400" }),
  replacing("included hours where a charge has its own", { Model: "itemised", "Included hours": 4 }),
  setting("interval unknown", { "Audit months": 2 }, { "Audit months": 24 }, { "Audit months": 1.5 }),
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
    "no rates yet",
    { Onboarding: 100 },
    { Model: "flat-rate", Minimum: 500 },
    { Model: "hybrid", "Server rate": "included", "Device overage": 5 },
    { "User rate": "tbd" },
    { "Included users": 40, Uplift: "3%" },
  ),
  // Of a quote with charges of its own; without any it has no rates yet.
  ...Array.from({ length: 4 }, () => replacing("no model", { "Site fee": 50, Minimum: 500 })),
  replacing("above the bands", { "User rate": "up to 2: 90; up to 4: 80", "Minimum users": 5 }),
  replacing(
    "which rate",
    { Model: "hybrid", Rate: 90, "User rate": 5, "Flat fee": 7 },
    { Rate: 90, "Flat fee": 7 },
    { Model: "per-user", Rate: 90, "User rate": 5 },
  ),
  replacing(
    "devices per user not taken",
    { "Flat fee": 500, "Devices per user": 2 },
    { "Workstation rate": 50, "Devices per user": 2 },
    { "Flat fee": 100, "User rate": 90, "Device rate": 5, "Devices per user": 2 },
  ),
  replacing("devices per user beside included devices", {
    "Flat fee": 100,
    "User rate": 90,
    "Devices per user": 2,
    "Included devices": 50,
  }),
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
    "user ceiling beside its rate",
    { "Flat fee": 1000, "User rate": 50, "User overage": 20 },
    { "User rate": 50, "Server rate": 90, "Included users": 30 },
  ),
  replacing(
    "site ceiling beside its rate",
    { "Flat fee": 3000, "Site fee": 100, "Included sites": 2 },
    { "Flat fee": 3000, "Site fee": 100, "Site overage": 80 },
  ),
  replacing("device ceiling beside its rate", { "Flat fee": 3000, "Device rate": 9, "Device overage": 4 }),
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
    { Workstations: "some" },
    { Months: "long" },
    { "Leave at end": "perhaps" },
    { "User growth": "high" },
  ),
  setting("ambiguous number", { Users: "1,200" }, { Workstations: "1.200" }),
  setting("too large", { Users: 1.1e9 }, { Workstations: 3e9 }, { "Users added per month": -2e9 }),
  setting(
    "growth out of range",
    { "User growth": -1 },
    { "Device growth": -1.5 },
    { "User growth": 5 },
    { "Device growth": "101%" },
    { "Index growth": 1.5 },
    { "Index growth": "2%; -100%" },
  ),
  setting("percentage where none is due", { Users: "10%" }, { Months: "50%" }),
  setting("total of devices differs", { Workstations: 5, Devices: 9999 }),
  [
    {
      errorClass: "no counts yet",
      change: (row: Row) => ({
        Scenario: row["Scenario"] === "" ? "Later" : row["Scenario"],
        Comment: isKnown("scenarios with a name alone") ? "" : "later",
      }),
    },
  ],
  setting("months out of range", { Months: 601 }, { Months: 2.5 }, { Months: -12 }),
];

export const CHARGE_FAULTS: readonly (readonly Fault[])[] = [
  setting(
    "charge not well formed",
    { Rate: "" },
    { Rate: null },
    { "From month": 5, "To month": 4 },
    { "From month": 1.5 },
    { Every: 2 },
    { Every: "weekly" },
    { Discount: "perhaps" },
    { Per: "percent", Rate: 0.1, Every: 3 },
    { Per: "percent", Rate: 0.1, Included: 3 },
    { Per: "percent", Rate: 0.1, Quantity: 3 },
    { Every: "once", "To month": 14 },
    { Per: "parsec", Quantity: null },
  ),
  setting("share out of range", { Per: "percent", Rate: 5, Every: null, Included: null, Quantity: null }),
  setting("text in a number", { Rate: "cheap" }, { Included: "some" }),
  setting("ambiguous number", { Rate: "1,500" }),
  setting("percentage where none is due", { Per: "user", Rate: "5%" }),
  setting("bands not well formed", { Per: "user", Quantity: null, Rate: "1-5: 9; 7-9: 8" }),
];

/** Cells that hold an error. */
export const QUOTE_ERROR_VALUES = setting(
  "error value in a cell",
  { Onboarding: ERROR_VALUE },
  { Uplift: ERROR_VALUE },
);
