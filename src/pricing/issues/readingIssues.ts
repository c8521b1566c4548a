import type { TermUnit } from "../terms/Term";
import type { Sentences, TableTitle } from "./IssueWhere";
import { heading, inPercent, listed, ofPercent, otherWords, quoted, shownNumber } from "./wording";

/** What one cell of a table says that its term does not take. */
export interface ReadingFaults {
  "not-a-number-here": {
    readonly found: string;
    /** Words that would do as well. */
    readonly words?: readonly string[] | undefined;
  };
  "percentage-here": { readonly found: string; readonly wanted: "money" | "count" };
  "money-here": { readonly found: string };
  "not-a-share": { readonly found: string; readonly isList?: boolean };
  "share-out-of-bounds": { readonly found: number; readonly mayBeWhole: boolean };
  "growth-out-of-bounds": { readonly found: number };
  "change-out-of-bounds": { readonly found: number };
  "months-out-of-bounds": { readonly found: number; readonly least: number; readonly most: number };
  "not-an-interval-word": { readonly found: string; readonly mayBeOnce: boolean };
  "included-how-many": { readonly found: string };
  "index-unclear": { readonly found: string };
  "exit-fee-unclear": { readonly found: number };
  "exit-fee-unknown": { readonly found: string };
  "bands-not-here": { readonly found: string };
  "band-unreadable": { readonly found: string };
  "band-open": { readonly found: string };
  "band-behind-last": { readonly found: string };
  "band-unit-unknown": { readonly found: string };
  "band-units-differ": { readonly first: TermUnit; readonly second: TermUnit };
  "bands-count-other": { readonly found: TermUnit; readonly counted: TermUnit };
  "bands-gap": { readonly found: string; readonly below: number; readonly from: number };
  "bands-overlap": { readonly found: string; readonly below: number; readonly from: number };
  "bands-fall": { readonly found: string; readonly below: number; readonly upTo: number };
  "flat-fee-bands-count": { readonly found: string; readonly unit: TermUnit | undefined };
}

/** What is wrong with the headings of a table, or between the terms of a record. */
export interface ReadingIssues extends ReadingFaults {
  "yearly-heading": { readonly found: string; readonly term: string };
  "monthly-heading": { readonly found: string; readonly term: string };
  "repeated-heading": { readonly found: string; readonly term: string };
  "near-miss": { readonly found: string; readonly meant: string };
  "money-column": { readonly found: string; readonly isYearly: boolean };
  "factor-column": { readonly found: string; readonly factor: string };
  "date-column": { readonly found: string };
  "no-counts-known": { readonly found: readonly string[]; readonly known: readonly string[] };
  "no-rates": { readonly lacking: string };
  "no-counts": object;
  "devices-differ": { readonly total: number; readonly sum: number };
  "own-rate-unclear": { readonly model: string };
  "own-rate-twice": { readonly model: string; readonly meant: string };
  "hours-of-a-charge": { readonly term: string; readonly stands: string };
  "overage-without-allowance": { readonly term: string };
  "allowance-without-users": object;
  "allowance-twice": object;
  "floor-above-cap": object;
  "mixed-currencies": { readonly first: MarkedCell; readonly second: MarkedCell };
  "charge-of-unknown": { readonly found: string; readonly meant: string };
  "charge-of-none": { readonly names: readonly string[] };
  "charge-without-rate": object;
  "charge-per-unknown": { readonly found: string; readonly known: readonly string[] };
  "percent-takes-no": { readonly term: string };
  "once-takes-no-end": object;
  "to-before-from": { readonly from: number; readonly to: number };
}

/** A cell with a currency sign or code. */
export interface MarkedCell {
  readonly table: TableTitle;
  readonly record: string;
  readonly heading: string;
  readonly mark: string;
}

/** A fault of a cell as data, before it is known where it stands. */
export type ReadingFault = {
  [Code in keyof ReadingFaults]: { readonly code: Code } & ReadingFaults[Code];
}[keyof ReadingFaults];

const cell = ({ table, record, heading: column, mark }: MarkedCell) =>
  `${quoted(record)} has ${quoted(mark)} under ${quoted(column)}${table === "Charges" ? " of Charges" : ""}`;

const BANDS_EXAMPLE = "“up to 25: 140; up to 50: 120; above: 100”";

