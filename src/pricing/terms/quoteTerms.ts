import { declareTerm as term, type Headings, type TermDetails } from "./declareTerm";
import type { Term, TermValues } from "./Term";

const rate = { period: "monthly", isLever: true } as const;
const headline = { ...rate, isHeadline: true } as const;
const inForm = { group: "contract" } as const;
const rare = { group: "more" } as const;

const USER_RATE: Headings = [
  ...(["User rate", "Per user", "Per seat", "Seat rate", "Rate per user", "Rate per seat"] as const),
  ...(["Price per user", "Price per seat", "Cost per user"] as const),
];
const WORKSTATION_RATE: Headings = [
  ...([
    "Workstation rate",
    "PC rate",
    "Computer rate",
    "Desktop rate",
    "Laptop rate",
    "Notebook rate",
  ] as const),
];

/** `Server rate`, and the other spellings of the rates of one class. */
function classRate(deviceClass: string, headings: Headings): Term<"classRate"> {
  return term("classRate", headings, {
    ...rate,
    group: "rates",
    parts: ["classes"],
    deviceClass,
    unit: "devices",
  });
}

const overage = (headings: Headings, more: TermDetails): Term<"overage"> =>
  term("overage", headings, { ...rate, group: "scope", parts: ["ceilings"], ...more });
const ceiling = (headings: Headings, more: TermDetails): Term<"ceiling"> =>
  term("ceiling", headings, { group: "scope", parts: ["ceilings"], ...more });

/**
 * Every term of a quote, in the order in which forms and sheets show them: the one place that says how it is headed,
 * read, bounded and varied, what a blank stands for, and which models take it. Its words stand in the texts of the
 * terms, which do not compile where one is missing.
 */
