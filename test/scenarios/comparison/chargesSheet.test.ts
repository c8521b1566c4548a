import {
  comparisonSheets,
  emptyDraft,
  quoteTable,
  sampleDrafts,
  type Draft,
  type SheetPlan,
} from "../../../src/scenarios";
import { CalculatedBook } from "./CalculatedBook";

const found = sampleDrafts.find(({ id }) => id === "contract-kinds");
if (found === undefined) throw new Error("There is no such sample.");
const { draft } = found;
const plans = comparisonSheets(draft);
const named = (name: string, of: readonly SheetPlan[] = plans): SheetPlan => {
  const plan = of.find((each) => each.name === name);
  if (plan === undefined) throw new Error(`There is no sheet ${name}.`);
  return plan;
};
const formatAt = ({ formats = [] }: SheetPlan, row: number, column: number) =>
  formats.findLast(
    (each) =>
      each.numberFormat !== undefined &&
      row >= each.row &&
      row < each.row + each.rows &&
      column >= each.column &&
      column < each.column + each.columns,
  )?.numberFormat;
const RATE = 5;

test("charges are priced in every sheet, and a change of one is followed", () => {
  const book = new CalculatedBook(plans);
  const costs = (column: number) => book.calculated("Comparison")(15, column);
  expect([5, 6, 7, 8].map(costs)).toEqual([830925.28, 763813.77, 817353.2, 748044.3]);
  const without = new CalculatedBook(comparisonSheets({ ...draft, charges: draft.charges.slice(1) }));
  expect(without.calculated("Comparison")(15, 5)).toBeLessThan(830925.28);
});

test("a percentage is shown as one and an amount as money; what is typed below shows as it is typed", () => {
  const sheet = named("Charges");
  expect(formatAt(sheet, 4, RATE)).toBe('"$"#,##0.00');
  expect(formatAt(sheet, 4 + 12, RATE)).toBe("0.0%");
  expect(formatAt(sheet, 40, RATE)).toBe("General");
});

test("quotes and units are offered as lists, and others kept after a question", () => {
  const lists = (named("Charges").validations ?? []).filter(({ asks }) => asks === true);
  expect(lists.map(({ column, allows }) => [column, allows.kind])).toEqual(
    expect.arrayContaining([
      [0, "list in cells"],
      [2, "list"],
    ]),
  );
});

test("without charges the table is there, open and empty", () => {
  const sheet = named("Charges", comparisonSheets(emptyDraft("USD")));
  expect(sheet.tables).toMatchObject([{ name: "Charges", rows: 2, columns: 12 }]);
  expect(sheet.collapsedColumns).toEqual([]);
});

test("every term has a column, folded where no quote uses it; what a draft says of sources stands last", () => {
  const sheet = named("Quotes");
  const headers = (quoteTable(draft, "whole")[0] ?? []).map(String);
  expect(headers).toEqual(
    expect.arrayContaining([
      "Bands",
      "Hours pool",
      "Rollover",
      "Uplift cap",
      "Tax",
      "Exit fee",
      "Stated total",
    ]),
  );
  expect(headers.at(-1)).toBe("Sources");
  const isFolded = (header: string) =>
    (sheet.collapsedColumns ?? []).some(
      ({ column, columns }) =>
        headers.indexOf(header) >= column && headers.indexOf(header) < column + columns,
    );
  expect(["Rollover", "Tax", "Stated total"].map(isFolded)).toEqual([true, true, true]);
  expect(["User rate", "Exit fee", "Hours pool", "Sources"].map(isFolded)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  const older: Draft = {
    ...draft,
    quotes: draft.quotes.map((quote) => ({ ...quote, values: { Quote: "A" } })),
  };
  expect(quoteTable(older)[0]).not.toContain("Sources");
});
