import { comparisonSheets, emptyDraft, type Draft, type FieldValue } from "../../../src/scenarios";
import { CalculatedBook, type CellValue } from "./CalculatedBook";

type Values = Readonly<Record<string, FieldValue>>;

function bookOf(quotes: readonly Values[], scenarios: readonly Values[], currency = "USD"): CalculatedBook {
  const base = emptyDraft(currency);
  const counts = { ...base.environment.counts, Users: 10, Workstations: 12 };
  const draft: Draft = {
    ...base,
    environment: { ...base.environment, counts },
    quotes: quotes.map((values, index) => ({ id: `quote-${index}`, values, checklist: {} })),
    scenarios: scenarios.map((values, index) => ({
      id: `scenario-${index}`,
      values: { Months: 10, ...values },
      ownCounts: Object.fromEntries(Object.entries(values).filter(([header]) => header in counts)),
    })),
  };
  return new CalculatedBook(comparisonSheets(draft));
}

const userRate = (name: string, rate: FieldValue, more: Values = {}): Values => ({
  Quote: name,
  Model: "per-user",
  "User rate": rate,
  ...more,
});

/** The answer's four columns, row by row. */
function answers(book: CalculatedBook): CellValue[][] {
  const shown = book.calculated("Comparison");
  const rows: CellValue[][] = [];
  for (let row = 15; shown(row, 0) !== null; row++)
    rows.push([1, 2, 3, 4].map((column) => shown(row, column)));
  return rows;
}
const headline = (book: CalculatedBook): CellValue => book.calculated("Comparison")(1, 1);

test("the cheapest, its cost, the next and the gap stand in a row, and the first scenario's as a sentence above", () => {
  const book = bookOf(
    [userRate("Cedar", 50), userRate("Alder", 30), userRate("Birch", 40)],
    [{ Scenario: "Today" }, { Scenario: "Half", Users: 5 }],
  );
  expect(answers(book)).toEqual([
    ["Alder", 3000, "Birch", 1000],
    ["Alder", 1500, "Birch", 500],
  ]);
  expect(headline(book)).toBe(
    "“Today”: the cheapest is Alder at $3,000.00; next is Birch, $1,000.00 more (33.3%).",
  );
});

test("the amounts of the sentence have the sign of their currency where it stands", () => {
  const scenarios = [{ Scenario: "Today" }];
  expect(headline(bookOf([userRate("Alder", 30)], scenarios, "SEK"))).toBe(
    "“Today”: the cheapest is Alder at 3,000.00 kr.",
  );
  expect(headline(bookOf([userRate("Alder", 30), userRate("Birch", 30)], scenarios, "EUR"))).toBe(
    "“Today”: the cheapest is Alder at €3,000.00; Birch costs the same.",
  );
});

test("an incomplete quote that costs less is neither the cheapest nor the next, and the gap is to what costs more", () => {
  const partial = { Quote: "Partial", Model: "per-device", "Server rate": 1 };
  const book = bookOf(
    [partial, userRate("Alder", 30), userRate("Birch", 45)],
    [{ Scenario: "Today", Servers: 2 }],
  );
  expect(answers(book)).toEqual([["Alder", 3000, "Birch", 1500]]);
});

test("a quote without an answer is passed over; where none has one, the row says nothing and the sentence says so", () => {
  const hourly = { Quote: "Hourly", Model: "time-and-materials", "Hourly rate": 100 };
  expect(answers(bookOf([hourly, userRate("Alder", 30)], [{ Scenario: "Today" }]))).toEqual([
    ["Alder", 3000, "", ""],
  ]);
  const none = bookOf([hourly], [{ Scenario: "Today" }]);
  expect(answers(none)).toEqual([[expect.objectContaining({ code: "#N/A" }), "", "", ""]]);
  expect(headline(none)).toBe("“Today”: no quote has an answer yet. What to know says why.");
});

test("the answer follows the measure", () => {
  const book = bookOf(
    [userRate("Alder", 30, { Onboarding: 5000 }), userRate("Birch", 40)],
    [{ Scenario: "Today" }],
  );
  expect(answers(book)).toEqual([["Birch", 4000, "Alder", 4000]]);
  expect(answers(book.writeNamed("Measure", "monthly"))).toEqual([["Alder", 300, "Birch", 100]]);
});

test("fractions that growth leaves are shown to two decimals in the schedule, and amounts to the cent", () => {
  const book = bookOf([userRate("Alder", 30)], [{ Scenario: "Slow", "Users added per month": 1 / 6 }]);
  const shown = book.calculated("Schedule");
  expect([6, 7, 8].map((row) => shown(row, 1))).toEqual([10, 10.17, 10.33]);
  expect(shown(7, 6)).toBe(305);
});

test("what was left out of the tables stands above the answer, and follows them", () => {
  const scenarios = [
    { Scenario: "Today", Tickets: 40 },
    { Scenario: "More", Users: 20 },
  ];
  const line = (book: CalculatedBook) => book.calculated("Comparison")(3, 0);
  expect(line(bookOf([userRate("Alder", 30)], [{ Scenario: "Today" }]))).toBe("");
  expect(line(bookOf([userRate("Alder", 30, { Onboarding: "tbd", Bonus: 12 })], scenarios))).toBe(
    "Left out of the quotes: “Bonus”. Left out of the scenarios: “Tickets”.",
  );
  // A first row without a note is not a reason to say nothing.
  expect(
    line(bookOf([userRate("Alder", 30, { Bonus: 12 })], [{ Scenario: "Sites", Users: "" }, ...scenarios])),
  ).toBe("Left out of the quotes: “Bonus”. Left out of the scenarios: “Tickets”.");
});