export const readingSentences: Sentences<ReadingIssues> = {
  "not-a-number-here": (issue) =>
    `${heading(issue)} holds ${quoted(issue.found)}: type it as a number${otherWords(issue.words)}.`,
  "percentage-here": (issue) =>
    issue.wanted === "money"
      ? `${heading(issue)} holds ${quoted(issue.found)}: that is a percentage, and an amount of money is due here. For a percentage of the invoice, add a charge per percent.`
      : `${heading(issue)} holds ${quoted(issue.found)}: that is a percentage, and a number is due here.`,
  "money-here": (issue) =>
    `${heading(issue)} holds ${quoted(issue.found)}: that is an amount of money, and a number is due here.`,
  "not-a-share": (issue) =>
    `${heading(issue)} holds ${quoted(issue.found)}: write a percentage, for example 3%${
      issue.isList === true ? ", or several separated by semicolons, for example 0%; 0%; 5%" : ""
    }.`,
  "share-out-of-bounds": (issue) => {
    const { found, mayBeWhole, field } = issue;
    if (found < 0) return `${heading(issue)} is ${inPercent(found)}%: it must be 0% or more.`;
    if (field === "Discount" && found === 1) {
      return `${heading(issue)} is 100%: it must be below 100%. For free months, add a charge per percent of -100% for those months.`;
    }
    if (found === 1) return `${heading(issue)} is 100%: it must be below 100%.`;
    const limit = mayBeWhole ? "at most 100%" : "below 100%";
    return found < 100
      ? `${heading(issue)} is ${shownNumber(found)}: ${shownNumber(found)} means ${inPercent(found)}%: write ${shownNumber(found)}% or ${ofPercent(found)}.`
      : `${heading(issue)} is ${shownNumber(found)}: ${shownNumber(found)} means ${inPercent(found)}%: write a percentage ${limit}.`;
  },
  "growth-out-of-bounds": (issue) =>
    issue.found <= -1
      ? `${heading(issue)} is ${inPercent(issue.found)}% a year: it must be above -100%.`
      : `${heading(issue)} is ${shownNumber(issue.found)}, which means ${inPercent(issue.found)}% a year: it must be at most 100%. For ${shownNumber(issue.found)} percent write ${shownNumber(issue.found)}%; for a number of users or devices, use Users added per month or Devices added per month.`,
  "change-out-of-bounds": (issue) =>
    `${heading(issue)} has a yearly change of ${inPercent(issue.found)}%: it must lie above -100% and below 100%, for example 3%.`,
  "months-out-of-bounds": (issue) =>
    `${heading(issue)} is ${shownNumber(issue.found)}: it must be a whole number of months${
      issue.most > 600 ? ", 0 or more" : ` from ${issue.least} to ${issue.most}`
    }.`,
  "not-an-interval-word": (issue) =>
    `${heading(issue)} holds ${quoted(issue.found)}: write 1, 3, 6 or 12 months, or monthly, quarterly, half-yearly or yearly${issue.mayBeOnce ? ", or once" : ""}.`,
  "included-how-many": (issue) =>
    `${heading(issue)} holds ${quoted(issue.found)}, which does not say how many: give a number, or “unlimited”.`,
  "index-unclear": (issue) =>
    `${heading(issue)} holds ${quoted(issue.found)}: write an index with at most a percentage added, for example “CPI” or “CPI + 2%”, and give its limits under Uplift cap and Uplift floor.`,
  "exit-fee-unclear": (issue) =>
    `${heading(issue)} is ${shownNumber(issue.found)}: is that ${shownNumber(issue.found)} months or an amount of ${issue.found.toFixed(2)}? Write “${shownNumber(issue.found)} months”, or the amount with its currency sign.`,
  "exit-fee-unknown": (issue) =>
    `${heading(issue)} holds ${quoted(issue.found)}: write a percentage of the remaining months (50%), a number of months (6 months), “remaining”, an amount, or “none”.`,
  "bands-not-here": (issue) =>
    `${heading(issue)} holds ${quoted(issue.found)}: this term takes one number. Bands may stand under user rate, class rates, device rate, flat fee, site fee and the rate of a charge.`,
  "band-unreadable": (issue) =>
    `${heading(issue)} has the part ${quoted(issue.found)}, which is not a band: write bands like ${BANDS_EXAMPLE}.`,
  "band-open": (issue) =>
    `${heading(issue)} has a band without a rate: give each band its rate, or “included”.`,
  "band-behind-last": (issue) =>
    `${heading(issue)} has ${quoted(issue.found)} behind a band without a limit: only the last band may be without one.`,
  "band-unit-unknown": (issue) =>
    `${heading(issue)} counts ${quoted(issue.found)} in its bands: write users, devices, sites, hours or months, or no unit.`,
  "band-units-differ": (issue) =>
    `${heading(issue)} counts both ${issue.first} and ${issue.second} in its bands: use one of them.`,
  "bands-count-other": (issue) =>
    `${heading(issue)} counts ${issue.found} in its bands, but it is priced by ${issue.counted}: write ${issue.counted}, or no unit.`,
  "bands-gap": (issue) =>
    `${heading(issue)} leaves a gap between ${shownNumber(issue.below)} and ${shownNumber(issue.from)} (${quoted(issue.found)}): begin that band at ${shownNumber(issue.below + 1)}.`,
  "bands-overlap": (issue) =>
    `${heading(issue)} has bands that overlap: ${quoted(issue.found)} begins at ${shownNumber(issue.from)}, but the band before runs to ${shownNumber(issue.below)}.`,
  "bands-fall": (issue) =>
    `${heading(issue)} has bounds that do not rise: ${quoted(issue.found)} ends at ${shownNumber(issue.upTo)}, which is not above ${shownNumber(issue.below)}.`,
  "flat-fee-bands-count": (issue) =>
    `${heading(issue)} holds ${quoted(issue.found)}: say what the bands count, users or devices, for example “up to 10 users: 300; above: 1400”.`,

  "yearly-heading": ({ found, term }) =>
    `${quoted(found)} is for a year, but ${term} is per month: divide it by 12, or use a charge billed yearly.`,
  "monthly-heading": ({ found, term }) =>
    `${quoted(found)} is for a month, but ${term} is per year: give the yearly figure.`,
  "repeated-heading": ({ found, term }) =>
    `${quoted(found)} recurs, but ${term} is billed once: put it in Charges.`,
  "near-miss": ({ found, meant }) =>
    `${quoted(found)} is not a known heading: did you mean ${quoted(meant)}? Rename it, or begin the heading with # to leave it out.`,
  "money-column": ({ found, isYearly }) =>
    isYearly
      ? `${quoted(found)} is not a known heading, and amounts are per month: put it in Charges as a charge billed yearly, or begin the heading with # to leave it out.`
      : `${quoted(found)} is not a known heading: is it a fixed fee? Put it in Charges, or begin the heading with # to leave it out.`,
  "factor-column": ({ found, factor }) =>
    `${quoted(found)} is a rate, but these hours are billed at a multiple of the hourly rate: give ${factor} instead (225 ÷ 150 = 1.5).`,
  "date-column": ({ found }) =>
    `${quoted(found)} holds dates: give From month and To month instead, counted from the start of the contract.`,
  "no-counts-known": ({ found, known }) =>
    `none of the headings ${listed(found.slice(0, 12))} counts anything. Known are ${listed(known)}, and classes of devices that a quote prices.`,
  "no-rates": ({ lacking }) => `no rates yet: give ${lacking}.`,
  "no-counts": () => "no counts yet.",
  "devices-differ": (issue) =>
    `${heading(issue)} says ${shownNumber(issue.total)} devices, but the classes add up to ${shownNumber(issue.sum)}: correct one of them, or clear the total.`,
  "own-rate-unclear": (issue) =>
    `${heading(issue)} does not say which rate it is${issue.model === "" ? " without a model" : ` for the model ${quoted(issue.model)}`}: put it under User rate, Device rate, Flat fee or Hourly rate.`,
  "own-rate-twice": (issue) =>
    `${heading(issue)} and ${quoted(issue.meant)} both hold a rate for the model ${quoted(issue.model)}: keep one of them.`,
  "hours-of-a-charge": ({ term, stands }) =>
    `${term} ${stands}: give the included hours under Included of the charge.`,
  "overage-without-allowance": ({ term }) =>
    `${term} needs Devices per user in a per-user quote: give it, or clear ${term.toLowerCase()}.`,
  "allowance-without-users": () => "Devices per user needs a user rate: no user is billed here.",
  "allowance-twice": () => "Included devices and Devices per user are both given: keep one of them.",
  "floor-above-cap": () => "Uplift floor is above Uplift cap: a step cannot be both.",
  "mixed-currencies": ({ first, second }) =>
    `${cell(first)} and ${cell(second)}: quotes are compared in one currency only.`,
  "charge-of-unknown": (issue) =>
    `${heading(issue)} names ${quoted(issue.found)}, which is not a quote: did you mean ${quoted(issue.meant)}?`,
  "charge-of-none": ({ names }) =>
    `Quote is blank: name the quote that the charge belongs to (${listed(names.slice(0, 8))}), or “all”.`,
  "charge-without-rate": () =>
    "Rate is blank: give the price, or write “included” for a charge that costs nothing.",
  "charge-per-unknown": (issue) =>
    `${heading(issue)} holds ${quoted(issue.found)}: write one of ${issue.known.join(", ")}, the heading of a numeric column of the scenarios, or give a Quantity.`,
  "percent-takes-no": ({ term }) => `A charge per percent takes no ${term}: clear it.`,
  "once-takes-no-end": () => "A charge billed once takes no To month: clear it.",
  "to-before-from": ({ from, to }) => `To month ${to} is before From month ${from}.`,
};
