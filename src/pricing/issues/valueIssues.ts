import type { IssuePlace, Sentences } from "./IssueWhere";
import { holder, inPercent, listed, ofPercent, otherWords, quoted, shownNumber } from "./wording";

/** What a number counts, and so how its bounds are said. */
export type Measured =
  | "count"
  | "hours"
  | "rate"
  | "amount"
  | "added"
  | "months"
  | "change"
  | "tolerance"
  | "share"
  | "date";

export interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly measured: Measured;
}

/** What is wrong with one value, wherever it was given. */
export interface ValueIssues {
  "error-value": { readonly errorValue: string };
  unreadable: object;
  "not-a-number": {
    readonly found: string;
    readonly wanted: "number" | "date";
    /** Words that would do as well. */
    readonly words?: readonly string[] | undefined;
  };
  "percentage-for": { readonly found: string; readonly measured: Measured };
  "bands-for-one-rate": { readonly found: string };
  "no-charge-for-ceiling": { readonly found: string };
  heading: { readonly found: string };
  "out-of-bounds": { readonly found: number; readonly bounds: Bounds };
  "share-too-large": { readonly found: number };
  "not-whole-months": { readonly found: number; readonly most: number | undefined };
  "not-an-interval": { readonly found: number; readonly allowed: readonly number[] };
  "not-a-month": { readonly found: number; readonly most: number };
  choice: { readonly found: string; readonly options: readonly string[] };
  "ambiguous-basis": { readonly found: string };
  "not-a-flag": { readonly found: string };
  "one-cell": { readonly rows: number; readonly columns: number };
  "no-reference": object;
  "not-a-count": object;
}

/** What is due, in a sentence. */
const DUE: Readonly<Record<Measured, string>> = {
  count: "a count",
  hours: "a number of hours",
  rate: "a rate or fee",
  amount: "an amount",
  added: "a count",
  months: "a number of months",
  change: "a yearly change",
  tolerance: "a tolerance",
  share: "a share",
  date: "a date",
};

const RULES: Readonly<Record<Measured, { readonly below: string; readonly above: string }>> = {
  count: { below: "a count must be 0 or more", above: "a count must be at most 1,000,000,000" },
  hours: { below: "hours must be 0 or more", above: "hours must be at most 1,000,000,000" },
  rate: {
    below: "a rate or fee must be 0 or more",
    above: "a rate or fee must be at most 1,000,000,000,000",
  },
  amount: {
    below: "an amount must be at least -1,000,000,000,000",
    above: "an amount must be at most 1,000,000,000,000",
  },
  added: {
    below: "a number added per month must be at least -1,000,000,000",
    above: "a number added per month must be at most 1,000,000,000",
  },
  months: { below: "months must be 0 or more", above: "months must be at most 1,000,000,000" },
  change: {
    below: "a yearly change must be above -100%",
    above: "a yearly change must be at most 100%",
  },
  tolerance: {
    below: "a tolerance must be 0 or more",
    above: "a tolerance must be at most 100%",
  },
  share: { below: "a discount rate must be 0 or more", above: "a discount rate must be below 100%" },
  date: { below: "give a date from January 1, 1900 on", above: "give a date up to December 31, 9999" },
};

function rangeOf({ least, most, measured }: Bounds, found: number): string {
  if (measured === "change") {
    return `that means ${inPercent(found)}% a year; it must lie above -100% and at most at ${inPercent(most)}%. Write ${found}% or ${ofPercent(found)} for ${found} percent`;
  }
  if (measured === "share") return "it must be 0 or more, and below 100%";
  if (least < 0) return `it must lie between ${shownNumber(least)} and ${shownNumber(most)}`;
  return `it must be ${shownNumber(least)} or more, and at most ${shownNumber(most)}`;
}

/** "not 5", or ", but B2 is 5" where a cell can be named. */
const found = ({ where }: IssuePlace, value: string): string =>
  where?.kind === "argument" && where.cell !== undefined
    ? `, but ${where.cell} is ${value}`
    : `, not ${value}`;

