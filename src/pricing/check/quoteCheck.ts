import { consumptionAt, scenarioAt, type Comparison } from "../comparison";
import type { Contract } from "../contract/Contract";
import { costOf } from "../measures";
import { failed, success, type Result } from "../result";
import type { CheckedCase, CheckedQuote } from "./CheckedQuote";
import type { Finding, FindingKind, Found } from "./Finding";
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
 * What is wrong or dangerous in each quote: money first, the most first, then what is no money in the order of the
 * rules. Each amount is that of the scenario in which it is the largest.
 */
export function checkQuotes(
  comparison: Comparison,
  thresholds: CheckThresholds = CHECK_THRESHOLDS,
): QuoteCheck[] {
  const { contracts, quotes } = comparison;
  const statingTax = contracts.flatMap((contract) =>
    contract.ok && contract.value.quote.terms.taxes !== undefined ? [contract.value.quote.name] : [],
  );
  return contracts.map((contract, column): QuoteCheck => {
    const row = quotes.rows[column];
    const name = row?.name ?? `Quote ${column + 1}`;
    if (row === undefined) return { name, findings: failed("no-terms", { field: "quotes", name }) };
    if (!contract.ok) return { name, findings: contract };
    const cases = casesOf(comparison, contract.value);
    const checked = { contract: contract.value, row, cases, statingTax, marks: quotes.marks, thresholds };
    return { name, findings: success(findingsOf(checked)) };
  });
}

function casesOf(comparison: Comparison, contract: Contract): CheckedCase[] {
  return comparison.scenarios.rows.flatMap(({ name }, index): CheckedCase[] => {
    const scenario = scenarioAt(comparison, index);
    const consumption = scenario.ok ? consumptionAt(comparison, index) : scenario;
    if (!consumption.ok) return [];
    const total = costOf(contract, consumption.value, "total");
    return [{ name, consumption: consumption.value, total }];
  });
}

function findingsOf(quote: CheckedQuote): Finding[] {
  const found = Object.values(RULES).flatMap((rule) => rule(quote));
  const money = found.filter(({ cost }) => cost !== undefined);
  const others = found.filter(({ cost }) => cost === undefined);
  money.sort((one, other) => (other.cost ?? 0) - (one.cost ?? 0));
  return [...money, ...others].map((each) => ({
    ...{ kind: each.kind, cost: each.cost, scenario: each.scenario },
    ...findingWords(each),
  }));
}
