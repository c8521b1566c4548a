import {
  bestQuotes,
  consumptionAt,
  contractInvoice,
  inOneCurrency,
  MEASURES,
  notesOf,
  rerate,
  scheduleOf,
  success,
  ZERO,
  type Comparison,
  type Consumption,
  type Contract,
  type Failure,
  type Rerating,
  type Result,
  type ScheduledMonth,
} from "../../pricing";
import { comparisonFor, costsFor } from "../comparisonMemo";
import { hostError } from "../hostError";
import type { CellResult } from "../WorksheetFunction";
import { choiceOf } from "./choices";
import { flag } from "./numbers";
import { refused } from "./Reader";
import { at, reading } from "./reading";
import { discountRate, monthNumber, rowOf, rowReference, wholeTable, type RowReference } from "./tables";

const shown = <T extends CellResult>(result: Result<T>): CellResult =>
  result.ok ? result.value : hostError(result.issue);
export const measure = choiceOf(MEASURES);

/** The arguments that every comparing function opens with: the two tables. */
export const tables = [at(0, wholeTable), at(1, wholeTable)] as const;

/** QUOTECOSTS: numbers, framed by names where that is asked for. */
export const costCells = reading(
  [...tables, at(2, measure), at(3, discountRate), at(4, flag)] as const,
  (quotes, scenarios, chosen, rate, headers): Result<CellResult[][]> => {
    const result = costsFor(quotes, scenarios, chosen, rate);
    if (!result.ok) return result;
    const { comparison, costs } = result.value;
    const comparable = inOneCurrency(comparison);
    if (!comparable.ok) return comparable;
    const cells = costs.map((row) => row.map(shown));
    if (!headers) return success(cells);
    return success([
      ["", ...comparison.quotes.rows.map((row) => row.name)],
      ...comparison.scenarios.rows.map(({ name }, index) => [name, ...(cells[index] ?? [])]),
    ]);
  },
);

/** BESTQUOTE: one name a scenario. */
export const bestCells = reading(
  [...tables, at(2, measure), at(3, discountRate)] as const,
  (quotes, scenarios, chosen, rate): Result<CellResult[][]> => {
    const result = costsFor(quotes, scenarios, chosen, rate);
    if (!result.ok) return result;
    const comparable = inOneCurrency(result.value.comparison);
    if (!comparable.ok) return comparable;
    return success(bestQuotes(result.value.comparison, result.value.costs).map((best) => [shown(best)]));
  },
);

/** QUOTENOTES: the sentences of each scenario. */
export const noteCells = reading(tables, (quotes, scenarios): Result<CellResult[][]> => {
  const result = costsFor(quotes, scenarios, "total", ZERO);
  if (!result.ok) return result;
  return success(notesOf(result.value.comparison, result.value.costs).map((note) => [fittingNote(note)]));
});

/** Characters that a cell holds. */
const LONGEST_TEXT = 32_767;
const CUT_NOTE = " … There is more to know than a cell can hold: look at fewer quotes at a time.";

function fittingNote(note: string): string {
  return note.length <= LONGEST_TEXT ? note : note.slice(0, LONGEST_TEXT - CUT_NOTE.length) + CUT_NOTE;
}

/** The rows, from 0, of the quote and the scenario that two references mean. */
export function rowsOf(
  comparison: Comparison,
  quote: RowReference,
  scenario: RowReference,
): Result<{ readonly quote: number; readonly scenario: number }> {
  const quoteNames = comparison.quotes.rows.map((row) => row.name);
  const quoteRow = rowOf(quoteNames, quote);
  if (quoteRow === undefined) return notFound("quote", quote, quoteNames);
  const scenarioNames = comparison.scenarios.rows.map((row) => row.name);
  const scenarioRow = rowOf(scenarioNames, scenario);
  if (scenarioRow === undefined) return notFound("scenario", scenario, scenarioNames);
  return success({ quote: quoteRow, scenario: scenarioRow });
}

/** The quote and the scenario that two references mean, ready to be priced. */
function pairOf(
  comparison: Comparison,
  quote: RowReference,
  scenario: RowReference,
): Result<{ contract: Contract; consumption: Consumption }> {
  const rows = rowsOf(comparison, quote, scenario);
  if (!rows.ok) return rows;
  const contract = comparison.contracts[rows.value.quote];
  if (contract === undefined || !contract.ok) return contract ?? notFound("quote", quote, []);
  const consumption = consumptionAt(comparison, rows.value.scenario);
  if (!consumption.ok) return consumption;
  return success({ contract: contract.value, consumption: consumption.value });
}

function notFound(name: "quote" | "scenario", reference: RowReference, names: readonly string[]): Failure {
  return refused({ name }, "not-found", { found: String(reference), names });
}

// Made anew for each answer: a host may write into what it gets.
const lineHeadings = () => ["Line", "Quantity", "Rate", "Amount"];

/** QUOTELINES: the invoice of a pair for a month. */
export const lineCells = reading(
  [...tables, at(2, rowReference), at(3, rowReference), at(4, monthNumber)] as const,
  (quotes, scenarios, quote, scenario, month): Result<CellResult[][]> => {
    const comparison = comparisonFor(quotes, scenarios);
    if (!comparison.ok) return comparison;
    const pair = pairOf(comparison.value, quote, scenario);
    if (!pair.ok) return pair;
    const { contract, consumption } = pair.value;
    const invoice = contractInvoice(contract, consumption, month);
    if (!invoice.ok) return invoice;
    const { lines, total } = invoice.value;
    return success([
      lineHeadings(),
      ...lines.map((line): CellResult[] => [line.label, line.quantity, line.rate, line.amount]),
      ["Total", "", "", total],
    ]);
  },
);

const scheduleHeadings = () => [
  "Month",
  "Users",
  "Devices",
  "Sites",
  "Recurring",
  "One-time",
  "Total",
  "Cumulative",
];

/** QUOTESCHEDULE: a pair month by month. */
export const scheduleCells = reading(
  [...tables, at(2, rowReference), at(3, rowReference)] as const,
  (quotes, scenarios, quote, scenario): Result<CellResult[][]> => {
    const comparison = comparisonFor(quotes, scenarios);
    if (!comparison.ok) return comparison;
    const pair = pairOf(comparison.value, quote, scenario);
    if (!pair.ok) return pair;
    const months = scheduleOf(pair.value.contract, pair.value.consumption);
    return success([scheduleHeadings(), ...months.map(scheduleRow)]);
  },
);

function scheduleRow(month: ScheduledMonth): CellResult[] {
  return [
    month.month,
    month.users,
    month.devices,
    month.sites,
    shown(month.recurring),
    shown(month.oneTime),
    shown(month.total),
    shown(month.cumulative),
  ];
}

/** RERATE: what was used, under every quote. */
export const rerateCells = reading(tables, (quotes, history): Result<CellResult[][]> => {
  const result = rerate(quotes, history);
  return result.ok ? success(rerateRows(result.value)) : result;
});

function rerateRows({ quoteNames, months, totals }: Rerating): CellResult[][] {
  return [
    ["Month", ...quoteNames],
    ...months.map(({ label, totals: row }) => [label, ...row.map(shown)]),
    ["Total", ...totals.map(shown)],
  ];
}
