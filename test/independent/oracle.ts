import { chosenPair, comparisonOf, NO_RATES, pairAt, valuesOf, type Table } from "./comparison";
import { monthOf, paidIn } from "./contract";
import { currenciesClash } from "./currencies";
import { countAt } from "./counts";
import { isIncomplete, notCovered, type NotCovered } from "./coverage";
import { failure, isFailure, type ErrorCode, type Failure } from "./Failure";
import { Fraction } from "./Fraction";
import { beyondMagnitude, isBeyondAmount, type Line } from "./invoice";
import { pairOf, total, type Pair } from "./Pair";
import { readHistoryTables, readTables, type Tables } from "./readTables";

export type { Table };

/** A plain decimal such as "1234.5", or why there is none. */
export type OracleCell = string | Failure;
export type OracleError = { readonly kind: "error"; readonly code: ErrorCode; readonly failure: Failure };
/** One row per scenario, one column per quote. */
export type OracleResult = OracleError | { readonly kind: "matrix"; readonly cells: OracleCell[][] };

/** Label, quantity, rate, amount. */
export type OracleLine = [label: string, quantity: string, rate: string, amount: string];
export interface OracleInvoiceLines {
  readonly kind: "invoice";
  /** The recurring and the one-time lines. */
  readonly lines: OracleLine[];
  readonly total: string;
  readonly taxes: OracleLine[];
  /** undefined where the quote states no taxes. */
  readonly totalWithTax: string | undefined;
}
export type OracleInvoice = OracleError | OracleInvoiceLines;

/** Month, users, devices, sites, recurring, one-time, total, cumulative, paid. */
export type OracleMonth = [string, string, string, string, ...OracleCell[]];
export type OracleSchedule = OracleError | { readonly kind: "schedule"; readonly rows: OracleMonth[] };

export function independentCosts(
  quotes: unknown[][],
  scenarios: unknown[][],
  measure?: unknown,
  discountRate?: unknown,
  charges?: Table,
): OracleResult {
  const comparison = comparisonOf(quotes, scenarios, measure, discountRate, charges);
  if (isFailure(comparison)) return whole(comparison);
  return { kind: "matrix", cells: valuesOf(comparison).map((row) => row.map(shown)) };
}

/** One cell a scenario: the bare name of the best quote; "" for a blank scenario or a title. */
export function independentBest(
  quotes: unknown[][],
  scenarios: unknown[][],
  measure?: unknown,
  discountRate?: unknown,
  charges?: Table,
): OracleError | { kind: "names"; names: OracleCell[] } {
  const comparison = comparisonOf(quotes, scenarios, measure, discountRate, charges);
  if (isFailure(comparison)) return whole(comparison);
  const { tables } = comparison;
  const names = valuesOf(comparison).map((row, at): OracleCell => {
    if (tables.scenarios[at]?.isTitle === true) return "";
    const isBroken = (each: Failure) => each.code !== "#N/A" || each.errorClass === "error value in a cell";
    const broken = row.filter(isFailure).find(isBroken);
    return broken ?? bestOf(tables, row, at);
  });
  return { kind: "names", names };
}

function bestOf(tables: Tables, row: readonly (Fraction | Failure)[], scenario: number): OracleCell {
  const complete = (quote: number) => {
    const pair = pairAt(tables, quote, scenario);
    return !isFailure(pair) && !isIncomplete(pair);
  };
  const answers = row.flatMap((value, at) => (isFailure(value) ? [] : [{ value, at }]));
  const whole = answers.filter(({ at }) => complete(at));
  const untaxed = row.some(
    (value, at) => isFailure(value) && value.errorClass === "states no tax" && complete(at),
  );
  if (whole.length === 0 && untaxed)
    return failure("#N/A", "states no tax", "the complete quotes state no tax");
  const [first, ...others] = whole.length > 0 ? whole : answers;
  if (first === undefined) {
    return row.find(isFailure) ?? failure("#N/A", "not comparable", "no quote has an answer");
  }
  const best = others.reduce((least, each) => (each.value.isBelow(least.value) ? each : least), first);
  return tables.quotes[best.at]?.name ?? "";
}

/** What each quote leaves out of each scenario; null where the pair has no answer. */
export function independentIncomplete(
  quotes: unknown[][],
  scenarios: unknown[][],
  charges?: Table,
): OracleError | { kind: "matrix"; cells: ({ incomplete: boolean; classes: NotCovered[] } | null)[][] } {
  const tables = readTables({ quotes, scenarios, charges });
  if (isFailure(tables)) return whole(tables);
  const cells = tables.scenarios.map((_, scenario) =>
    tables.quotes.map((__, quote) => {
      const pair = pairAt(tables, quote, scenario);
      return isFailure(pair) ? null : { incomplete: isIncomplete(pair), classes: notCovered(pair) };
    }),
  );
  return { kind: "matrix", cells };
}

