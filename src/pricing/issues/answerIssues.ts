import type { Sentences } from "./IssueWhere";
import { quoted, shownNumber } from "./wording";

/** Why sound inputs have no amount, or one that is too large to be exact. */
export interface AnswerIssues {
  renegotiate: {
    readonly item: string;
    readonly count: number;
    readonly included: number;
    /** From 1; undefined for an invoice of its own. */
    readonly month?: number | undefined;
  };
  "no-support-hours": { readonly model: string };
  "no-price-above": {
    /** Of the line. */
    readonly label: string;
    readonly counted: string;
    readonly bound: number;
    readonly month?: number | undefined;
  };
  "no-index-growth": { readonly index: string; readonly month: number };
  "no-column-of": { readonly counted: "users" | "devices" | "sites" | "priced classes" };
  "nothing-counted": object;
  /** With the quote's name where it is said of the whole comparison. */
  "states-no-tax": { readonly quote?: string };
  "amount-too-large": { readonly amount: string; readonly most: number };
  "counts-too-large": {
    readonly counted: string;
    readonly scenario: string;
    readonly month: number;
    readonly most: number;
  };
  "no-users": { readonly wanted: "devices per user" | "a user rate" | "cost per user" };
  "no-rated-devices": object;
  "devices-cost-nothing": object;
  "no-price": { readonly model: string; readonly lacking: "a user rate" | "rates" };
  "class-without-rate": object;
  "no-quote-answers": object;
  "no-terms": { readonly name: string };
  "quote-blank": object;
}

export const answerSentences: Sentences<AnswerIssues> = {
  renegotiate: ({ item, count, included, month }) =>
    `Renegotiate${month === undefined ? "" : ` in month ${month}`}: ${shownNumber(count)} ${item} exceed the ${shownNumber(included)} included and no overage rate is agreed, so the invoice has no defined amount. Give an overage rate, or say “unlimited” or “free”.`,
  "no-support-hours": ({ model }) =>
    `Not comparable: ${model.toLowerCase()} is billed by the hour, and the scenario has no support hours. Give Support hours a number.`,
  "no-price-above": ({ label, counted, bound, month }) =>
    `No price above ${shownNumber(bound)} ${counted}${month === undefined ? "" : ` in month ${month}`}: the bands of ${quoted(label)} end there. Add a band, or give the last one no limit with “above”.`,
  "no-index-growth": ({ index, month }) =>
    `The price rises with the index (${index}) from month ${month} on: give Index growth in the scenarios.`,
  "no-column-of": ({ counted }) =>
    counted === "priced classes"
      ? "Not comparable: the scenarios have no column of a device class that this quote prices. Add one."
      : `Not comparable: the scenarios have no column of ${counted}, which this quote bills. Add the column.`,
  "nothing-counted": () =>
    "Not comparable: no charge of this itemized quote counts anything in the scenario. Give the scenario the counts that its charges are per.",
  "states-no-tax": ({ quote }) =>
    `${quote === undefined ? "States" : `${quoted(quote)} states`} no tax, while another quote does: give its Tax, or write “exempt” where there is none.`,
  "amount-too-large": ({ amount, most }) =>
    `The ${amount} is above ${shownNumber(most)}: check the counts and rates, amounts are exact only up to there.`,
  "counts-too-large": ({ counted, scenario, month, most }) =>
    `The ${counted} of scenario ${quoted(scenario)} grow beyond ${shownNumber(most)} in month ${month}: lower the growth or the horizon.`,
  "no-users": ({ wanted }) =>
    wanted === "cost per user"
      ? "There are no users to divide by: per user needs a count above 0."
      : `There are no users: ${wanted} ${wanted === "a user rate" ? "needs" : "need"} a user count above 0.`,
  "no-rated-devices": () =>
    "No device of the mix has a rate: give a count and a rate above 0 for at least one class.",
  "devices-cost-nothing": () =>
    "The devices cost nothing, so no number of them costs as much as a user: give a count and a rate above 0 for at least one class.",
  "no-price": ({ model, lacking }) =>
    `${model} has no price without ${lacking}: give ${lacking === "rates" ? "at least one" : "one"} above 0.`,
  "class-without-rate": () =>
    "A device class that is present has no rate, so this row leaves devices uncovered.",
  "no-quote-answers": () => "No quote has an answer for this scenario: see QUOTENOTES for the reasons.",
  "no-terms": ({ name }) => `${quoted(name)} has no terms.`,
  "quote-blank": () => "This quote is still blank.",
};
