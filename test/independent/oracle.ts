import { MEASURES, measured, onboardingOf, type Measure } from "./contract";
import { countAt } from "./counts";
import { failure, isFailure, type ErrorCode, type Failure } from "./Failure";
import { Fraction } from "./Fraction";
import { invoiceLines, lineOf, pairOf, sumOf, type Pair } from "./invoice";
import { isWithoutRate } from "./Quote";
import { readCell, readNumberText } from "./readCell";
import { mixedCurrencies, readTables, type Tables } from "./readTables";
import { choiceKey } from "./RowReader";

/** A plain decimal such as "1234.5", or why there is none. */
export type OracleCell = string | Failure;
export type OracleError = { readonly kind: "error"; readonly code: ErrorCode; readonly why: string };
/** One row a scenario, one column a quote. */
export type OracleResult = OracleError | { readonly kind: "matrix"; readonly cells: OracleCell[][] };

/** Label, quantity, rate, amount; month 1 ends with Onboarding where there is such a fee. */
export type OracleLine = [label: string, quantity: string, rate: string, amount: string];
export type OracleInvoice =
  OracleError | { readonly kind: "invoice"; readonly lines: OracleLine[]; readonly total: string };

/** Month, users, devices, sites, recurring, one-time, total, cumulative. */
export type OracleMonth = [string, string, string, string, OracleCell, OracleCell, OracleCell, OracleCell];
export type OracleSchedule = OracleError | { readonly kind: "schedule"; readonly rows: OracleMonth[] };

/** A class of a scenario that a quote does not cover, and how many there are in the first month that has any. */
export interface NotCovered {
  readonly label: string;
  readonly count: string;
  readonly firstMonth: number;
}

interface Comparison {
  readonly tables: Tables;
  readonly measure: Measure;
  readonly discountRate: Fraction;
}

export function independentCosts(
  quotes: unknown[][],
  scenarios: unknown[][],
  measure?: unknown,
  discountRate?: unknown,
): OracleResult {
  const comparison = comparisonOf(quotes, scenarios, measure, discountRate);
  if (isFailure(comparison)) return whole(comparison);
  const values = valuesOf(comparison);
  return { kind: "matrix", cells: values.map((row) => row.map(shown)) };
}

/** One cell a scenario: the bare name of the best quote. */
export function independentBest(
  quotes: unknown[][],
  scenarios: unknown[][],
  measure?: unknown,
  discountRate?: unknown,
): OracleError | { kind: "names"; names: OracleCell[] } {
  const comparison = comparisonOf(quotes, scenarios, measure, discountRate);
  if (isFailure(comparison)) return whole(comparison);
  const { tables } = comparison;
  const names = valuesOf(comparison).map((row, scenarioIndex): OracleCell => {
    const broken = row.filter(isFailure).find((each) => each.code !== "#N/A");
    if (broken !== undefined) return broken;
    const answers = row.flatMap((value, at) => (isFailure(value) ? [] : [{ value, at }]));
    const isComplete = ({ at }: { at: number }) =>
      notCovered(requirePair(tables, at, scenarioIndex)).length === 0;
    const complete = answers.filter(isComplete);
    const candidates = complete.length > 0 ? complete : answers;
    const [first, ...others] = candidates;
    if (first === undefined)
      return row.find(isFailure) ?? failure("#N/A", "not comparable", "no quote has an answer");
    const best = others.reduce((least, each) => (each.value.isBelow(least.value) ? each : least), first);
    return tables.quotes[best.at]?.name ?? "";
  });
  return { kind: "names", names };
}

/** What each quote leaves out of each scenario; null where a row has an issue. */
export function independentIncomplete(
  quotes: unknown[][],
  scenarios: unknown[][],
): OracleError | { kind: "matrix"; cells: (NotCovered[] | null)[][] } {
  const tables = readTables(quotes, scenarios);
  if (isFailure(tables)) return whole(tables);
  const cells = tables.scenarios.map((_, scenarioIndex) =>
    tables.quotes.map((__, quoteIndex) => {
      const pair = pairAt(tables, quoteIndex, scenarioIndex);
      return isFailure(pair) ? null : notCovered(pair);
    }),
  );
  return { kind: "matrix", cells };
}

/** @param quoteIndex from 0 @param scenarioIndex from 0 @param month from 1 */
export function independentInvoice(
  quotes: unknown[][],
  scenarios: unknown[][],
  quoteIndex: number,
  scenarioIndex: number,
  month = 1,
): OracleInvoice {
  const pair = chosenPair(quotes, scenarios, quoteIndex, scenarioIndex);
  if (isFailure(pair)) return whole(pair);
  if (month < 1 || month > pair.scenario.months) {
    return whole(failure("#VALUE!", "months out of range", `month ${month} is beyond the horizon`));
  }
  const recurring = invoiceLines(pair, month);
  if (isFailure(recurring)) return whole(recurring);
  const lines = [
    ...recurring,
    ...(month === 1 ? lineOf("Onboarding", Fraction.one, pair.quote.onboarding) : []),
  ];
  return {
    kind: "invoice",
    lines: lines.map((line) => [line.label, String(line.quantity), String(line.rate), String(line.amount)]),
    total: sumOf(lines).toString(),
  };
}

