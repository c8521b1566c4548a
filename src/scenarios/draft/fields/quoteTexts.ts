import { MARKET, type MarketRate } from "../../samples/marketRates";
import type { QuoteTermName } from "../../../pricing";
import type { Field } from "./Field";

/** What a term says of itself wherever it stands: in the form, on the header of its column, in a help text. */
export type TermText = Pick<Field, "unit" | "explanation" | "whenBlank" | "published">;

/** What is known of a rate in the market; nothing where nothing is. */
function published({ usual, published: named }: MarketRate): string {
  const range = usual === NONE_KNOWN ? "" : `Usual: ${usual} (rule of thumb, no source). `;
  return `${range}Published in the United States: ${named}.`;
}
const NONE_KNOWN = "none known";

const NOT_CHARGED = "Blank: not charged.";

/** What is said of each term: one that is missing does not compile. */
export const QUOTE_TEXTS: Readonly<Record<Exclude<QuoteTermName, "ownRate">, TermText>> = {
  name: {
    unit: "",
    explanation: "What the quote is called wherever it is compared. Every quote needs a name of its own.",
    whenBlank: "Blank: Quote 1, Quote 2, … by position.",
  },
  provider: {
    unit: "",
    explanation: "Who made the quote. For the reader only: nothing is computed from it.",
    whenBlank: "Blank: not specified.",
  },
  currency: {
    unit: "",
    explanation: "The currency of the quote. Quotes in different currencies are not compared.",
    whenBlank: "Blank: the same as the others.",
  },
  model: {
    unit: "",
    explanation: "How counts become a charge. It decides which of the other terms the quote can have.",
    whenBlank: "Blank: inferred from the rates.",
  },
  userRate: {
    unit: "per user per month",
    explanation: "What each user costs, with the devices that the contract counts as the user's own.",
    whenBlank: NOT_CHARGED,
    published: published(MARKET.user),
  },
  deviceRate: {
    unit: "per device per month",
    explanation: "What each device costs whose class has no rate of its own.",
    whenBlank: "Blank: classes without a rate of their own are not priced.",
  },
  workstationRate: {
    unit: "per workstation per month",
    explanation: "What each desktop or laptop costs.",
    whenBlank: "Blank: the device rate, where there is one; otherwise not priced.",
    published: published(MARKET.workstation),
  },
  serverRate: {
    unit: "per server per month",
    explanation: "What each server costs, physical or virtual as the contract counts them.",
    whenBlank: "Blank: the device rate, where there is one; otherwise not priced.",
    published: published(MARKET.server),
  },
  networkRate: {
    unit: "per network device per month",
    explanation: "What each firewall, switch or access point costs.",
    whenBlank: "Blank: the device rate, where there is one; otherwise not priced.",
    published: published(MARKET.network),
  },
  mobileRate: {
    unit: "per mobile device per month",
    explanation: "What each managed phone or tablet costs. Unmanaged personal phones are not counted.",
    whenBlank: "Blank: the device rate, where there is one; otherwise not priced.",
    published: published(MARKET.mobile),
  },
  siteFee: {
    unit: "per site per month",
    explanation: "What each location costs in addition to users and devices.",
    whenBlank: NOT_CHARGED,
    published: published(MARKET.site),
  },
  flatFee: {
    unit: "per month",
    explanation: "One fee for everything that is included, whatever the counts are.",
    whenBlank: NOT_CHARGED,
  },
  includedUsers: {
    unit: "users",
    explanation:
      "The ceiling: how many users the flat fee covers. “unlimited” means that there is no ceiling.",
    whenBlank: "Blank: no ceiling; beside an overage rate, none are included.",
  },
  includedDevices: {
    unit: "devices",
    explanation:
      "The ceiling: how many devices of all classes without a rate of their own the flat fee covers.",
    whenBlank: "Blank: no ceiling; beside an overage rate, none are included.",
  },
  includedSites: {
    unit: "sites",
    explanation: "The ceiling: how many locations the flat fee covers.",
    whenBlank: "Blank: no ceiling; beside an overage rate, none are included.",
  },
  userOverage: {
    unit: "per user above the ceiling per month",
    explanation:
      "What each user above the included ones costs. “free” charges nothing, “renegotiate” leaves it open.",
    whenBlank: "Blank: above a ceiling the fee is renegotiated, so there is no amount.",
  },
  deviceOverage: {
    unit: "per device above the ceiling per month",
    explanation:
      "What each device above the included ones costs. “free” charges nothing, “renegotiate” leaves it open.",
    whenBlank: "Blank: above a ceiling the fee is renegotiated, so there is no amount.",
  },
  siteOverage: {
    unit: "per site above the ceiling per month",
    explanation:
      "What each site above the included ones costs. “free” charges nothing, “renegotiate” leaves it open.",
    whenBlank: "Blank: above a ceiling the fee is renegotiated, so there is no amount.",
  },
  overageCap: {
    unit: "per month",
    explanation: "The most that user, device and site overage together may cost.",
    whenBlank: "Blank: no cap.",
  },
  hourlyRate: {
    unit: "per hour",
    explanation: "What an hour of support costs beyond the included ones.",
    whenBlank: "Blank: support is taken as included.",
  },
  includedHours: {
    unit: "hours per month",
    explanation: "Support hours that are covered before the hourly rate applies.",
    whenBlank: "Blank: none.",
  },
  minimumUsers: {
    unit: "users",
    explanation: "The minimum number of users billed, even when there are fewer.",
    whenBlank: "Blank: no minimum.",
  },
  minimum: {
    unit: "per month",
    explanation: "The least that is invoiced, after the discount.",
    whenBlank: "Blank: no minimum.",
  },
  onboarding: {
    unit: "once, in month 1",
    explanation: "The one-time fee for taking over. Uplift, minimum and discount do not apply to it.",
    whenBlank: NOT_CHARGED,
  },
  uplift: {
    unit: "per year",
    explanation: "By how much every rate and fee rises at each anniversary, counted from the quoted rate.",
    whenBlank: "Blank: rates stay as they are.",
  },
  discount: {
    unit: "of every invoice",
    explanation: "What is taken off for the term, from the sum of all lines.",
    whenBlank: "Blank: no discount.",
  },
  billingBasis: {
    unit: "",
    explanation: "Which count a month bills when counts change.",
    whenBlank: "Blank: snapshot, the last count.",
  },
  auditMonths: {
    unit: "months",
    explanation: "How often the provider counts. Between two counts the last one is billed.",
    whenBlank: "Blank: every month.",
  },
  trueUpInArrears: {
    unit: "",
    explanation: "Whether units that were used and not yet billed are charged at the next count.",
    whenBlank: "Blank: none.",
  },
  termMonths: {
    unit: "months",
    explanation: "How long the contract binds. A shorter one is assumed to renew on the same terms.",
    whenBlank: "Blank: not specified.",
  },
  bandsMode: {
    unit: "",
    explanation:
      "How rates with bands are read: “volume” bills all units at the rate of the band that the count falls in, “graduated” each unit at the rate of its own band.",
    whenBlank: "Blank: volume, all units at one rate.",
  },
  covers: {
    unit: "",
    explanation:
      "The device classes that the quote covers, separated by commas, for example “workstations, mobiles”; “all” for every class. Classes with a rate are covered too.",
    whenBlank: "Blank: what the model covers.",
  },
  devicesPerUser: {
    unit: "devices per user",
    explanation:
      "How many devices are included for each user billed. Devices above are billed at the device overage.",
    whenBlank: "Blank: no allowance.",
  },
  hoursPool: {
    unit: "months",
    explanation: "The months whose included hours form one pool: nothing is billed until the pool is empty.",
    whenBlank: "Blank: each month by itself.",
  },
  rollover: {
    unit: "of the included hours",
    explanation:
      "How much of the included hours may roll over unused to the next period, where they are used first.",
    whenBlank: "Blank: unused hours expire.",
  },
  afterHoursFactor: {
    unit: "times",
    explanation: "What an hour after hours counts as, for example 1.5 for time and a half.",
    whenBlank: "Blank: 1.",
  },
  weekendFactor: {
    unit: "times",
    explanation: "What an hour on the weekend counts as, for example 2 for double time.",
    whenBlank: "Blank: 1.",
  },
  firstUpliftMonth: {
    unit: "contract month",
    explanation: "The month from which the first uplift applies; the next ones follow every 12 months.",
    whenBlank: "Blank: 13, the first anniversary.",
  },
  upliftCap: {
    unit: "per year",
    explanation: "The most that rates may rise in one step, whatever the uplift or the index says.",
    whenBlank: "Blank: no cap.",
  },
  upliftFloor: {
    unit: "per year",
    explanation: "The least that rates rise in one step, even when the index falls.",
    whenBlank: "Blank: 0%, rates never fall.",
  },
  taxes: {
    unit: "of each invoice",
    explanation:
      "Sales taxes, separated by semicolons, for example “5%; 9.975%”; “exempt” where there is none. They appear on invoices only.",
    whenBlank: "Blank: not specified.",
  },
  billedEvery: {
    unit: "months",
    explanation: "How many months one invoice covers in advance: 1, 3, 6 or 12.",
    whenBlank: "Blank: every month.",
  },
  exitFee: {
    unit: "",
    explanation:
      "What leaving before the end of the term costs: “50%” of the remaining months, “6 months”, “remaining”, an amount, bands such as “1-12: 100%; 13-36: 50%”, or “none”.",
    whenBlank: "Blank: not specified, so the rest of the term is owed.",
  },
  statedMonthly: {
    unit: "per month",
    explanation: "What the quote itself says that month 1 costs. Never part of a cost; it is only checked.",
    whenBlank: "Blank: not specified.",
  },
  statedYearly: {
    unit: "per year",
    explanation: "What the quote itself says that a year costs. Never part of a cost; it is only checked.",
    whenBlank: "Blank: not specified.",
  },
  statedTotal: {
    unit: "",
    explanation:
      "What the quote itself says that the whole term costs. Never part of a cost; it is only checked.",
    whenBlank: "Blank: not specified.",
  },
  sources: {
    unit: "",
    explanation: "Where each term is found in the paper quote, for example “p. 3”. For the reader only.",
    whenBlank: "Blank: not specified.",
  },
};

/** The text of the rate of a class that the workbook adds. */
export const customClassText = (className: string): TermText => ({
  unit: `per ${className.toLowerCase()} per month`,
  explanation: `What each device of the class ${className} costs.`,
  whenBlank: "Blank: the device rate, where there is one; otherwise not priced.",
});
