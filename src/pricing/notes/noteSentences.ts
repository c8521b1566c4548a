import type { Uncovered } from "../contract/completeness";
import { labelWithin } from "../deviceClass";
import { cellSentence } from "../issues/sentences";
import { listed, quoted, shownNumber, type Money } from "../issues/wording";
import { countText } from "../quantity";
import type { Note, NoteCode, NoteData } from "./Note";

/** What the quote does or is, behind its name; an issue says that in a sentence of its own. */
const PREDICATES: {
  readonly [Code in Exclude<NoteCode, "no-answer">]: (note: NoteData[Code], money: Money) => string;
} = {
  incomplete: (note, money) => `is incomplete: ${omissions(note, money).join(", ")}.`,
  "term-shorter": ({ termMonths, months }) =>
    `ends after ${termMonths} of ${months} months and is assumed to renew on the same terms.`,
  "term-longer": ({ termMonths, months, leaving }, money) =>
    `runs ${termMonths} months: ${termMonths - months} remain as a commitment after the horizon${
      leaving === undefined ? "" : `, and leaving then would cost ${money(leaving)}`
    }.`,
  "exit-fee": ({ amount, owed }, money) =>
    `bills ${money(amount)} for leaving: ${owed
      .map(({ months, share }) => `${months} × ${share}`)
      .join(" + ")} of the last month's charge.`,
  "nothing-to-true-up": () => "has nothing to true up: every month is counted.",
  "hours-included": ({ hours }) =>
    `has no hourly rate: its ${shownNumber(hours)} support hours per month are taken as included.`,
  "hours-without-price": ({ hours, included }) =>
    `has no hourly rate: ${shownNumber(hours)} hours against ${shownNumber(included)} included: no price for ${shownNumber(hours - included)}.`,
  "index-of-zero": ({ index, month }) => `uses an index of 0% (${index}) from month ${month} on.`,
  "pool-cut-short": ({ pool, months }) =>
    `pools its hours by ${pool} months: the horizon of ${months} months cuts the last pool short, which has all its hours.`,
  "fixed-quantity": ({ charge, quantity }) =>
    `bills ${quoted(charge)} for a fixed quantity of ${shownNumber(quantity)}, whatever the scenario counts.`,
  "charge-ends": ({ charge, month }) => `bills ${quoted(charge)} until month ${month} only.`,
  "month-1-holds-more": ({ charges }) =>
    `bills in month 1 ${charges
      .map(({ charge, months }) => `${months} months of ${quoted(charge)}`)
      .join(", ")}.`,
  "ceiling-without-column": ({ item }) =>
    `includes a number of ${item}, of which the scenarios have no column.`,
};

/** The sentence of a note, with the name of its quote in front. */
export function noteSentence(quote: string, note: Note, money: Money): string {
  if (note.code === "no-answer") return `${quoted(quote)}: ${cellSentence(note.issue)}`;
  const predicate = PREDICATES[note.code] as (note: Note, money: Money) => string;
  return `${quoted(quote)} ${predicate(note, money)}`;
}

/** What a cost leaves out: "12 mobile not covered", "Onboarding is still open". */
export function omissions(
  { uncovered, openTerms, unsaidExit }: NoteData["incomplete"],
  money: Money,
): string[] {
  return [
    ...uncovered.map(uncoveredWords),
    ...openTerms.map((term) => `${term} is still open`),
    ...(unsaidExit === undefined ? [] : [`names no exit fee: up to ${money(unsaidExit)} open`]),
  ];
}

function uncoveredWords({ label, count, fromMonth }: Uncovered): string {
  const when = fromMonth > 1 ? ` from month ${fromMonth}` : "";
  return `${countText(count)} ${labelWithin(label)} not covered${when}`;
}

/** That some quotes state a tax and others do not. */
export function taxSentence(stating: readonly string[], others: readonly string[]): string {
  return `Costs are before taxes: ${listed(stating)} ${stating.length === 1 ? "states" : "state"} a tax, ${listed(others)} ${others.length === 1 ? "does" : "do"} not.`;
}
