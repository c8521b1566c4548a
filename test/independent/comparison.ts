import { MEASURES, measured, type Measure } from "./contract";
import { currenciesClash } from "./currencies";
import { failure, isFailure, type Failure } from "./Failure";
import { Fraction } from "./Fraction";
import { pairOf, type Pair } from "./Pair";
import { readCell, readNumberText } from "./readCell";
import { readTables, type Tables } from "./readTables";
import { choiceKey } from "./words";

export type Table = unknown[][] | null | undefined;

export interface Comparison {
  readonly tables: Tables;
  readonly measure: Measure;
  readonly discountRate: Fraction;
}

/** What was read and computed last, which the next question is often about as well. */
let lastComparison: { inputs: readonly unknown[]; comparison: Comparison | Failure } | undefined;
let lastTables: { inputs: readonly unknown[]; tables: Tables | Failure } | undefined;
const computed = new WeakMap<Comparison, (Fraction | Failure)[][]>();
const pairs = new WeakMap<Tables, Map<string, Pair | Failure>>();

export function tablesOf(quotes: unknown[][], scenarios: unknown[][], charges: Table): Tables | Failure {
  const inputs = [quotes, scenarios, charges];
  if (lastTables === undefined || inputs.some((input, at) => input !== lastTables?.inputs[at])) {
    lastTables = { inputs, tables: readTables({ quotes, scenarios, charges }) };
  }
  return lastTables.tables;
}

export function comparisonOf(...inputs: Parameters<typeof readComparison>): Comparison | Failure {
  if (lastComparison === undefined || inputs.some((input, at) => input !== lastComparison?.inputs[at])) {
    lastComparison = { inputs, comparison: readComparison(...inputs) };
  }
  return lastComparison.comparison;
}

function readComparison(
  quotes: unknown[][],
  scenarios: unknown[][],
  measureCell: unknown,
  rateCell: unknown,
  charges: Table,
): Comparison | Failure {
  const tables = tablesOf(quotes, scenarios, charges);
  if (isFailure(tables)) return tables;
  const clash = currenciesClash(tables.quotes);
  if (clash !== undefined) return clash;
  const named = readCell(measureCell);
  const measure =
    named.kind === "blank"
      ? "total"
      : MEASURES.find((each) => named.kind === "text" && choiceKey(each) === choiceKey(named.text));
  if (measure === undefined) return failure("#VALUE!", "unknown measure", `none of ${MEASURES.join(", ")}`);
  const given = readCell(rateCell);
  const read = given.kind === "text" ? readNumberText(given.text) : undefined;
  const rate = given.kind === "number" ? given.value : typeof read === "object" ? read.value : undefined;
  const isFine =
    given.kind === "blank" || (rate !== undefined && !rate.isNegative && rate.isBelow(Fraction.one));
  if (!isFine) return failure("#VALUE!", "discount rate out of range", "it lies in 0 to below 1");
  return { tables, measure, discountRate: rate ?? Fraction.zero };
}

export function valuesOf(comparison: Comparison): (Fraction | Failure)[][] {
  const known = computed.get(comparison) ?? computeValues(comparison);
  computed.set(comparison, known);
  return known;
}

function computeValues({ tables, measure, discountRate }: Comparison): (Fraction | Failure)[][] {
  return tables.scenarios.map((_, scenario) => {
    const row = tables.quotes.map((__, quote) => {
      const pair = pairAt(tables, quote, scenario);
      return isFailure(pair) ? pair : measured(pair, measure, discountRate);
    });
    if (measure !== "total-with-tax") return row;
    const states = (at: number) => tables.quotes[at]?.quote.taxes !== undefined;
    if (!row.some((value, at) => !isFailure(value) && states(at))) return row;
    return row.map((value, at) =>
      isFailure(value) || states(at) ? value : failure("#N/A", "states no tax", "states no tax"),
    );
  });
}

export function chosenPair(
  quotes: unknown[][],
  scenarios: unknown[][],
  quote: number,
  scenario: number,
  charges: Table,
) {
  const tables = tablesOf(quotes, scenarios, charges);
  return isFailure(tables) ? tables : pairAt(tables, quote, scenario);
}

export const NO_RATES = failure("#N/A", "no rates yet", "no rates yet");

/** The pair, or the first issue of its quote's or its scenario's row; an error value there goes before others. */
export function pairAt(tables: Tables, quoteAt: number, scenarioAt: number): Pair | Failure {
  const known = pairs.get(tables) ?? new Map<string, Pair | Failure>();
  pairs.set(tables, known);
  const key = `${quoteAt} ${scenarioAt}`;
  const found = known.get(key) ?? newPair(tables, quoteAt, scenarioAt);
  known.set(key, found);
  return found;
}

function newPair(tables: Tables, quoteAt: number, scenarioAt: number): Pair | Failure {
  const quote = tables.quotes[quoteAt];
  const scenario = tables.scenarios[scenarioAt];
  if (quote === undefined || scenario === undefined) throw new RangeError("no such quote or scenario");
  const issues = [...quote.issues, ...scenario.issues];
  const broken = issues.find((each) => each.errorClass === "error value in a cell") ?? quote.issues[0];
  if (broken !== undefined) return broken;
  // Without a rate there is nothing to ask a scenario.
  if (quote.hasNoRates) return NO_RATES;
  const [issue] = scenario.issues;
  if (issue !== undefined) return issue;
  if (scenario.hasNoNumber) return failure("#N/A", "no counts yet", "no counts yet");
  return pairOf(quote.quote, scenario.consumption, tables);
}
