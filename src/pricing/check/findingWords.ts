import { labelWithin } from "../deviceClass";
import { listed, quoted, shownNumber, type Money } from "../issues/wording";
import { countText } from "../quantity";
import type { FindingData, FindingKind, Found } from "./Finding";
import { publishedWords } from "./publishedRates";

const percent = (share: number): string => `${shownNumber(Math.round(share * 1000) / 10)}%`;

interface Words {
  /** What stands where. */
  readonly where: string;
  /** To the provider. */
  readonly question: string;
}

/** The place and the question of each kind of finding. */
const WORDS: { readonly [Kind in FindingKind]: (found: FindingData[Kind], money: Money) => Words } = {
  arithmetic: ({ term, stated, computed }, money) => ({
    where: `${term}: ${money(stated)} stated, ${money(computed)} from the lines`,
    question: `${term} says ${money(stated)}, but the lines of the quote come to ${money(computed)}. Which of the two is right, and what makes the difference?`,
  }),
  "band cliff": ({ term, counted, at, saving, every }, money) => ({
    where: `${term}: ${shownNumber(at)} ${counted} cost ${money(saving)} less ${period(every)} than ${shownNumber(at - 1)}`,
    question: `${shownNumber(at)} ${counted} cost ${money(saving)} less ${period(every)} than ${shownNumber(at - 1)}. Will you bill the lower of the two amounts just below ${shownNumber(at)}?`,
  }),
  "minimum above need": ({ term, least, isMoney, bindingMonths, months }, money) => {
    const amount = isMoney ? money(least) : shownNumber(least);
    return {
      where: `${term}: ${amount}, above the need in ${bindingMonths} of ${months} months`,
      question: `The ${labelWithin(term)} of ${amount} is above what would be billed in ${bindingMonths} of ${months} months. Can it be lowered to actual use?`,
    };
  },
  "no cap": (found) =>
    found.of === "index"
      ? {
          where: `Uplift: ${found.index} without an uplift cap`,
          question: `Prices rise with ${found.index} without a limit. What is the highest increase in a year?`,
        }
      : {
          where: "Overage without an overage cap",
          question:
            "Units above those included are billed without a limit. What is the most that overage may cost in a month?",
        },
  renegotiation: ({ item, included, count, month }) => ({
    where: `Month ${month}: ${shownNumber(count)} ${item} exceed the ${shownNumber(included)} included`,
    question: `In month ${month} we expect ${shownNumber(count)} ${item}, and ${shownNumber(included)} are included. What does each additional one cost?`,
  }),
  "not covered": ({ uncovered }) => {
    const classes = uncovered
      .map(({ label, count }) => `${countText(count)} ${labelWithin(label)}`)
      .join(", ");
    return {
      where: `${classes} not covered`,
      question: `The quote leaves out ${classes}. Are they included, or what do they cost?`,
    };
  },
  ratchet: () => ({
    where: "Billing basis: ratchet, so a count that goes down is still billed",
    question: "Can the count that is billed also go down when people or devices leave?",
  }),
  "true-up": () => ({
    where: "True-up: units above those billed are charged at each audit",
    question: "How are units counted at an audit, and can we check the count before the true-up is billed?",
  }),
  uplift: ({ share }) => ({
    where: `Uplift: ${percent(share)} of the total`,
    question: `Yearly increases make up ${percent(share)} of the contract cost. Can they be lowered, capped, or left out for the term?`,
  }),
  leaving: ({ termMonths, months, isSaid }) => ({
    where: isSaid
      ? `Term: ${termMonths} months, ${termMonths - months} of them after month ${months}`
      : `Term: ${termMonths} months, and nothing about leaving after month ${months}`,
    question: isSaid
      ? `What would it take to leave after month ${months} without the exit fee?`
      : `The term is ${termMonths} months. What does leaving after month ${months} cost?`,
  }),
  renewal: ({ termMonths, months }) => ({
    where: `Term: ${termMonths} of ${months} months; from month ${termMonths + 1} on no price is agreed`,
    question: `The term ends after month ${termMonths}. At which prices does the contract renew?`,
  }),
  hours: ({ hours, included }) => ({
    where:
      included === 0
        ? `${shownNumber(hours)} support hours per month and no hourly rate`
        : `${shownNumber(hours)} support hours per month, ${shownNumber(included)} included and no hourly rate`,
    question:
      included === 0
        ? `We use ${shownNumber(hours)} support hours per month. Are they included without a limit?`
        : `We use ${shownNumber(hours)} support hours per month, and ${shownNumber(included)} are included. What does an hour above them cost?`,
  }),
  tax: ({ stating }) => ({
    where: `Tax: not stated, while ${listed(stating)} ${stating.length === 1 ? "states" : "state"} one`,
    question: "Are your prices before taxes, and which taxes are added?",
  }),
  "outside the market": ({ term, rate, published }, money) => {
    const least = Math.min(...published.map((each) => each.least));
    const most = Math.max(...published.map((each) => each.most));
    const side = rate < least ? "below" : "above";
    return {
      where: `${term}: ${money(rate)}, ${side} the published ${least} to ${most}: ${publishedWords(published)}`,
      question:
        side === "below"
          ? `The ${labelWithin(term)} of ${money(rate)} is below what others publish (${least} to ${most}). What is not included?`
          : `The ${labelWithin(term)} of ${money(rate)} is above what others publish (${least} to ${most}). What does it include that theirs do not?`,
    };
  },
  unanswered: ({ column }) => ({
    where: `${column}: blank`,
    question: `What does the contract say about ${quoted(column)}?`,
  }),
};

const period = (every: number | undefined): string =>
  every === undefined ? "once" : every === 1 ? "per month" : `per ${every} months`;

/** Where a finding stands, and what to ask. */
export const findingWords = (found: Found, money: Money): Words =>
  (WORDS[found.kind] as (found: Found, money: Money) => Words)(found, money);
