import { rerate, success, type Rerating, type Result } from "../../pricing";
import type { Figures } from "../Figures";
import type { CellResult } from "../WorksheetFunction";
import { shown } from "./comparedTables";
import { at, reading } from "./reading";
import { wholeTable } from "./tables";

/** RERATE: what was used, under every quote. */
export const rerateCells = reading(
  [at(0, wholeTable), at(1, wholeTable), at(2, wholeTable)] as const,
  (quotes, history, charges): Result<CellResult[][]> => {
    const result = rerate(quotes, history, charges);
    return result.ok ? success(rerateRows(result.value)) : result;
  },
);

function rerateRows({ quoteNames, months, totals }: Rerating): CellResult[][] {
  return [
    ["Month", ...quoteNames],
    ...months.map(({ label, totals: row }) => [label, ...row.map(shown)]),
    ["Total", ...totals.map(shown)],
  ];
}

/** Behind RERATE: below the headings one row per month, beside the month one column per quote, the totals last. */
export const historyFigures = reading(
  [at(0, wholeTable), at(1, wholeTable), at(2, wholeTable)] as const,
  (quotes, history, charges): Result<Figures> => {
    const rerated = rerate(quotes, history, charges);
    if (!rerated.ok) return rerated;
    const { quoteNames, sources, months, invoiceOf } = rerated.value;
    const isTotal = (row: number) => row === months.length + 1;
    return success({
      quotes: quoteNames,
      sources,
      scenarios: ["History"],
      placeAt: (row, column) =>
        row < 1 || column < 1 || column > quoteNames.length || row > months.length + 1
          ? undefined
          : { quote: column - 1, scenario: 0, month: isTotal(row) ? 1 : row },
      monthsOf: () => months.length,
      invoiceOf: ({ quote, month }) => invoiceOf(quote, month),
    });
  },
);
