import fc from "fast-check";
import {
  QUOTE_ERROR_VALUES,
  QUOTE_FAULTS,
  SCENARIO_ERROR_VALUES,
  SCENARIO_FAULTS,
  type Fault,
} from "./arbitraryFault";
import { readableQuote, type Row } from "./arbitraryQuote";
import { readableScenario } from "./arbitraryScenario";
import { blankCell, chance, chosen, shareCell, sometimes } from "./cells";
import { MEASURES } from "./contract";
import { QUOTE_HEADERS, SCENARIO_HEADERS } from "./headers";

export { ALLOWED_CADENCES, CADENCES, cadenceName } from "./Cadence";
export { classify, tallyOf } from "./classify";

export interface TablePair {
  readonly quotes: unknown[][];
  readonly scenarios: unknown[][];
}

/** How often, in 100, something is wrong; 0 for none. */
export interface FaultRates {
  /** with a quote's row */
  readonly quote: number;
  /** with a scenario's row */
  readonly scenario: number;
  /** with a table as a whole */
  readonly whole: number;
  /** whether cells may hold error values */
  readonly errorValues: boolean;
}

const USUAL: FaultRates = { quote: 12, scenario: 6, whole: 5, errorValues: false };

/** Quotes and Scenarios with their header rows: 1 to 4 of each, over every column, most with an answer. */
export function tablePairs(rates: Partial<FaultRates> = {}): fc.Arbitrary<TablePair> {
  const { quote, scenario, whole, errorValues } = { ...USUAL, ...rates };
  const quoteFaults = errorValues ? [...QUOTE_FAULTS, QUOTE_ERROR_VALUES] : QUOTE_FAULTS;
  const scenarioFaults = errorValues ? [...SCENARIO_FAULTS, SCENARIO_ERROR_VALUES] : SCENARIO_FAULTS;
  const quotes = fc.array(faulty(readableQuote, quoteFaults, quote), { minLength: 1, maxLength: 4 });
  const scenarios = fc.array(faulty(readableScenario, scenarioFaults, scenario), {
    minLength: 1,
    maxLength: 4,
  });
  return fc
    .tuple(namedRows(quotes, "Quote", "Offer"), namedRows(scenarios, "Scenario", "Plan"))
    .chain(([quoteRows, scenarioRows]) =>
      fc.tuple(fc.constant({ quoteRows, scenarioRows }), wholeFault(whole)),
    )
    .chain(([{ quoteRows, scenarioRows }, fault]) =>
      fc
        .record({
          quotes: tableOf(
            fault === "mixed currencies" ? twoCurrencies(quoteRows) : quoteRows,
            QUOTE_SPELLINGS,
          ),
          scenarios: tableOf(scenarioRows, SCENARIO_SPELLINGS),
        })
        .map((pair) => withWholeFault(pair, fault)),
    );
}

/** A measure as a cell may hold it; blank means the total. */
export const measureCells: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...MEASURES).chain(chosen),
  blankCell,
);
export const discountRateCells: fc.Arbitrary<unknown> = sometimes(shareCell(), 70);

function faulty(
  row: fc.Arbitrary<Row>,
  faults: readonly (readonly Fault[])[],
  percent: number,
): fc.Arbitrary<Row> {
  const fault = fc.noBias(fc.constantFrom(...faults)).chain((ofOneClass) => fc.constantFrom(...ofOneClass));
  return fc
    .tuple(row, fault, chance(percent))
    .map(([plain, { change }, isFaulty]) => (isFaulty ? change(plain) : plain));
}

function namedRows(rows: fc.Arbitrary<Row[]>, term: string, word: string): fc.Arbitrary<Row[]> {
  const styles = fc.array(fc.constantFrom("numbered", "numbered", "spaced", "blank"), {
    minLength: 4,
    maxLength: 4,
  });
  return fc.tuple(rows, styles).map(([plain, chosenStyles]) =>
    plain.map((row, index) => {
      const name = `${word} ${"ABCD".charAt(index)}`;
      const style = chosenStyles[index];
      return { ...row, [term]: style === "blank" ? "" : style === "spaced" ? ` ${name} ` : name };
    }),
  );
}

type Spellings = ReadonlyMap<string, readonly string[]>;
const spellings = (lists: readonly (readonly string[])[], more: readonly string[]): Spellings =>
  new Map([...lists, ...more.map((header) => [header])].map((list) => [list[0] ?? "", list]));

