import { clipped } from "../pricing";
import type { ListIssue, ListIssueCode, ListIssueData } from "./ListIssue";

const quoted = (text: string): string => `“${clipped(text)}”`;
const LISTED = 12;

/** The headings that were found, so that a reader sees what was taken for them. */
export function found(headings: readonly string[]): string {
  const filled = headings.filter((heading) => heading !== "");
  const shown = filled.slice(0, LISTED).map(quoted).join(", ");
  const more = filled.length > LISTED ? ` and ${filled.length - LISTED} more` : "";
  return filled.length === 0 ? "No heading was found." : `The headings are ${shown}${more}.`;
}

const OF_KIND = {
  devices: { function: "COUNTDEVICES", columns: "a class (Type, Role) or an operating system" },
  accounts: { function: "COUNTUSERS", columns: "an address (Email, User principal name) or a name" },
} as const;

const SENTENCES: { readonly [Code in ListIssueCode]: (data: ListIssueData[Code]) => string } = {
  "no-list": () => "pass the whole list with its headings.",
  "no-headings": (data) =>
    `no heading is known in the first ten rows. ${found(data.found)} Pass the list with its headings, or say in the map what they mean.`,
  "other-kind": ({ product, kind }) =>
    `this is a list of ${kind} (${product}): use ${OF_KIND[kind].function}, or choose of ${kind}.`,
  "nothing-to-tell": ({ kind, headings }) =>
    `no column says ${OF_KIND[kind].columns}. ${found(headings)} Say in the map what they mean.`,
  "no-rows": () => "the list has no rows below its headings.",
  "error-value": ({ errorValue, heading, row }) =>
    `row ${row} holds the error ${errorValue} under ${quoted(heading)}: fix that cell first.`,
  "no-column": ({ wanted, headings }) =>
    `the list has no column ${quoted(wanted)}. ${found(headings)} Choose one of them, class, client, site, month or row.`,
  "no-date": ({ days }) =>
    `${days} needs a date to count back from: give as_of the date of the export, or the list a column Snapshot.`,
  "no-seen": ({ days, headings }) =>
    `${days} needs a column that says when each was last seen. ${found(headings)} Say in the map which one it is.`,
  "no-licences": ({ basis, headings }) =>
    `${basis} needs a column of licenses. ${found(headings)} Choose enabled or named, or say in the map which column it is.`,
  "active-lacks": () =>
    "active needs as_of (or a column Snapshot), inactive_days and a column that says when each account was last seen.",
  "unclear-snapshot": (data) =>
    `row ${data.row} has ${quoted(data.found)} under ${quoted(data.heading)}, which cannot be read as one date: write it as 2026-11-29.`,
  "no-snapshots": ({ headings }) =>
    `by month needs a column Snapshot with the date of each export. ${found(headings)}`,
  "map-columns": ({ columns }) => `give two columns, a heading or value and what it means, not ${columns}.`,
  "map-twice": ({ value, first, second }) =>
    `${quoted(value)} means both ${quoted(first)} and ${quoted(second)}: keep one of them.`,
  "no-invoice-headings": (data) =>
    `no two headings of an invoice are known in the first ten rows, such as Description, Quantity, Unit price, Amount. ${found(data.found)}`,
  "no-amounts": ({ headings }) =>
    `no line has an amount: the invoice needs a description and an Amount, or Quantity and Unit price. ${found(headings)}`,
  "not-an-amount": (data) =>
    `row ${data.row} has ${quoted(data.found)} under ${quoted(data.heading)}: type it as a number.`,
  "map-kind": ({ value, kind }) =>
    `${quoted(value)} is to be ${quoted(kind)}, which is not a kind of account: choose guest, shared, service, blocked, full, frontline, free, none or leave out.`,
};

/** What is wrong with a list and what would be right. */
export function listSentence(issue: ListIssue): string {
  const sentence = SENTENCES[issue.code] as (data: ListIssue) => string;
  return sentence(issue);
}
