import type { ChargeTermName } from "../../../pricing";
import type { FieldTermName } from "./quoteColumns";

/**
 * What papers and people call a term, beside the headings that tables are read by: only a search goes by these words,
 * so they may be said of several terms.
 */
export const QUOTE_SEARCH_WORDS: Readonly<Partial<Record<FieldTermName, string>>> = {
  userRate: "employee person seat price per head",
  minimumUsers: "at least fewest seats billed",
  deviceRate: "endpoint computer price",
  siteFee: "office branch location price",
  hourlyRate: "labor time support overage extra additional hour price",
  includedHours: "support hours bucket block bank retainer prepaid",
  includedUsers: "ceiling covered scope up to seats",
  userOverage: "additional extra further user seat rate price over above beyond",
  includedDevices: "ceiling covered scope up to endpoints",
  deviceOverage: "additional extra further device endpoint rate price over above beyond",
  includedSites: "ceiling covered scope up to offices locations",
  siteOverage: "additional extra further site office location rate price over above beyond",
  overageCap: "maximum limit of overage",
  minimum: "least lowest spend invoice commitment",
  onboarding: "one-time once transition project start activation fee",
  uplift: "escalation increase inflation CPI index linked indexation yearly rise",
  discount: "rebate multi-year loyalty percent off",
  billingBasis: "prorated peak ratchet snapshot high-water mark count",
  auditMonths: "count recount reconciliation quarterly true-up",
  trueUpInArrears: "reconciliation catch-up arrears afterwards",
  termMonths: "duration commitment initial term years minimum period length",
  bandsMode: "tiers volume graduated tiered staggered",
  covers: "scope excluded included device classes",
  devicesPerUser: "allowance devices included with each user",
  hoursPool: "bucket block bank of hours quarterly half-yearly annual pooled",
  rollover: "carry over unused hours forward",
  afterHoursFactor: "after-hours rate out of hours evening night overtime time and a half multiplier",
  weekendFactor: "weekend rate Saturday Sunday holiday double time multiplier",
  firstUpliftMonth: "price freeze lock guarantee first increase",
  upliftCap: "maximum increase limit at most CPI index",
  upliftFloor: "minimum increase at least CPI index",
  taxes: "taxes sales value added",
  billedEvery: "invoiced paid in advance quarterly annually prepayment payment",
  exitFee: "leaving early cancel cancellation terminate buyout penalty notice",
  statedMonthly: "quoted printed total on paper",
  statedYearly: "quoted printed total on paper annual",
  statedTotal: "quoted printed total on paper contract value",
};

/** The same of a charge. */
export const CHARGE_SEARCH_WORDS: Readonly<Partial<Record<ChargeTermName, string>>> = {
  quantity: "how many number fixed amount of units times",
  included: "free units allowance",
  every: "one-time one-off once yearly annual annually quarterly half-yearly how often",
  fromMonth: "begins starts later free months delayed",
  toMonth: "ends stops last month expires",
  uplifted: "annual increase escalator index rises fixed price",
  discounted: "term discount rebate",
  taxed: "tax exempt VAT sales tax",
};
