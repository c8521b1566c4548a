import fc from "fast-check";
import { best, called, costs, plain } from "./slowly";
import { Differences } from "../../support/Differences";
import {
  asWritten,
  isFieldOf,
  onManyTables,
  ofFirstQuote,
  QUOTE_FIELDS,
  SCENARIO_FIELDS,
  studyTables,
  tableOf,
  type StudyTables,
  type TestField,
} from "./studyTables";

/** The distance between two values that are tried. */
const STEP: Readonly<Record<TestField["kind"], number>> = {
  count: 1,
  rate: 0.01,
  share: 0.0001,
  growth: 0.0001,
  months: 1,
};
const rounded = (value: number) => Number(value.toFixed(4));

test("BREAKEVEN answers the first value of a plain loop at which the cheaper of two quotes no longer is", () => {
  let found = 0;
  const cases = (all: fc.Arbitrary<StudyTables>) =>
    fc
      .constantFrom(...SCENARIO_FIELDS, ...QUOTE_FIELDS.map(ofFirstQuote))
      .chain((field) => fc.tuple(all, fc.constant(field), fc.integer({ min: 1, max: 90 })))
      .filter(([tables, field]) => isFieldOf(tables, field));
  onManyTables(
    (all) =>
      fc.property(cases(all), ([tables, field, start]) => {
        const low = rounded(
          field.kind === "rate"
            ? start * 3
            : field.kind === "count" || field.kind === "months"
              ? 1
              : start / 300,
        );
        const length = tables.scenarios.length === 1 ? 8 : 24;
        const values = Array.from({ length }, (_, index) => rounded(low + index * STEP[field.kind]));
        const answer = called(
          "BREAKEVEN",
          ...[asWritten(tables), tableOf(tables.scenarios), 1, "Q1", 2, field.text, low, values.at(-1)],
          ...["total", 0.06, tables.charges],
        );
        if (plain(answer) === "#VALUE!") return;
        let ahead = 0;
        const crossed = values.find((value) => {
          const [first, second] = costs(field.set(tables, value));
          if (typeof first !== "number" || typeof second !== "number") return false;
          const lead = Math.sign(first - second);
          if (ahead !== 0) return lead !== ahead;
          ahead = lead;
          return false;
        });
        if (crossed !== undefined) found += 1;
        expect(plain(answer)).toBe(crossed ?? "#N/A");
      }),
    60,
  );
  expect(found).toBeGreaterThan(10);
});

test("A quote that costs the same no longer costs less, from either side", () => {
  const quotes = [
    ["Quote", "User rate", "Flat fee"],
    ["Seats", 100, ""],
    ["Flat", "", 5000],
  ];
  const scenarios = [
    ["Scenario", "Users", "Months"],
    ["Office", 10, 12],
  ];
  const at = (first: string, second: string, low: number) =>
    called("BREAKEVEN", quotes, scenarios, 1, first, second, "Users", low, 200, "monthly", null, null);
  expect([at("Seats", "Flat", 1), at("Flat", "Seats", 1)]).toEqual([50, 50]);
  // A tie that the search begins with is passed over.
  expect(plain(at("Seats", "Flat", 50))).toBe("#N/A");
});

test("Where BREAKEVEN searches all there is, the quotes change places at its answer and not one step before", () => {
  let found = 0;
  const cases = fc
    .constantFrom(...SCENARIO_FIELDS, ...QUOTE_FIELDS.map(ofFirstQuote))
    .chain((field) => fc.tuple(studyTables, fc.constant(field)));
  fc.assert(
    fc.property(cases, ([tables, field]) => {
      const answer = called(
        "BREAKEVEN",
        ...[asWritten(tables), tableOf(tables.scenarios), 1, "Q1", "Q2", field.text, null, null],
        ...["total", 0.06, tables.charges],
      );
      if (typeof answer !== "number") return;
      found += 1;
      const leadAt = (value: number) => {
        const [first, second] = costs(field.set(tables, value));
        return typeof first === "number" && typeof second === "number"
          ? Math.sign(first - second)
          : undefined;
      };
      const before = leadAt(rounded(answer - STEP[field.kind]));
      expect(leadAt(answer)).not.toBe(before);
    }),
    { numRuns: 100, seed: 7 },
  );
  expect(found).toBeGreaterThan(10);
});

/** The tables with a field of FLIPS or SWINGS at a value, by its name in the answer. */
function setter(name: string): TestField | undefined {
  const [quote, term] = name.includes(": ") ? name.split(": ") : [undefined, name];
  if (quote === undefined) return SCENARIO_FIELDS.find(({ text }) => text === term);
  const field = QUOTE_FIELDS.find(({ text }) => text === term);
  if (field === undefined) return undefined;
  return {
    ...field,
    set: ({ quotes, ...rest }, value) => ({
      ...rest,
      quotes: quotes.map((cells) => (cells["Quote"] === quote ? { ...cells, [term]: value } : cells)),
    }),
  };
}

