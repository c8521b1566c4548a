import {
  bestQuotes,
  consumptionAt,
  contractInvoice,
  failed,
  success,
  type Comparison,
  type Result,
} from "../../pricing";
import { comparisonFor, costsFor } from "../comparisonMemo";
import type { FigureInvoice, FigurePlace, Figures } from "../Figures";
import { measure, rowsOf, tablesAt } from "./comparedTables";
import { flag } from "./numbers";
import { at, reading } from "./reading";
import { discountRate, monthNumber, rowReference } from "./tables";

/** The invoices of a comparison; `placeAt` says which of them a cell of the answer shows. */
function figuresOf(comparison: Comparison, placeAt: Figures["placeAt"]): Figures {
  const { quotes, scenarios } = comparison;
  return {
    quotes: quotes.rows.map(({ name }) => name),
    sources: quotes.rows.map(({ quote }) => quote?.terms.sources ?? ""),
    scenarios: scenarios.rows.map(({ name }) => name),
    placeAt: (row, column) => {
      const place = placeAt(row, column);
      return place && place.quote < quotes.rows.length && place.scenario < scenarios.rows.length
        ? place
        : undefined;
    },
    monthsOf: (scenario) => scenarios.rows[scenario]?.scenario?.months ?? 1,
    invoiceOf: (place) => invoiceAt(comparison, place),
  };
}

function invoiceAt(comparison: Comparison, { quote, scenario, month }: FigurePlace): Result<FigureInvoice> {
  const contract = comparison.contracts[quote];
  if (contract === undefined) return failed("no-terms", { field: "quote", name: `Quote ${quote + 1}` });
  if (!contract.ok) return contract;
  const consumption = consumptionAt(comparison, scenario);
  return consumption.ok ? contractInvoice(contract.value, consumption.value, month) : consumption;
}

/** Behind QUOTECOSTS: one row per scenario, one column per quote, framed by names where that is asked for. */
export const costFigures = reading(
  [tablesAt(5), at(4, flag)] as const,
  (tables, headers): Result<Figures> => {
    const comparison = comparisonFor(tables);
    if (!comparison.ok) return comparison;
    const frame = headers ? 1 : 0;
    return success(
      figuresOf(comparison.value, (row, column) =>
        row < frame || column < frame
          ? undefined
          : { quote: column - frame, scenario: row - frame, month: 1 },
      ),
    );
  },
);

/** Behind BESTQUOTE: the cheapest quote of each row's scenario. */
export const bestFigures = reading(
  [tablesAt(4), at(2, measure), at(3, discountRate)] as const,
  (tables, chosen, rate): Result<Figures> => {
    const result = costsFor(tables, chosen, rate);
    if (!result.ok) return result;
    const { comparison, costs } = result.value;
    const best = bestQuotes(comparison, costs);
    const names = comparison.quotes.rows.map(({ name }) => name);
    return success(
      figuresOf(comparison, (row) => {
        const name = best[row];
        return name?.ok ? { quote: names.indexOf(name.value), scenario: row, month: 1 } : undefined;
      }),
    );
  },
);

/** Behind QUOTELINES: one month of a pair. */
export const lineFigures = reading(
  [tablesAt(5), at(2, rowReference), at(3, rowReference), at(4, monthNumber)] as const,
  (tables, quote, scenario, month): Result<Figures> => {
    const comparison = comparisonFor(tables);
    if (!comparison.ok) return comparison;
    const rows = rowsOf(comparison.value, quote, scenario);
    if (!rows.ok) return rows;
    return success(figuresOf(comparison.value, () => ({ ...rows.value, month })));
  },
);

/** Behind QUOTESCHEDULE: below the headings one row per month of a pair. */
export const scheduleFigures = reading(
  [tablesAt(4), at(2, rowReference), at(3, rowReference)] as const,
  (tables, quote, scenario): Result<Figures> => {
    const comparison = comparisonFor(tables);
    if (!comparison.ok) return comparison;
    const rows = rowsOf(comparison.value, quote, scenario);
    if (!rows.ok) return rows;
    return success(
      figuresOf(comparison.value, (row) => (row === 0 ? undefined : { ...rows.value, month: row })),
    );
  },
);
