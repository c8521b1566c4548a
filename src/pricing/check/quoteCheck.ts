import { consumptionAt, type Comparison } from "../comparison";
import type { Contract } from "../contract/Contract";
import { costOf } from "../measures";
import { success, type Result } from "../result";
import type { CheckedCase, CheckedQuote } from "./CheckedQuote";
import type { Finding, FindingKind, Found } from "./Finding";
import { moneyIn, type Money } from "../issues/wording";
import { findingWords } from "./findingWords";
import { arithmetic } from "./rules/arithmetic";
import { bandCliff } from "./rules/bandCliff";
import { hours } from "./rules/hours";
import { leaving } from "./rules/leaving";
import { minimumAboveNeed } from "./rules/minimumAboveNeed";
import { noCap } from "./rules/noCap";
import { notCovered } from "./rules/notCovered";
import { outsideTheMarket } from "./rules/outsideTheMarket";
import { ratchet } from "./rules/ratchet";
import { renegotiation } from "./rules/renegotiation";
import { renewal } from "./rules/renewal";
import { tax } from "./rules/tax";
import { trueUp } from "./rules/trueUp";
import { unanswered } from "./rules/unanswered";
import { uplift } from "./rules/uplift";
import { CHECK_THRESHOLDS, type CheckThresholds } from "./thresholds";

type Rule = (quote: CheckedQuote) => readonly Found[];

/** One rule for each kind of finding, in the order of those without money. */
const RULES: Readonly<Record<FindingKind, Rule>> = {
  arithmetic,
  "band cliff": bandCliff,
  "minimum above need": minimumAboveNeed,
  "no cap": noCap,
  renegotiation,
  "not covered": notCovered,
  ratchet,
  "true-up": trueUp,
  uplift,
  leaving,
  renewal,
  hours,
  tax,
  "outside the market": outsideTheMarket,
  unanswered,
};

/** What to ask about one quote before signing, or what keeps its row from being a quote. */
export interface QuoteCheck {
  readonly name: string;
  readonly findings: Result<readonly Finding[]>;
}

/**
 * What is wrong or dangerous in each quote, in words: money first, the most first, then what is not money in the order
 * of the rules. Each amount is that of the scenario in which it is the largest.
 */
export function checkQuotes(comparison: Comparison, thresholds?: CheckThresholds): QuoteCheck[] {
  return foundInQuotes(comparison, thresholds).map(({ name, currency, found }) => {
    const money = moneyIn(currency);
    return { name, findings: found.ok ? success(found.value.map((each) => findingOf(each, money))) : found };
  });
}

/** A finding in words, with its amounts as they are to be written. */
export const findingOf = (found: Found, money: Money): Finding => ({
  ...{ kind: found.kind, cost: found.cost, scenario: found.scenario },
  ...findingWords(found, money),
});

/** What the rules find in one quote, or what keeps its row from being a quote. */
export interface FoundInQuote {
  readonly name: string;
  /** As its row gives it; "" where it does not. */
  readonly currency: string;
  readonly found: Result<readonly Found[]>;
}

/** The same as data, in the same order. */
export function foundInQuotes(
  comparison: Comparison,
  thresholds: CheckThresholds = CHECK_THRESHOLDS,
): FoundInQuote[] {
  const { contracts, quotes } = comparison;
  const statingTax = contracts.flatMap((contract) =>
    contract.ok && contract.value.quote.terms.taxes !== undefined ? [contract.value.quote.name] : [],
  );
  return quotes.rows.flatMap((row, column): FoundInQuote[] => {
    const { name, currency } = row;
    const contract = contracts[column];
    if (contract?.ok !== true) return contract === undefined ? [] : [{ name, currency, found: contract }];
    const { cases, firstCase } = casesOf(comparison, contract.value);
    const checked = { contract: contract.value, row, cases, firstCase, statingTax, thresholds };
    return [{ name, currency, found: success(foundIn({ ...checked, marks: quotes.marks })) }];
  });
}

function casesOf(comparison: Comparison, contract: Contract): Pick<CheckedQuote, "cases" | "firstCase"> {
  const all = comparison.scenarios.rows.flatMap(({ name, isTitle }, index): (CheckedCase | undefined)[] => {
    if (isTitle) return [];
    const consumption = consumptionAt(comparison, index);
    if (!consumption.ok) return [undefined];
    const total = costOf(contract, consumption.value, "total");
    return [{ name, consumption: consumption.value, total }];
  });
  return { cases: all.filter((each) => each !== undefined), firstCase: all[0] };
}

function foundIn(quote: CheckedQuote): readonly Found[] {
  const found = Object.values(RULES).flatMap((rule) => rule(quote));
  // A sort keeps the order of what is equal: what is not money comes last, as the rules stand.
  const worth = ({ cost = -Infinity }: Found) => cost;
  return [...found].sort((one, other) => (worth(one) === worth(other) ? 0 : worth(other) - worth(one)));
}