export const QUOTE_TERMS = {
  name: term("name", ["Quote", "Name", "Offer", "Option"], { group: "offer" }),
  provider: term("text", ["Provider", "Vendor", "Supplier"], { group: "offer" }),
  currency: term("text", ["Currency"], {}),
  model: term("model", ["Model", "Pricing model"], { group: "offer" }),
  ownRate: term("ownRate", ["Rate", "Price", "Monthly price", "Cost"], { period: "monthly" }),
  flatFee: term("price", ["Flat fee", "Flat rate", "Base fee", "Monthly fee"], {
    ...headline,
    group: "rates",
    parts: ["fee"],
    bandsSayUnit: true,
  }),
  userRate: term("price", USER_RATE, { ...headline, group: "rates", parts: ["users"], unit: "users" }),
  minimumUsers: term("count", ["Minimum users", "Minimum seats"], {
    group: "rates",
    parts: ["users"],
    unit: "users",
    isLever: true,
  }),
  workstationRate: classRate("workstation", WORKSTATION_RATE),
  serverRate: classRate("server", ["Server rate"]),
  networkRate: classRate("network", ["Network rate", "Network device rate"]),
  mobileRate: classRate("mobile", ["Mobile rate", "Mobile device rate", "Phone rate"]),
  deviceRate: term(
    "deviceRate",
    ["Device rate", "Per device", "Per endpoint", "Endpoint rate", "Price per device"],
    {
      ...headline,
      group: "rates",
      parts: ["classes"],
      unit: "devices",
    },
  ),
  siteFee: term("price", ["Site fee", "Site rate", "Per site", "Location fee", "Per location"], {
    ...headline,
    group: "rates",
    parts: ["sites"],
    unit: "sites",
  }),
  hourlyRate: term("amount", ["Hourly rate", "Hourly", "Rate per hour"], {
    isHeadline: true,
    group: "rates",
    parts: ["hours"],
    isLever: true,
  }),
  includedHours: term("coveredHours", ["Included hours"], {
    group: "rates",
    parts: ["hours"],
    period: "monthly",
    unit: "hours",
  }),
  includedUsers: ceiling(["Included users"], { unit: "users" }),
  userOverage: overage(["User overage", "User overage rate"], {}),
  includedDevices: ceiling(["Included devices"], { unit: "devices" }),
  deviceOverage: overage(["Device overage", "Device overage rate"], { parts: ["ceilings", "allowance"] }),
  includedSites: ceiling(["Included sites"], { unit: "sites" }),
  siteOverage: overage(["Site overage", "Site overage rate"], {}),
  overageCap: term("amount", ["Overage cap"], {
    group: "scope",
    parts: ["ceilings", "allowance"],
    period: "monthly",
  }),
  minimum: term("amount", ["Minimum", "Minimum commitment", "Monthly minimum", "Minimum monthly fee"], {
    ...inForm,
    ...rate,
  }),
  onboarding: term(
    "amount",
    ["Onboarding", "Onboarding fee", "Setup", "Setup fee", "Implementation", "Implementation fee"],
    { ...inForm, period: "once", isLever: true },
  ),
  uplift: term("steps", ["Uplift", "Annual uplift", "Escalator", "Annual increase", "Price increase"], {
    ...inForm,
    period: "yearly",
    isLever: true,
  }),
  discount: term("share", ["Discount", "Term discount"], { ...inForm, isLever: true }),
  billingBasis: term("basis", ["Billing basis"], inForm),
  auditMonths: term("interval", ["Audit months", "Audit interval"], { ...inForm, unit: "months" }),
  trueUpInArrears: term("arrears", ["True-up"], inForm),
  termMonths: term("months", ["Term", "Term months", "Contract term", "Contract length"], {
    ...inForm,
    unit: "months",
  }),
  bandsMode: term("bandsMode", ["Bands"], rare),
  covers: term("classes", ["Covers"], rare),
  devicesPerUser: term("count", ["Devices per user", "Included devices per user"], {
    ...rare,
    parts: ["allowance"],
    unit: "devices",
  }),
  hoursPool: term("interval", ["Hours pool", "Pool months"], { ...rare, parts: ["hours"], unit: "months" }),
  rollover: term("part", ["Rollover"], { ...rare, parts: ["hours"] }),
  afterHoursFactor: term("factor", ["After-hours factor"], rare),
  weekendFactor: term("factor", ["Weekend factor"], rare),
  firstUpliftMonth: term("month", ["First uplift month"], {
    ...rare,
    bounds: [2, 600],
    whenBlank: 13,
    unit: "months",
  }),
  upliftCap: term("share", ["Uplift cap"], { ...rare, period: "yearly" }),
  upliftFloor: term("share", ["Uplift floor"], { ...rare, period: "yearly" }),
  taxes: term("taxes", ["Tax", "Sales tax", "VAT", "GST", "HST", "PST", "QST"], rare),
  billedEvery: term("interval", ["Billed every", "Billing frequency"], { ...rare, unit: "months" }),
  exitFee: term("exitFee", ["Exit fee", "Early termination", "Termination fee", "Early termination fee"], {
    ...rare,
    period: "once",
  }),
  statedMonthly: term("amount", ["Stated monthly"], rare),
  statedYearly: term("amount", ["Stated yearly", "Stated annual"], rare),
  statedTotal: term("amount", ["Stated total"], rare),
  sources: term("text", ["Sources"], {}),
} as const satisfies Record<string, Term>;

export type QuoteTermName = keyof typeof QUOTE_TERMS;

/** Terms that become part of a scope, a class rate or the quote itself, instead of a value of their own. */
const PARTS_OF_ANOTHER = [
  ...(["name", "provider", "currency", "model", "ownRate"] as const),
  ...(["workstationRate", "serverRate", "networkRate", "mobileRate", "devicesPerUser"] as const),
  ...(["includedUsers", "includedDevices", "includedSites"] as const),
  ...(["userOverage", "deviceOverage", "siteOverage"] as const),
] as const;
export type SingleTermName = Exclude<QuoteTermName, (typeof PARTS_OF_ANOTHER)[number]>;
export const QUOTE_TERM_NAMES = Object.keys(QUOTE_TERMS) as readonly QuoteTermName[];
export const SINGLE_TERM_NAMES = QUOTE_TERM_NAMES.filter(
  (name): name is SingleTermName => !(PARTS_OF_ANOTHER as readonly QuoteTermName[]).includes(name),
);

/** The value of every term that has one of its own. */
export type SingleTerms = {
  readonly [Name in SingleTermName]: TermValues[(typeof QUOTE_TERMS)[Name]["kind"]];
};
