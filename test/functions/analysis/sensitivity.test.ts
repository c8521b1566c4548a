import fc from "fast-check";
import { best, called, costs, plain } from "./slowly";
import {
  asWritten,
  isFieldOf,
  ofFirstQuote,
  onManyTables,
  QUOTE_FIELDS,
  SCENARIO_FIELDS,
  tableOf,
  valueOf,
  type StudyTables,
} from "./studyTables";

const measure = fc.constantFrom("total", "monthly", "first-year", "average", "npv", "per-user");
const anyField = fc.oneof(
  fc.constantFrom(...SCENARIO_FIELDS),
  fc.constantFrom(...QUOTE_FIELDS),
  fc.constantFrom(...QUOTE_FIELDS.map(ofFirstQuote)),
);

test("SENSITIVITY answers what QUOTECOSTS answers with the number in the field's cells", () => {
  let rows = 0;
  const cases = (all: fc.Arbitrary<StudyTables>) =>
    anyField
      .chain((field) =>
        fc.tuple(
          all,
          fc.constant(field),
          fc.array(valueOf(field.kind), { minLength: 1, maxLength: 3 }),
          measure,
        ),
      )
      .filter(([tables, field]) => isFieldOf(tables, field));
  onManyTables(
    (all) =>
      fc.property(cases(all), ([tables, field, values, chosen]) => {
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
    300,
  );
  expect(rows).toBeGreaterThan(600);
});

test("COSTGRID names what BESTQUOTE names with both numbers in their cells", () => {
  let points = 0;
  let ofTwoTerms = 0;
  const cases = (all: fc.Arbitrary<StudyTables>) =>
    fc
      .tuple(anyField, fc.oneof(fc.constantFrom(...SCENARIO_FIELDS), anyField))
      .filter(([row, column]) => row.text !== column.text)
      .chain(([row, column]) =>
        fc.tuple(
          all,
          fc.constant([row, column] as const),
          fc.array(valueOf(row.kind), { minLength: 1, maxLength: 3 }),
          fc.array(valueOf(column.kind), { minLength: 1, maxLength: 3 }),
        ),
      )
      .filter(([tables, fields]) => fields.every((field) => isFieldOf(tables, field)));
  onManyTables(
    (all) =>
      fc.property(cases(all), ([tables, [row, column], rowValues, columnValues]) => {
        const answer = called(
          "COSTGRID",
          ...[asWritten(tables), tableOf(tables.scenarios), 1, row.text, rowValues.map((value) => [value])],
          ...[column.text, [columnValues], "total", 0.06, tables.charges],
        );
        if (!Array.isArray(answer)) return;
        const [headings, ...shown] = answer as unknown[][];
        expect(headings?.slice(1)).toEqual(columnValues);
        if (row.isOfQuotes && column.isOfQuotes) ofTwoTerms += columnValues.length;
        points += rowValues.length * columnValues.length;
        expect(shown.map((cells) => cells.map(plain))).toEqual(
          rowValues.map((value) => [
            value,
            ...columnValues.map((other) => best(column.set(row.set(tables, value), other))),
          ]),
        );
      }),
    100,
  );
  expect(points).toBeGreaterThan(250);
  expect(ofTwoTerms).toBeGreaterThan(30);
});

test("COSTGRID sets two terms of one quote, and two columns of one class, together", () => {
  const quotes = [
    ["Quote", "User rate", "Discount", "Workstation rate", "Flat fee"],
    ["Acme", 100, 0.1, "", ""],
    ["Bolt", "", "", 30, ""],
    ["Core", "", "", "", 900],
  ];
  const scenarios = [
    ["Scenario", "Users", "Laptops", "Desktops", "Months"],
    ["Base", 10, 25, 15, 12],
  ];
  const grid = (...call: unknown[]) => called("COSTGRID", quotes, scenarios, 1, ...call, null, null, null);
  // 10 users at 95 less 5% are 902.50, at 94 less 5% 893.
  expect(grid("Acme: User rate", [[94], [95]], "Acme: Discount", [[0, 0.05, 0.1]])).toEqual([
    ["Acme: User rate \\ Acme: Discount", 0, 0.05, 0.1],
    [94, "Core", "Acme", "Acme"],
    [95, "Core", "Core", "Acme"],
  ]);
  // 29 workstations at 30 are 870, 31 are 930; Acme stays at 900 and stands before Core.
  expect(grid("Laptops", [[14], [16]], "Desktops", [[15, 13]])).toEqual([
    ["Laptops \\ Desktops", 15, 13],
    [14, "Bolt", "Bolt"],
    [16, "Acme", "Bolt"],
  ]);
});
