import fc from "fast-check";
import { best, called, costs, plain } from "./slowly";
import {
  asWritten,
  ofFirstQuote,
  QUOTE_FIELDS,
  SCENARIO_FIELDS,
  studyTables,
  tableOf,
  valueOf,
} from "./studyTables";

const measure = fc.constantFrom("total", "monthly", "first-year", "average", "npv", "per-user");
const anyField = fc.oneof(
  fc.constantFrom(...SCENARIO_FIELDS),
  fc.constantFrom(...QUOTE_FIELDS),
  fc.constantFrom(...QUOTE_FIELDS.map(ofFirstQuote)),
);

test("SENSITIVITY answers what QUOTECOSTS answers with the number in the field's cells", () => {
  let rows = 0;
  const cases = anyField.chain((field) =>
    fc.tuple(
      studyTables,
      fc.constant(field),
      fc.array(valueOf(field.kind), { minLength: 1, maxLength: 3 }),
      measure,
    ),
  );
  fc.assert(
    fc.property(cases, ([tables, field, values, chosen]) => {
      const scenarios = tableOf(tables.scenarios);
      const answer = called(
        "SENSITIVITY",
        ...[
          asWritten(tables),
          scenarios,
          "S1",
          field.text,
          values.map((value) => [value]),
          chosen,
          0.06,
          tables.charges,
        ],
      );
      if (!Array.isArray(answer)) {
        // A field that no quote has as a number, or tables that are refused as a whole.
        expect(plain(answer)).toBe("#VALUE!");
        return;
      }
      const [headings, ...shown] = answer as unknown[][];
      expect(headings).toEqual([field.text, ...tables.quotes.map(({ Quote }) => Quote)]);
      rows += shown.length;
      expect(shown.map((row) => row.map(plain))).toEqual(
        values.map((value) => [value, ...costs(field.set(tables, value), chosen)]),
      );
    }),
    { numRuns: 560, seed: 20261129 },
  );
  expect(rows).toBeGreaterThan(600);
});

test("COSTGRID names what BESTQUOTE names with both numbers in their cells", () => {
  let points = 0;
  const cases = fc
    .tuple(anyField, fc.constantFrom(...SCENARIO_FIELDS))
    .filter(([row, column]) => row.text !== column.text)
    .chain(([row, column]) =>
      fc.tuple(
        studyTables,
        fc.constant([row, column] as const),
        fc.array(valueOf(row.kind), { minLength: 1, maxLength: 3 }),
        fc.array(valueOf(column.kind), { minLength: 1, maxLength: 3 }),
      ),
    );
  fc.assert(
    fc.property(cases, ([tables, [row, column], rowValues, columnValues]) => {
      const answer = called(
        "COSTGRID",
        ...[asWritten(tables), tableOf(tables.scenarios), 1, row.text, rowValues.map((value) => [value])],
        ...[column.text, [columnValues], "total", 0.06, tables.charges],
      );
      if (!Array.isArray(answer)) return;
      const [headings, ...shown] = answer as unknown[][];
      expect(headings?.slice(1)).toEqual(columnValues);
      points += rowValues.length * columnValues.length;
      expect(shown.map((cells) => cells.map(plain))).toEqual(
        rowValues.map((value) => [
          value,
          ...columnValues.map((other) => best(column.set(row.set(tables, value), other))),
        ]),
      );
    }),
    { numRuns: 180, seed: 20261129 },
  );
  expect(points).toBeGreaterThan(250);
});