test("Each value of FLIPS makes BESTQUOTE name the quote beside it, and the step before does not; between them and now no even step does", () => {
  let flipped = 0;
  onManyTables(
    (all) =>
      fc.property(all, (tables) => {
        // A month is priced sooner than a contract: the many small tables are compared by it.
        const measure = tables.scenarios.length === 1 ? "monthly" : "total";
        const answer = called(
          "FLIPS",
          ...[asWritten(tables), tableOf(tables.scenarios), 1, measure, 0.06, tables.charges],
        );
        const now = best(tables, measure);
        if (!Array.isArray(answer)) {
          expect(plain(now)).toMatch(/^#/);
          return;
        }
        const [headings, ...rows] = answer as [
          unknown[],
          ...[string, number, number | "", string, number | "", string][],
        ];
        expect(headings).toEqual(["Field", "Now", "Falls to", "Then best", "Rises to", "Then best"]);
        const differences = new Differences();
        for (const [name, present, falls, fallsBest, rises, risesBest] of rows) {
          const field = setter(name);
          if (field === undefined) continue;
          const bestAt = (value: number) => best(field.set(tables, value), measure);
          const step = STEP[field.kind];
          const flips = (value: number) => {
            const name_ = bestAt(value);
            return typeof name_ === "string" && !name_.startsWith("#") && name_ !== now;
          };
          if (falls !== "") {
            flipped += 1;
            differences.between(`${name} at ${falls}`, bestAt(falls), fallsBest);
            if (rounded(falls + step) < present)
              differences.between(`${name} a step above ${falls}`, flips(rounded(falls + step)), false);
          }
          if (rises !== "") {
            flipped += 1;
            differences.between(`${name} at ${rises}`, bestAt(rises), risesBest);
            if (rounded(rises - step) > present)
              differences.between(`${name} a step below ${rises}`, flips(rounded(rises - step)), false);
          }
          if (name !== "Servers") continue;
          // Few enough that every step is tried.
          const down = Array.from({ length: present }, (_, index) => present - 1 - index).find(flips);
          const up = Array.from({ length: 100 - present }, (_, index) => present + 1 + index).find(flips);
          differences.between("Servers at every step", [falls, rises], [down ?? "", up ?? ""]);
        }
        expect(differences.found).toEqual([]);
        const changes = rows.map(([, present, falls, , rises]) => {
          const each = [falls, rises]
            .filter((value) => value !== "")
            .map((value) => Math.abs(value - present));
          return each.length === 0 ? 3 : present === 0 ? 2 : Math.min(...each) / Math.abs(present) / 1e6;
        });
        expect(changes).toEqual([...changes].sort((one, other) => one - other));
      }),
    30,
  );
  expect(flipped).toBeGreaterThan(60);
});

test("Each end of SWINGS costs what QUOTECOSTS says with it, and lies as far away as asked for", () => {
  let ends = 0;
  onManyTables(
    (all) =>
      fc.property(all, fc.constantFrom(0.1, 0.25, 0.5), (tables, change) => {
        const answer = called(
          "SWINGS",
          ...[asWritten(tables), tableOf(tables.scenarios), 1, "Q1", change, "total", 0.06, tables.charges],
        );
        if (!Array.isArray(answer)) {
          expect(plain(costs(tables)[0])).toMatch(/^#/);
          return;
        }
        const rows = (answer as unknown[][]).slice(1);
        const differences = new Differences();
        for (const row of rows) {
          const [name, present, low, high] = row as [string, number, number, number];
          const same = (end: string, given: unknown, wanted: unknown) =>
            differences.between(`${name}: ${end}`, given, wanted);
          const [, , , , costAtLow, costAtHigh, swing] = row.map(plain);
          const field = setter(name) ?? setter(`Q1: ${name}`);
          if (field === undefined) continue;
          ends += 2;
          same("cost at low", costAtLow, costs(field.set(tables, low))[0]);
          same("cost at high", costAtHigh, costs(field.set(tables, high))[0]);
          if (field.kind === "rate") {
            const [less, more] = [present * (1 - change), present * (1 + change)];
            same("low", low, Number(less.toPrecision(15)));
            same("high", high, Number(more.toPrecision(15)));
          }
          if (field.kind === "growth") {
            same("low", rounded(low), rounded(Math.max(-0.5, present - change)));
            same("high", rounded(high), rounded(Math.min(1, present + change)));
          }
          if (field.kind === "count") {
            const [less, more] = [present * (1 - change), present * (1 + change)].map(Math.round) as [
              number,
              number,
            ];
            same("low", low, Math.max(0, Math.min(less, Math.ceil(present) - 1)));
            same("high", high, Math.max(more, Math.floor(present) + 1));
          }
          if (typeof costAtLow === "number" && typeof costAtHigh === "number")
            differences.apart(`${name}: swing`, swing, Math.abs(costAtHigh - costAtLow), 5e-7);
          else same("swing is an error", /^#/.test(String(swing)), true);
        }
        expect(differences.found).toEqual([]);
        const sizes = rows.map((row) => (typeof row[6] === "number" ? row[6] : Number.POSITIVE_INFINITY));
        expect(sizes).toEqual([...sizes].sort((one, other) => (one === other ? 0 : other - one)));
      }),
    50,
  );
  expect(ends).toBeGreaterThan(400);
});