const percentAdvice = (share: number): string =>
  `${shownNumber(share)} means ${inPercent(share)}%: ${
    share < 100 ? `write ${share}% or ${ofPercent(share)}` : "write a percentage below 100%"
  }`;

export const valueSentences: Sentences<ValueIssues> = {
  "error-value": (issue) => `${holder(issue)} holds the error ${issue.errorValue}: fix that cell first.`,
  unreadable: (issue) => `${holder(issue)} holds nothing that can be read as a number: type a number.`,
  "not-a-number": (issue) =>
    `${holder(issue)} holds ${quoted(issue.found)}: type it as a ${issue.wanted}${otherWords(issue.words)}.`,
  "percentage-for": (issue) =>
    `${holder(issue)} holds ${quoted(issue.found)}: that is a percentage, and ${DUE[issue.measured]} is due here.`,
  "bands-for-one-rate": (issue) =>
    `${holder(issue)} holds ${quoted(issue.found)}: one rate is due here. For prices by bands use TIERED.`,
  "no-charge-for-ceiling": (issue) =>
    `${holder(issue)} holds ${quoted(issue.found)}, which does not say how many: type a number, or write “unlimited”.`,
  heading: (issue) =>
    `${holder(issue)} is a heading (${quoted(issue.found)}): leave headings out of the range.`,
  "out-of-bounds": (issue) => {
    const { bounds, where, field } = issue;
    if (where?.kind !== "argument") return `${field} is ${issue.found}: ${rangeOf(bounds, issue.found)}.`;
    const rules = RULES[bounds.measured];
    const rule = issue.found < bounds.least ? rules.below : rules.above;
    const isShare = bounds.measured === "change" || bounds.measured === "tolerance";
    const isAbove = issue.found > bounds.most;
    const advice = isShare && (isAbove || issue.found < -1) ? `; ${percentAdvice(issue.found)}` : "";
    const hires = bounds.measured === "change" && isAbove ? ", or give the users added per month" : "";
    return `${rule}${found(issue, shownNumber(issue.found))}${advice}${hires}.`;
  },
  "share-too-large": (issue) =>
    issue.where?.kind === "argument"
      ? `it must be below 100%; ${percentAdvice(issue.found)}.`
      : `${issue.field} is ${issue.found}: ${percentAdvice(issue.found)}.`,
  "not-whole-months": ({ field, found: number, most }) =>
    `${field} is ${number}: it must be a whole number of months${most === undefined ? ", 0 or more" : ` from 1 to ${most}`}.`,
  "not-an-interval": ({ field, found: number, allowed }) =>
    `${field} is ${number}: it must be ${allowed.slice(0, -1).join(", ")} or ${allowed.at(-1) ?? ""}.`,
  "not-a-month": ({ found: number, most }) =>
    `give a whole number from 1 to ${most}, not ${shownNumber(number)}.`,
  choice: ({ field, where, found: text, options }) =>
    where?.kind === "argument"
      ? `choose one of ${listed(options)}, not ${quoted(text)}.`
      : `${field} is ${quoted(text)}: choose ${options.length === 2 ? options.map(quoted).join(" or ") : `one of ${listed(options)}`}.`,
  "ambiguous-basis": ({ field, found: text }) =>
    `${field} ${quoted(text)} means two things: write “peak” (every unit active in the month) or “ratchet” (never less than any count before).`,
  "not-a-flag": ({ found: text }) => `give TRUE or FALSE, not ${quoted(text)}.`,
  "one-cell": ({ rows, columns }) => `give one cell, not a range of ${shapeWords(rows, columns)}.`,
  "not-a-count": ({ field }) => `${field} must be a number, 0 or more.`,
  "no-reference": () => "give a name, or a position from 1.",
};

/** "3 rows × 2 columns". */
export function shapeWords(rows: number, columns: number): string {
  return `${rows} ${rows === 1 ? "row" : "rows"} × ${columns} ${columns === 1 ? "column" : "columns"}`;
}