const QUOTE_SPELLINGS = spellings(QUOTE_HEADERS, ["Kiosk rate", "Drone rate", "Comment"]);
const SCENARIO_SPELLINGS = spellings(SCENARIO_HEADERS, [
  "Kiosks",
  "Printer devices",
  "Devices",
  "Total devices",
  "BYOD devices",
  "Comment",
]);

/** The rows under their headers, columns in any order, those that no row fills sometimes left out. */
function tableOf(rows: readonly Row[], allSpellings: Spellings): fc.Arbitrary<unknown[][]> {
  const column = (term: string, forms: readonly string[]) =>
    fc.record({
      term: fc.constant(term),
      header: fc.constantFrom(...forms).chain(headerStyle),
      order: fc.nat(),
      isKept: fc.boolean(),
      blanks: fc.array(blankCell, { minLength: rows.length, maxLength: rows.length }),
    });
  const columns = fc.tuple(...[...allSpellings].map(([term, forms]) => column(term, forms)));
  const trailing = fc.array(fc.array(blankCell, { minLength: 60, maxLength: 60 }), { maxLength: 2 });
  return fc.tuple(columns, trailing).map(([all, blankRows]) => {
    const isFilled = (term: string) => rows.some((row) => (row[term] ?? "") !== "" && row[term] !== 0);
    const kept = all.filter(({ term, isKept }) => isFilled(term) || isKept);
    kept.sort((a, b) => a.order - b.order);
    const body = rows.map((row, index) =>
      kept.map(({ term, blanks }) => (term in row ? row[term] : (extra(term, index) ?? blanks[index]))),
    );
    return [
      kept.map(({ header }) => header),
      ...body,
      ...blankRows.map((cells) => cells.slice(0, kept.length)),
    ];
  });
}

/** Columns that mean nothing to a price. */
function extra(term: string, index: number): unknown {
  if (term === "Comment") return `note ${index}`;
  return ["Devices", "Total devices", "BYOD devices", "Drone rate"].includes(term) ? 7 + index : undefined;
}

function headerStyle(header: string): fc.Arbitrary<string> {
  const withOrWithoutS = header.endsWith("s") ? header.slice(0, -1) : `${header}s`;
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(header) },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        header.toUpperCase(),
        header.replaceAll(" ", ""),
        header.replaceAll(" ", "_").toLowerCase(),
        ` ${header}: `,
        withOrWithoutS,
      ),
    },
  );
}

const WHOLE_FAULTS = [
  "no rows",
  "no header matches",
  "duplicate header",
  "duplicate name",
  "mixed currencies",
] as const;
type WholeFault = (typeof WHOLE_FAULTS)[number] | "none";

function wholeFault(percent: number): fc.Arbitrary<WholeFault> {
  return fc
    .tuple(chance(percent), fc.noBias(fc.constantFrom(...WHOLE_FAULTS)))
    .map(([isFaulty, fault]) => (isFaulty ? fault : "none"));
}

function twoCurrencies(rows: readonly Row[]): Row[] {
  const [first = {}] = rows;
  return [
    ...rows.map((row) => ({ ...row, Currency: "USD" })).slice(0, 3),
    { ...first, Quote: "Offer in euros", Currency: "EUR" },
  ];
}

function withWholeFault({ quotes, scenarios }: TablePair, fault: WholeFault): TablePair {
  const [headers = [], ...body] = quotes;
  if (fault === "no rows") return { quotes, scenarios: scenarios.slice(0, 1) };
  if (fault === "no header matches") {
    return { quotes: [headers.map((_, index) => `Column ${index + 1}`), ...body], scenarios };
  }
  if (fault === "duplicate header") {
    const twice = (row: unknown[], cell: unknown) => [...row, cell, null];
    return {
      quotes: [[...headers, "Uplift", "Escalator"], ...body.map((row) => twice(row, null))],
      scenarios,
    };
  }
  if (fault === "duplicate name") {
    const [scenarioHeaders = [], first = []] = scenarios;
    // A name of its own column, so that both rows have one whatever the table looked like.
    const at = scenarioHeaders.findIndex((header) => /^\W*(scenario|name)s?\W*$/i.test(String(header)));
    const named = at < 0 ? [...first, "Twin"] : replaced(first, at, "Twin");
    const other = at < 0 ? [...first, "twin "] : replaced(first, at, "twin ");
    return { quotes, scenarios: [at < 0 ? [...scenarioHeaders, "Scenario"] : scenarioHeaders, named, other] };
  }
  return { quotes, scenarios };
}

function replaced(row: readonly unknown[], at: number, cell: unknown): unknown[] {
  return row.map((old, index) => (index === at ? cell : old));
}
