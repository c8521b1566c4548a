import type { Sentences, TableTitle } from "./IssueWhere";
import { clipped, quoted } from "./wording";

/** What is wrong with a whole table, or between the terms of one record. */
export interface TableIssues {
  "no-table": { readonly table: TableTitle };
  "no-headers": { readonly table: TableTitle };
  "header-error": { readonly errorValue: string };
  "header-unreadable": object;
  "no-rows": object;
  "no-known-header": { readonly table: TableTitle; readonly examples: string };
  "column-twice": { readonly first: string; readonly second: string; readonly term: string };
  "name-twice": { readonly name: string; readonly records: "rows" | "columns" | "quotes" | "scenarios" };
  "two-currencies": {
    readonly first: { readonly name: string; readonly currency: string };
    readonly second: { readonly name: string; readonly currency: string };
  };
  "too-many-months": { readonly months: number; readonly most: number };
  "unknown-model": { readonly found: string; readonly models: readonly string[] };
  "no-model": object;
  "term-not-taken": { readonly term: string; readonly model: string; readonly takers: readonly string[] };
  "model-lacks": { readonly model: string; readonly lacking: string };
  "minimum-without-users": object;
  "billed-twice": { readonly term: string; readonly beside: string };
  "renegotiate-without-ceiling": { readonly item: string };
  "basis-counts-monthly": { readonly basis: string; readonly auditMonths: number };
}

export const tableSentences: Sentences<TableIssues> = {
  "no-table": ({ table }) => `pass the whole table with its header row, for example ${table}[#All].`,
  "no-headers": ({ table }) =>
    `the first row holds no headers. Pass the table with its header row, for example ${table}[#All].`,
  "header-error": ({ errorValue }) => `the header row holds the error ${errorValue}: fix that cell first.`,
  "header-unreadable": () => "the header row holds nothing that can be read: type a header.",
  "no-rows": () => "the table has no rows below its headers.",
  "no-known-header": ({ table, examples }) =>
    `no header is known, for example ${examples}. Pass the table with its header row: ${table}[#All].`,
  "column-twice": ({ first, second, term }) =>
    `the columns ${quoted(first)} and ${quoted(second)} both mean ${clipped(term)}: keep one of them.`,
  "name-twice": ({ name, records }) =>
    `two ${records} are named ${quoted(name)}: give each a name of its own.`,
  "two-currencies": ({ first, second }) =>
    `${quoted(first.name)} is in ${clipped(first.currency)} and ${quoted(second.name)} in ${clipped(second.currency)}: quotes are compared in one currency only.`,
  "too-many-months": ({ months, most }) => `${months} months are more than ${most}: shorten the table.`,
  "unknown-model": ({ found, models }) =>
    `Model is ${quoted(found)}: choose one of ${models.map(quoted).join(", ")}, or leave it blank.`,
  "no-model": () =>
    "No rate says which model is meant: give a user rate, a class rate, a flat fee or an hourly rate.",
  "term-not-taken": ({ term, model, takers }) =>
    `${model} takes no ${term.toLowerCase()}: clear ${term === "Class rates" ? "them" : "it"}, or make the model ${takers.map((taker) => taker.toLowerCase()).join(" or ")}.`,
  "model-lacks": ({ model, lacking }) => `${model} pricing needs ${lacking}.`,
  "minimum-without-users": () => "Minimum users need a user rate: no user is billed here.",
  "billed-twice": ({ term, beside }) =>
    `${term} and a ${beside.toLowerCase()} are both given: a unit is billed on its own line or above a ceiling, never both. Keep the ${beside.toLowerCase()} or ${term.toLowerCase()}.`,
  "renegotiate-without-ceiling": ({ item }) =>
    `“renegotiate” above the included ${item} needs a ceiling: give Included ${item}.`,
  "basis-counts-monthly": ({ basis, auditMonths }) =>
    `Billing basis “${basis}” looks at every month, so Audit months must be 1, not ${auditMonths}.`,
};