/** @param quote from 0 @param scenario from 0 @param month from 1 */
export function independentInvoice(
  quotes: unknown[][],
  scenarios: unknown[][],
  quote: number,
  scenario: number,
  month = 1,
  charges?: Table,
): OracleInvoice {
  const pair = chosenPair(quotes, scenarios, quote, scenario, charges);
  if (isFailure(pair)) return whole(pair);
  if (month < 1 || month > pair.consumption.months) {
    return whole(failure("#VALUE!", "months out of range", `month ${month} is beyond the horizon`));
  }
  const found = monthOf(pair, month);
  if (isFailure(found)) return whole(found);
  const { lines, oneTimeLines, taxLines, recurring, oneTime, tax } = found;
  const sum = recurring.plus(oneTime);
  return {
    kind: "invoice",
    lines: [...lines, ...oneTimeLines].map(textsOf),
    total: sum.toString(),
    taxes: taxLines.map(textsOf),
    totalWithTax: pair.quote.taxes === undefined ? undefined : sum.plus(tax).toString(),
  };
}

const textsOf = (line: Line): OracleLine => [
  line.label,
  String(line.quantity),
  String(line.rate),
  String(line.amount),
];

/** @param quote from 0 @param scenario from 0 */
export function independentSchedule(
  quotes: unknown[][],
  scenarios: unknown[][],
  quote: number,
  scenario: number,
  charges?: Table,
): OracleSchedule {
  const pair = chosenPair(quotes, scenarios, quote, scenario, charges);
  if (isFailure(pair)) return whole(pair);
  const rows: OracleMonth[] = [];
  let cumulative = Fraction.zero;
  let stopped: Failure | undefined;
  for (let month = 1; month <= pair.consumption.months; month += 1) {
    const counts = countsShown(pair, month);
    const found = stopped ?? monthOf(pair, month);
    if (isFailure(found)) {
      stopped = found;
      rows.push([...counts, found, found, found, found, found]);
      continue;
    }
    const sum = found.recurring.plus(found.oneTime);
    cumulative = cumulative.plus(sum);
    const soFar = isBeyondAmount(cumulative) ? beyondMagnitude("the sum so far") : cumulative;
    rows.push([...counts, ...[found.recurring, found.oneTime, sum, soFar, paidAt(pair, month)].map(shown)]);
  }
  return { kind: "schedule", rows };
}

/** What is paid in a month: the billing period that begins in it, and the one-time lines. */
function paidAt(pair: Pair, month: number): Fraction | Failure {
  const own = monthOf(pair, month);
  if (isFailure(own)) return own;
  if (paidIn(pair, month) !== month) return own.oneTime;
  let paid = own.oneTime;
  for (
    let each = month;
    each < month + pair.quote.billedEvery && each <= pair.consumption.months;
    each += 1
  ) {
    const found = monthOf(pair, each);
    if (isFailure(found)) return found;
    paid = paid.plus(found.recurring);
  }
  return paid;
}

/** Month, users, devices and sites of a row of the schedule. */
function countsShown(pair: Pair, month: number): [string, string, string, string] {
  const { users, classes, sites } = pair.consumption;
  const devices = total([...classes.values()].map((series) => countAt(series, month)));
  return [
    String(month),
    countAt(users, month).toString(),
    devices.toString(),
    countAt(sites, month).toString(),
  ];
}

/** One row per month of the history, one column per quote, then the totals. */
export function independentRerate(quotes: unknown[][], history: unknown[][], charges?: Table): OracleResult {
  const read = readHistoryTables({ quotes, scenarios: history, charges });
  if (isFailure(read)) return whole(read);
  const { tables, consumption, issues } = read;
  const clash = currenciesClash(tables.quotes);
  if (clash !== undefined) return whole(clash);
  const columns = tables.quotes.map((row): (Fraction | Failure)[] => {
    const all = [...row.issues, ...issues];
    const issue = all.find((each) => each.errorClass === "error value in a cell") ?? all[0];
    const pair = issue ?? (row.hasNoRates ? NO_RATES : pairOf(row.quote, consumption, tables));
    const amounts = Array.from({ length: consumption.months }, (_, at): Fraction | Failure => {
      if (isFailure(pair)) return pair;
      const found = monthOf(pair, at + 1);
      return isFailure(found) ? found : found.recurring;
    });
    const failed = amounts.find(isFailure);
    return [...amounts, failed ?? total(amounts.filter((each): each is Fraction => !isFailure(each)))];
  });
  const cells = Array.from({ length: consumption.months + 1 }, (_, at) =>
    columns.map((column) => shown(column[at] ?? NO_RATES)),
  );
  return { kind: "matrix", cells };
}

function shown(value: Fraction | Failure): OracleCell {
  return isFailure(value) ? value : value.toString();
}

function whole(failed: Failure): OracleError {
  return { kind: "error", code: failed.code, failure: failed };
}