/** @param quoteIndex from 0 @param scenarioIndex from 0 */
export function independentSchedule(
  quotes: unknown[][],
  scenarios: unknown[][],
  quoteIndex: number,
  scenarioIndex: number,
): OracleSchedule {
  const pair = chosenPair(quotes, scenarios, quoteIndex, scenarioIndex);
  if (isFailure(pair)) return whole(pair);
  const rows: OracleMonth[] = [];
  let cumulative = Fraction.zero;
  let stopped: Failure | undefined;
  for (let month = 1; month <= pair.scenario.months; month += 1) {
    const counts = countsShown(pair, month);
    const lines = stopped ?? invoiceLines(pair, month);
    if (isFailure(lines)) {
      stopped = lines;
      rows.push([...counts, lines, lines, lines, lines]);
      continue;
    }
    const recurring = sumOf(lines);
    const oneTime = month === 1 ? onboardingOf(pair) : Fraction.zero;
    const total = recurring.plus(oneTime);
    cumulative = cumulative.plus(total);
    rows.push([...counts, recurring.toString(), oneTime.toString(), total.toString(), cumulative.toString()]);
  }
  return { kind: "schedule", rows };
}

/** Month, users, devices and sites of a row of the schedule. */
function countsShown(pair: Pair, month: number): [string, string, string, string] {
  const devices = [...pair.counts.classes.values()]
    .map((series) => countAt(series.actual, month))
    .reduce((sum, count) => sum.plus(count), Fraction.zero);
  const users = countAt(pair.counts.users.actual, month);
  return [String(month), users.toString(), devices.toString(), pair.scenario.sites.toString()];
}

function comparisonOf(...inputs: Parameters<typeof readComparison>): Comparison | Failure {
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
): Comparison | Failure {
  const tables = readTables(quotes, scenarios);
  if (isFailure(tables)) return tables;
  const mixed = mixedCurrencies(tables);
  if (mixed !== undefined) return mixed;
  const named = readCell(measureCell);
  const measure =
    named.kind === "blank"
      ? "total"
      : MEASURES.find((each) => named.kind === "text" && choiceKey(each) === choiceKey(named.text));
  if (measure === undefined)
    return failure("#VALUE!", "unknown measure", `the measure is none of ${MEASURES.join(", ")}`);
  const given = readCell(rateCell);
  const rate =
    given.kind === "number"
      ? given.value
      : given.kind === "text"
        ? readNumberText(given.text)
        : Fraction.zero;
  if (!(rate instanceof Fraction) || rate.isNegative || !rate.isBelow(Fraction.one)) {
    return failure("#VALUE!", "discount rate out of range", "the discount rate lies in 0 to below 1");
  }
  return { tables, measure, discountRate: rate };
}

/** What was read and computed last, which the next question is often about as well. */
let lastComparison: { inputs: readonly unknown[]; comparison: Comparison | Failure } | undefined;
const computed = new WeakMap<Comparison, (Fraction | Failure)[][]>();

function valuesOf(comparison: Comparison): (Fraction | Failure)[][] {
  const known = computed.get(comparison) ?? computeValues(comparison);
  computed.set(comparison, known);
  return known;
}

function computeValues({ tables, measure, discountRate }: Comparison): (Fraction | Failure)[][] {
  return tables.scenarios.map((_, scenarioIndex) =>
    tables.quotes.map((__, quoteIndex) => {
      const pair = pairAt(tables, quoteIndex, scenarioIndex);
      return isFailure(pair) ? pair : measured(pair, measure, discountRate);
    }),
  );
}

function chosenPair(quotes: unknown[][], scenarios: unknown[][], quoteIndex: number, scenarioIndex: number) {
  const tables = readTables(quotes, scenarios);
  return isFailure(tables) ? tables : pairAt(tables, quoteIndex, scenarioIndex);
}

/** The pair, or the first issue of its quote's or its scenario's row; an error value there goes before others. */
export function pairAt(tables: Tables, quoteIndex: number, scenarioIndex: number): Pair | Failure {
  const quoteRow = tables.quotes[quoteIndex];
  const scenarioRow = tables.scenarios[scenarioIndex];
  if (quoteRow === undefined || scenarioRow === undefined) throw new RangeError("no such quote or scenario");
  const issues = [...quoteRow.issues, ...scenarioRow.issues];
  const first = issues.find((each) => each.errorClass === "error value in a cell") ?? issues[0];
  return first ?? pairOf(quoteRow.quote, scenarioRow.scenario, tables.classes);
}

function requirePair(tables: Tables, quoteIndex: number, scenarioIndex: number): Pair {
  const pair = pairAt(tables, quoteIndex, scenarioIndex);
  if (isFailure(pair)) throw new RangeError(pair.why);
  return pair;
}

function notCovered(pair: Pair): NotCovered[] {
  const { quote, counts, scenario } = pair;
  const coversAll = quote.model !== "per-device" && (quote.model !== "hybrid" || quote.flatFee.isPositive);
  if (coversAll) return [];
  const withUsers = quote.model === "hybrid" && quote.userRate.isPositive ? ["workstation", "mobile"] : [];
  return pair.classes.flatMap(({ key, label }) => {
    if (!isWithoutRate(quote, key) || withUsers.includes(key)) return [];
    const actual = counts.classes.get(key)?.actual.slice(0, scenario.months) ?? [];
    const first = actual.findIndex((count) => count.isPositive);
    const count = actual[first];
    return count === undefined ? [] : [{ label, count: count.toString(), firstMonth: first + 1 }];
  });
}

function shown(value: Fraction | Failure): OracleCell {
  return isFailure(value) ? value : value.toString();
}

function whole({ code, why }: Failure): OracleError {
  return { kind: "error", code, why };
}
