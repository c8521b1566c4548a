import { MARKET, type MarketRate } from "../../samples/marketRates";
import type { Field } from "./Field";

/** What a term says of itself wherever it stands: in the form, on the header of its column, in a help text. */
export type TermText = Pick<Field, "unit" | "explanation" | "whenBlank" | "published">;

const published = ({ usual, published: named }: MarketRate): string =>
  `Usual: ${usual} (rule of thumb, no source). Published in the United States: ${named}.`;

const NOT_CHARGED = "Blank: not charged.";

/** By the header of the table of quotes. */
export const QUOTE_TEXTS: Readonly<Record<string, TermText>> = {
  Quote: {
    unit: "",
    explanation: "What the offer is called wherever it is compared. Every quote needs a name of its own.",
    whenBlank: "Blank: Quote 1, Quote 2, … by position.",
  },
  Provider: {
    unit: "",
    explanation: "Who makes the offer. For the reader only: nothing is computed from it.",
    whenBlank: "Blank: not said.",
  },
  Currency: {
    unit: "",
    explanation: "The currency of the quote. Quotes in different currencies are not compared.",
    whenBlank: "Blank: the same as the others.",
  },
  Model: {
    unit: "",
    explanation: "How counts become a charge. It decides which of the other terms the quote can have.",
    whenBlank: "Blank: told from the rates that are given.",
  },
  "User rate": {
    unit: "per user a month",
    explanation: "What each user costs, with the devices that the contract counts as the user's own.",
    whenBlank: NOT_CHARGED,
    published: published(MARKET.user),
  },
  "Device rate": {
    unit: "per device a month",
    explanation: "What each device costs whose class has no rate of its own.",
    whenBlank: "Blank: classes without a rate of their own are not priced.",
  },
  "Workstation rate": {
    unit: "per workstation a month",
    explanation: "What each desktop or laptop costs.",
    whenBlank: "Blank: the device rate, where there is one; otherwise not priced.",
    published: published(MARKET.workstation),
  },
  "Server rate": {
    unit: "per server a month",
    explanation: "What each server costs, physical or virtual as the contract counts them.",
    whenBlank: "Blank: the device rate, where there is one; otherwise not priced.",
    published: published(MARKET.server),
  },
  "Network rate": {
    unit: "per network device a month",
    explanation: "What each firewall, switch or access point costs.",
    whenBlank: "Blank: the device rate, where there is one; otherwise not priced.",
    published: published(MARKET.network),
  },
  "Mobile rate": {
    unit: "per mobile device a month",
    explanation: "What each managed phone or tablet costs. Unmanaged personal phones are in no count.",
    whenBlank: "Blank: the device rate, where there is one; otherwise not priced.",
    published: published(MARKET.mobile),
  },
  "Site fee": {
    unit: "per site a month",
    explanation: "What each location costs beside users and devices.",
    whenBlank: NOT_CHARGED,
    published: published(MARKET.site),
  },
  "Flat fee": {
    unit: "a month",
    explanation: "One fee for everything that is included, whatever the counts are.",
    whenBlank: NOT_CHARGED,
  },
  "Included users": {
    unit: "users",
    explanation: "The ceiling: how many users the flat fee covers. “unlimited” says that there is none.",
    whenBlank: "Blank: no ceiling; beside an overage rate, none are included.",
  },
  "Included devices": {
    unit: "devices",
    explanation:
      "The ceiling: how many devices of all classes without a rate of their own the flat fee covers.",
    whenBlank: "Blank: no ceiling; beside an overage rate, none are included.",
  },
  "Included sites": {
    unit: "sites",
    explanation: "The ceiling: how many locations the flat fee covers.",
    whenBlank: "Blank: no ceiling; beside an overage rate, none are included.",
  },
  "User overage": {
    unit: "per user above the ceiling a month",
    explanation:
      "What each user above the included ones costs. “free” charges nothing, “renegotiate” leaves it open.",
    whenBlank: "Blank: above a ceiling the fee is renegotiated, so there is no amount.",
  },
  "Device overage": {
    unit: "per device above the ceiling a month",
    explanation:
      "What each device above the included ones costs. “free” charges nothing, “renegotiate” leaves it open.",
    whenBlank: "Blank: above a ceiling the fee is renegotiated, so there is no amount.",
  },
  "Site overage": {
    unit: "per site above the ceiling a month",
    explanation:
      "What each site above the included ones costs. “free” charges nothing, “renegotiate” leaves it open.",
    whenBlank: "Blank: above a ceiling the fee is renegotiated, so there is no amount.",
  },
  "Overage cap": {
    unit: "a month",
    explanation: "The most that user, device and site overage together may cost.",
    whenBlank: "Blank: no cap.",
  },
  "Hourly rate": {
    unit: "per hour",
    explanation: "What an hour of support costs beyond the included ones.",
    whenBlank: "Blank: support is taken as included.",
  },
  "Included hours": {
    unit: "hours a month",
    explanation: "Support hours that are covered before the hourly rate applies.",
    whenBlank: "Blank: none.",
  },
  "Minimum users": {
    unit: "users",
    explanation: "How many users are billed at least, even when there are fewer.",
    whenBlank: "Blank: no minimum.",
  },
  Minimum: {
    unit: "a month",
    explanation: "The least that is invoiced, after the discount.",
    whenBlank: "Blank: no minimum.",
  },
  Onboarding: {
    unit: "once, in month 1",
    explanation: "The one-time fee for taking over. Uplift, minimum and discount leave it alone.",
    whenBlank: NOT_CHARGED,
  },
  Uplift: {
    unit: "a year",
    explanation: "By how much every rate and fee rises at each anniversary, counted from the quoted rate.",
    whenBlank: "Blank: rates stay as they are.",
  },
  Discount: {
    unit: "of every invoice",
    explanation: "What is taken off for the term, from the sum of all lines.",
    whenBlank: "Blank: no discount.",
  },
  "Billing basis": {
    unit: "",
    explanation: "Which count a month bills when counts change.",
    whenBlank: "Blank: snapshot.",
  },
  "Audit months": {
    unit: "months",
    explanation: "How often the provider counts. Between two counts the last one is billed.",
    whenBlank: "Blank: every month.",
  },
  "True-up": {
    unit: "",
    explanation: "Whether units that were used and not yet billed are charged at the next count.",
    whenBlank: "Blank: none.",
  },
  Term: {
    unit: "months",
    explanation: "How long the contract binds. A shorter one is assumed to renew on the same terms.",
    whenBlank: "Blank: not said.",
  },
};

/** The text of the rate of a class that the workbook adds. */
export const customClassText = (className: string): TermText => ({
  unit: `per ${className.toLowerCase()} a month`,
  explanation: `What each device of the class ${className} costs.`,
  whenBlank: "Blank: the device rate, where there is one; otherwise not priced.",
});
