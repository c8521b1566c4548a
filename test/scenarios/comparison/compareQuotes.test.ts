import { samples, type SheetPlan } from "../../../src/scenarios";
import { CalculatedBook, CellError, wordsOf, type CellValue } from "./CalculatedBook";

const plans = samples.find(({ id }) => id === "compare-quotes")?.sheets() ?? [];
const book = new CalculatedBook(plans);
const rowsFrom = (shown: (row: number, column: number) => CellValue, row: number, columns: number) => {
  const rows: CellValue[][] = [];
  for (let at = row; shown(at, 0) !== null; at++) {
    rows.push(Array.from({ length: columns }, (_column, column) => shown(at, column)));
  }
  return rows;
};
const tableOf = (name: string): SheetPlan => {
  const found = plans.find((plan) => plan.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
};

const CLIENTS = ["Manufacturing", "Professional services", "Law office", "Funded start-up", "Enterprise"];
/** Scenario, cheapest, cost, next, gap, then a column for each of the six quotes. */
const matrix = rowsFrom(book.calculated("Comparison"), 14, 11);
const notesColumn =
  tableOf("Comparison").cells.find(({ content }) => content === "What to know")?.column ?? 0;
const notes = CLIENTS.map((_client, index) =>
  wordsOf(book.calculated("Comparison")(15 + index, notesColumn)),
);

test("the five reference scenarios are rows, quotes of every model are columns", () => {
  expect(matrix[0]?.slice(0, 5)).toEqual(["Scenario", "Cheapest", "Cost", "Next cheapest\n(by cost)", "Gap"]);
  expect(matrix.slice(1).map((row) => row[0])).toEqual(CLIENTS);
  expect(matrix[0]?.slice(5)).toEqual([
    ...[
      "Example per-user",
      "Example per-device",
      "Example flat-rate",
      "Example flat-rate, no overage agreed",
    ],
    ...["Example hybrid", "Example hourly"],
  ]);
});

test("each scenario has its best quote, with a cost, and what to know of it", () => {
  for (const row of matrix.slice(1)) {
    const best = (matrix[0] ?? []).indexOf(row[1] ?? null);
    expect(typeof row[best]).toBe("number");
    expect(row[2]).toBe(row[best]);
  }
  for (const note of notes) expect(note).toMatch(/\.$/);
  expect(matrix.slice(1).map((row) => row[1])).toEqual([
    ...["Example hybrid", "Example per-device", "Example flat-rate", "Example hybrid", "Example hybrid"],
  ]);
});

test("what has no answer is an error cell of its own, and the notes say why", () => {
  const [, manufacturing, , , startUp] = matrix;
  expect(manufacturing?.[10]).toBeInstanceOf(CellError);
  expect(notes[0]).toContain("“Example hourly”: Not comparable");
  expect(startUp?.[8]).toBeInstanceOf(CellError);
  expect(notes[3]).toContain("“Example per-device” is incomplete: 6 mobile not covered.");
  expect(notes[4]).toContain("Renegotiate in month 1");
});

test("the schedule of a pair ends with what the comparison shows, and its invoice with the month's total", () => {
  const schedule = rowsFrom(book.calculated("Schedule"), 5, 8);
  const quote = tableOf("Schedule").cells.find(({ row, column }) => row === 2 && column === 1)?.content;
  const column = (matrix[0] ?? []).indexOf(String(quote));
  expect(schedule).toHaveLength(37);
  expect(schedule.at(-1)?.[7]).toBe(matrix[1]?.[column]);
  const invoice = rowsFrom(book.calculated("Invoice"), 6, 4);
  expect(invoice.at(-1)?.[0]).toBe("Total");
  expect(invoice.at(-1)?.[3]).toBe(schedule[1]?.[6]);
});

test("another pair and month are shown as soon as they are chosen", () => {
  const other = new CalculatedBook(plans)
    .writeNamed("Schedule_quote", "Example per-user")
    .writeNamed("Schedule_scenario", "Funded start-up")
    .writeNamed("Invoice_month", 13);
  const invoice = rowsFrom(other.calculated("Invoice"), 6, 4);
  expect(invoice).toEqual([
    ["Line", "Quantity", "Rate", "Amount"],
    ["Users", 39, 154.5, 6025.5],
    ["Total", "", "", 6025.5],
  ]);
  expect(other.calculated("Invoice")(2, 1)).toBe("Example per-user");
});

test("a year of usage is rerated under every quote, with its total", () => {
  const rows = rowsFrom(book.calculated("Usage rerated"), 3, 7);
  expect(rows[0]).toEqual(["Month", ...(matrix[0] ?? []).slice(5)]);
  expect(rows).toHaveLength(14);
  expect(rows.slice(1, 13).map((row) => row[0])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  // 30 + 30 + 31 + … + 31 users at 150.
  expect([rows[13]?.[0], rows[13]?.[1]]).toEqual(["Total", 414 * 150]);
  // The ceiling of 40 users is passed in the summer, and nothing is agreed for that.
  expect(rows[7]?.[4]).toBeInstanceOf(CellError);
  expect(rows[13]?.[4]).toBeInstanceOf(CellError);
});

test("the models are ranked with their reasons", () => {
  const rows = rowsFrom(book.calculated("Recommendation"), 21, 4);
  expect(rows[0]).toEqual(["Model", "Monthly", "Score", "Why"]);
  expect(rows.slice(1).map((row) => [row[0], row[1]])).toEqual([
    ["Per-user", 4500],
    ["Flat-rate", 4800],
    ["Per-device", 6140],
    ["Hybrid", ""],
    ["Time and materials", ""],
  ]);
  for (const row of rows.slice(1)) expect(wordsOf(row[3] ?? null).length).toBeGreaterThan(40);
});

test("no sheet is named History, which Excel keeps for itself, and no spill is blocked", () => {
  expect(plans.map(({ name }) => name.toLowerCase())).not.toContain("history");
  for (const plan of plans) {
    const shown = book.calculated(plan.name);
    for (const { row, column } of plan.cells) {
      const value = shown(row, column);
      expect(value instanceof CellError && [plan.name, row, column, value.code, value.message]).toBe(false);
    }
  }
});
