import "../support/customFunctions";
import fc from "fast-check";
import { HostError } from "../support/customFunctions";
import { catalogue } from "../../src/functions/catalogue";
import {
  CADENCES,
  cadenceName,
  classify,
  measureCells,
  discountRateCells,
  tablePairs,
  tallyOf,
} from "./generators";
import { isFailure } from "./Failure";
import {
  independentBest,
  independentCosts,
  independentInvoice,
  independentSchedule,
  type OracleCell,
} from "./oracle";

/** Test files that share the work, so that it spreads over the workers. */
export const SHARES = 2;
/** The table pairs of one share; together they hold more than 20,000 pairs of quote and scenario. */
const RUNS = 4000 / SHARES;
const SEED = 20261124;

type Call = (...values: unknown[]) => unknown;
const functions = catalogue as unknown as Record<string, Call>;

/** What a cell or a whole call shows, without its message. */
function bare(value: unknown): unknown {
  return value instanceof HostError ? value.code : value;
}
function called(name: string, ...values: unknown[]): unknown {
  try {
    const result = functions[name]?.(...values, undefined);
    return Array.isArray(result) ? (result as unknown[][]).map((row) => row.map(bare)) : result;
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}
const expected = (cell: OracleCell) => (isFailure(cell) ? cell.code : Number(cell));

/** A share, from 0, of the agreement on costs and on the best quote. Throws where the two disagree. */
export function agreeOnCosts(share: number): void {
  const classified: ReturnType<typeof classify>[] = [];
  fc.assert(
    fc.property(tablePairs(), measureCells, discountRateCells, (tables, measure, rate) => {
      const { quotes, scenarios } = tables;
      const oracle = independentCosts(quotes, scenarios, measure, rate);
      const wanted = oracle.kind === "matrix" ? oracle.cells.map((row) => row.map(expected)) : oracle.code;
      expect(called("QUOTECOSTS", quotes, scenarios, measure, rate, null)).toEqual(wanted);
      const best = independentBest(quotes, scenarios, measure, rate);
      const names =
        best.kind === "names" ? best.names.map((name) => [isFailure(name) ? name.code : name]) : best.code;
      expect(called("BESTQUOTE", quotes, scenarios, measure, rate)).toEqual(names);
      classified.push(classify(quotes, scenarios, measure, rate));
    }),
    { numRuns: RUNS, seed: SEED + share, endOnFailure: true },
  );
  const tally = tallyOf(classified);
  console.log(`${tally.pairs} pairs compared, ${tally.answered} with an answer`);
  expect(tally.pairs).toBeGreaterThanOrEqual(10_000 / SHARES);
  for (const cadence of CADENCES) {
    const name = cadenceName(cadence);
    expect([name, (tally.cadences.get(name) ?? 0) >= 200 / SHARES]).toEqual([name, true]);
  }
  for (const [errorClass, count] of tally.errors)
    expect([errorClass, count >= 50 / SHARES]).toEqual([errorClass, true]);
}

/** A line's label without what the two spell differently: case, and "devices" or "rate" behind a class. */
const comparable = (label: string) => label.toLowerCase().replace(/\W*(devices?|rates?)$/, "");

/** Rows below the headers, up to the last that holds anything. */
function filledRows(cells: readonly (readonly unknown[])[]): number {
  const isFilled = (row: readonly unknown[]) =>
    row.some((cell) => ![null, "", 0, "0"].includes(cell as string));
  return Math.max(
    1,
    cells.findLastIndex((row, index) => index > 0 && isFilled(row)),
  );
}

/** The agreement line by line and month by month. */
export function agreeOnInvoices(): void {
  fc.assert(
    fc.property(tablePairs({ quote: 2, scenario: 2, whole: 0 }), fc.nat(), ({ quotes, scenarios }, pick) => {
      const quote = pick % filledRows(quotes);
      const scenario = pick % filledRows(scenarios);
      const schedule = independentSchedule(quotes, scenarios, quote, scenario);
      const rows =
        schedule.kind === "schedule" ? schedule.rows.map((row) => row.map(expected)) : schedule.code;
      const shown = called("QUOTESCHEDULE", quotes, scenarios, quote + 1, scenario + 1);
      expect(Array.isArray(shown) ? shown.slice(1) : shown).toEqual(rows);
      const month = Array.isArray(rows) ? 1 + (pick % rows.length) : 1;
      const invoice = independentInvoice(quotes, scenarios, quote, scenario, month);
      const lines = called("QUOTELINES", quotes, scenarios, quote + 1, scenario + 1, month);
      if (invoice.kind === "error") {
        expect(lines).toBe(invoice.code);
      } else {
        const wanted = invoice.lines.map(([label, ...numbers]) => [
          comparable(label),
          ...numbers.map(Number),
        ]);
        const got = (lines as [string, ...number[]][])
          .slice(1)
          .map(([label, ...numbers]) => [comparable(label), ...numbers]);
        expect(got).toEqual([...wanted, ["total", "", "", Number(invoice.total)]]);
      }
    }),
    { numRuns: 1500, seed: SEED + SHARES, endOnFailure: true },
  );
}
