import { Contract } from "../contract/Contract";
import type { Consumption } from "../counts/Consumption";
import { costOf, type Measure } from "../measures";
import { amountOfNumber, majorUnits } from "../money";
import type { QuoteTerms } from "../QuoteTerms";
import type { Result } from "../result";
import type { CurrencyMark } from "../tables/RecordReader";
import type { QuoteRow } from "../tables/readQuotes";
import type { CheckThresholds } from "./thresholds";

/** A quote under one scenario. */
export interface CheckedCase {
  /** Name of the scenario. */
  readonly name: string;
  readonly consumption: Consumption;
  readonly total: Result<number>;
}

/** A quote under every scenario that could be read, and what the rules of a check need to know beside it. */
export interface CheckedQuote {
  readonly contract: Contract;
  readonly row: QuoteRow;
  /** In the order of the table; without those that are in error. */
  readonly cases: readonly CheckedCase[];
  /** The case of the first scenario of the table; undefined where that is in error. */
  readonly firstCase: CheckedCase | undefined;
  /** Names of the quotes of the comparison that state a tax. */
  readonly statingTax: readonly string[];
  /** Currency marks of the comparison. */
  readonly marks: readonly CurrencyMark[];
  readonly thresholds: CheckThresholds;
}

/** The contract with some of its terms changed. */
export function changedContract({ contract }: CheckedQuote, terms: Partial<QuoteTerms>): Contract {
  const { quote, counted, minorDigits } = contract;
  return new Contract({ ...quote, terms: { ...quote.terms, ...terms } }, counted, minorDigits);
}

/** What one amount is above another, without what floating point adds. */
export const above = (amount: number, other: number): number =>
  majorUnits(amountOfNumber(amount) - amountOfNumber(other));

/** What a contract costs under a case by a measure; undefined where it has no answer. */
export function costIn(
  contract: Contract,
  { consumption }: CheckedCase,
  measure: Measure,
): number | undefined {
  const cost = costOf(contract, consumption, measure);
  return cost.ok ? cost.value : undefined;
}

/** A case with an amount. */
export interface PricedCase {
  readonly checked: CheckedCase;
  readonly cost: number;
}

/** The case in which an amount is the largest, ties going to the first; undefined where there is none above 0. */
export function dearest(
  cases: readonly CheckedCase[],
  costOfCase: (checked: CheckedCase) => number | undefined,
): PricedCase | undefined {
  let found: PricedCase | undefined;
  for (const checked of cases) {
    const cost = costOfCase(checked);
    if (cost !== undefined && cost > (found?.cost ?? 0)) found = { checked, cost };
  }
  return found;
}

/** What some terms add to the total under a case; undefined where it has no answer with them or without. */
export function addedBy(without: Contract, checked: CheckedCase): number | undefined {
  const { total } = checked;
  const other = total.ok ? costIn(without, checked, "total") : undefined;
  return total.ok && other !== undefined ? above(total.value, other) : undefined;
}
