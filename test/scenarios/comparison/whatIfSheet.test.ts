import { comparisonOf, costMatrix, ZERO, bestQuotes } from "../../../src/pricing";
import { comparisonSheets, emptyDraft, type Draft, type FieldValue } from "../../../src/scenarios";
import { CalculatedBook, CellError, type CellValue } from "./CalculatedBook";

type Values = Readonly<Record<string, FieldValue>>;

/** 40 users; workstations, servers and network devices at rates far apart, so that no mean stands for them. */
function draftOf(quotes: readonly Values[], counts: Values = {}): Draft {
  const base = emptyDraft("USD");
  return {
    ...base,
    environment: {
      ...base.environment,
      counts: {
        ...base.environment.counts,
        ...{ Users: 40, Workstations: 50, Servers: 4, "Network devices": 6 },
        ...counts,
      },
    },
    quotes: quotes.map((values, index) => ({ id: `quote-${index}`, values, checklist: {} })),
    scenarios: [
      { id: "s-1", values: { Scenario: "Today", Months: 36 }, ownCounts: {} },
      { id: "s-2", values: { Scenario: "Merger *", Months: 24 }, ownCounts: { Users: 90 } },
    ],
  };
}

const PER_DEVICE: Values = {
  Quote: "By device",
  Model: "per-device",
  "Workstation rate": 65,
  "Server rate": 110,
  "Network rate": 35,
};
const FLAT: Values = {
  Quote: "Flat",
  Model: "flat-rate",
  "Flat fee": 3000,
  "Included users": 40,
  "Included devices": 60,
};
const PER_USER: Values = {
  Quote: "By user",
  Model: "per-user",
  "User rate": 110,
  Uplift: 0.05,
  Onboarding: 900,
};

/** The rows of the sheet by the name of the what-if: what each of the quotes costs, in their order. */
function whatIfs(book: CalculatedBook) {
  const plan = book.plans.find(({ name }) => name === "Scenario rows");
  const place = (formula: string) => {
    const found = plan?.cells.find(({ content }) => String(content).startsWith(formula));
    if (!found) throw new Error(`There is no ${formula}.`);
    return found;
  };
  const shown = book.calculated("Scenario rows");
  const [costs, answer] = [place("=QUOTECOSTS("), place("=BESTQUOTE(")];
  const rows = new Map<CellValue, { costs: CellValue[]; cheapest: CellValue; counts: CellValue[] }>();
  for (let row = costs.row; shown(row, 0) !== null; row++) {
    const across = (column: number, count: number) =>
      Array.from({ length: count }, (_cell, index) => shown(row, column + index));
    const names = across(costs.column, 30).findIndex((value) => value === null);
    rows.set(shown(row, 0), {
      costs: across(costs.column, names),
      cheapest: shown(row, answer.column),
      counts: across(1, 4),
    });
  }
  return rows;
}

test("ten more workstations are ten times the workstations' rate more, whatever the mix costs on average", () => {
  const rows = whatIfs(new CalculatedBook(comparisonSheets(draftOf([PER_DEVICE]))));
  // 50 × 65 + 4 × 110 + 6 × 35; then 60 × 65 + …
  expect(rows.get("As in the scenario")?.costs).toEqual([3900]);
  expect(rows.get("10 more workstations")?.costs).toEqual([4550]);
  expect(rows.get("10 more users")?.costs).toEqual([3900]);
});

test("past a ceiling without an overage rate there is no answer, never the bare fee", () => {
  const book = new CalculatedBook(comparisonSheets(draftOf([FLAT, PER_USER])));
  const rows = whatIfs(book);
  expect(rows.get("As in the scenario")).toMatchObject({ costs: [3000, 4400], cheapest: "Flat" });
  const past = rows.get("10 more workstations");
  expect(past?.costs[0]).toEqual(expect.objectContaining({ code: "#N/A" }));
  expect(past?.cheapest).toBe("By user");
  const users = rows.get("10 more users");
  expect(users?.costs[0]).toBeInstanceOf(CellError);
  expect(users?.costs[1]).toBe(5500);
  expect(rows.get("10 fewer users")?.costs).toEqual([3000, 3300]);
});

test("a rate changed in Quotes and a count changed in Scenarios are followed, until a number is typed over", () => {
  const book = new CalculatedBook(comparisonSheets(draftOf([PER_USER])));
  const at = (sheet: string, header: string) => {
    const plan = book.plans.find(({ name }) => name === sheet);
    const cell = plan?.cells.find(({ content }) => content === header);
    if (!cell) throw new Error(`There is no ${header}.`);
    return cell;
  };
  const rate = at("Quotes", "User rate");
  const users = at("Scenarios", "Users");
  book.write("Quotes", rate.row + 1, rate.column, 100).write("Scenarios", users.row + 1, users.column, 20);
  expect(whatIfs(book).get("As in the scenario")?.costs).toEqual([2000]);
  expect(whatIfs(book).get("10 more users")?.costs).toEqual([3000]);
  const own = at("Scenario rows", "Users");
  book.write("Scenario rows", own.row + 1, own.column, 7);
  book.write("Scenarios", users.row + 1, users.column, 25);
  expect(whatIfs(book).get("As in the scenario")?.costs).toEqual([700]);
  expect(whatIfs(book).get("10 more users")?.costs).toEqual([3500]);
});

test("the rows follow the scenario that they are based on, by its very name", () => {
  const book = new CalculatedBook(comparisonSheets(draftOf([PER_USER]))).writeNamed(
    "What_if_base",
    "Merger *",
  );
  expect(whatIfs(book).get("10 more users")).toMatchObject({ counts: [100, 50, 4, 6], costs: [11000] });
  book.writeNamed("What_if_measure", "total");
  expect(whatIfs(book).get("As in the scenario")?.costs[0]).toBeGreaterThan(24 * 9900);
});

test("every row has what the core says of its counts", () => {
  const quotes = [PER_DEVICE, FLAT, PER_USER];
  const book = new CalculatedBook(comparisonSheets(draftOf(quotes)));
  const headers = [...new Set(quotes.flatMap((values) => Object.keys(values)))];
  for (const { counts, costs, cheapest } of whatIfs(book).values()) {
    const comparison = comparisonOf(
      [headers, ...quotes.map((values) => headers.map((header) => values[header] ?? ""))],
      [
        ["Scenario", "Users", "Workstations", "Servers", "Network devices"],
        ["x", ...counts.map((count) => (count instanceof CellError ? "" : (count ?? "")))],
      ],
    );
    if (!comparison.ok) throw new Error("The tables are sound.");
    const expected = costMatrix(comparison.value, "monthly", ZERO);
    expect(costs.map((cost) => (cost instanceof CellError ? cost.code : cost))).toEqual(
      expected[0]?.map((cost) => (cost.ok ? cost.value : "#N/A")),
    );
    const [best] = bestQuotes(comparison.value, expected);
    expect(best?.ok === true && best.value).toBe(cheapest);
  }
});

test("a class of one's own with most devices is the one of which there are ten more", () => {
  const draft = draftOf([{ ...PER_DEVICE, "Kiosk rate": 20 }], { Kiosks: 200 });
  const rows = whatIfs(new CalculatedBook(comparisonSheets(draft)));
  const before = Number(rows.get("As in the scenario")?.costs[0]);
  expect(rows.get("10 more kiosks")?.costs).toEqual([before + 200]);
});
