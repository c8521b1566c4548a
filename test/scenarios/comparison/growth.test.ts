import { cellSentence, comparisonOf, costMatrix, bestQuotes, ZERO, MEASURES } from "../../../src/pricing";
import {
  comparisonDrawings,
  comparisonSheets,
  LAYOUT,
  moneyFormat,
  chargeTable,
  quoteTable,
  sampleDrafts,
  scenarioTable,
  uniqueNames,
  type Draft,
} from "../../../src/scenarios";
import { CalculatedBook, CellError, wordsOf } from "./CalculatedBook";

const draftOf = (id: string): Draft => {
  const found = sampleDrafts.find((each) => each.id === id);
  if (!found) throw new Error(`There is no sample ${id}.`);
  return found.draft;
};
/** Where the matrix stands: the row of its header, and the column of its first cost. */
const placeOf = (book: CalculatedBook) => {
  const plan = book.plans.find(({ name }) => name.startsWith("Comparison"));
  const cell = plan?.cells.find(({ content }) => String(content).startsWith("=QUOTECOSTS("));
  if (plan === undefined || cell === undefined) throw new Error("There is no matrix.");
  return { sheet: plan.name, plan, row: cell.row, column: cell.column };
};

describe.each(sampleDrafts.map(({ id }) => [id]))("the workbook of %s", (id) => {
  const draft = draftOf(id);
  const book = new CalculatedBook(comparisonSheets(draft));

  test.each(MEASURES)("shows the core's costs by %s", (measure) => {
    book.writeNamed("Measure", measure).writeNamed("Discount_rate", 0);
    const { sheet, row, column } = placeOf(book);
    const shown = book.calculated(sheet);
    const comparison = comparisonOf(quoteTable(draft), scenarioTable(draft), chargeTable(draft));
    if (!comparison.ok) throw new Error(cellSentence(comparison.issue));
    const costs = costMatrix(comparison.value, measure, ZERO);
    const best = bestQuotes(comparison.value, costs);
    costs.forEach((line, scenario) => {
      line.forEach((cost, quote) => {
        const value = shown(row + scenario, column + quote);
        if (cost.ok) expect(value).toBe(cost.value);
        else expect(value).toBeInstanceOf(CellError);
      });
      const cheapest = best[scenario];
      expect(cheapest?.ok === true && shown(row + scenario, column - 4)).toBe(
        cheapest?.ok === true && cheapest.value,
      );
      expect(shown(row + scenario, column - 5)).toBe(draft.scenarios[scenario]?.values["Scenario"]);
    });
    draft.quotes.forEach(({ values }, quote) => expect(shown(row - 1, column + quote)).toBe(values["Quote"]));
  });

  test("shows a schedule and an invoice of one pair, without an error", () => {
    const schedule = book.calculated("Schedule");
    expect([schedule(5, 0), schedule(5, 7), schedule(6, 0), schedule(41, 0)]).toEqual([
      "Month",
      "Cumulative",
      1,
      36,
    ]);
    expect(typeof schedule(41, 7)).toBe("number");
    const invoice = book.calculated("Invoice");
    expect([invoice(6, 0), invoice(6, 3)]).toEqual(["Line", "Amount"]);
    let last = 7;
    while (invoice(last + 1, 0) !== null) last += 1;
    expect(invoice(last, 0)).toBe("Total");
    expect(invoice(last, 3)).toBe(schedule(6, 6));
  });
});

const quoteRow = (index: number) =>
  index % 2 === 0
    ? { Quote: `Offer ${index + 1}`, Model: "per-user", "User rate": 150 - index }
    : {
        Quote: `Offer ${index + 1}`,
        Model: "per-device",
        "Workstation rate": 60 + index,
        "Server rate": 185,
        "Kiosk rate": 30,
      };
const scenarioRow = (index: number) => ({
  Scenario: `Future ${index + 1}`,
  Users: 20 + index,
  Workstations: 30 + ((index * 7) % 50),
  Servers: index % 3,
  Kiosks: 2,
  Months: 12,
});

test("twenty quotes and two hundred scenarios: no spill is blocked, and every row has its mark", () => {
  const plans = uniqueNames(comparisonSheets(draftOf("manufacturing")), {
    sheets: ["Comparison"],
    tables: ["Quotes"],
    names: ["Measure"],
  });
  const table = plans[1]?.tables[0]?.name ?? "";
  const book = new CalculatedBook(plans)
    .fillTable(
      table,
      Array.from({ length: 20 }, (_quote, index) => quoteRow(index)),
    )
    .fillTable(
      "Scenarios",
      Array.from({ length: 200 }, (_scenario, index) => scenarioRow(index)),
    );
  const { sheet, plan, row, column } = placeOf(book);
  const shown = book.calculated(sheet);
  const [cheapest, failing] = plan.highlights ?? [];
  if (cheapest === undefined || failing === undefined) throw new Error("There are no highlights.");
  const winners = new Set<number>();
  for (let scenario = 0; scenario < 200; scenario++) {
    const marked = Array.from({ length: 30 }, (_quote, quote) => quote).filter((quote) =>
      book.highlighted(cheapest.formula, cheapest, { row: row + scenario, column: column + quote }, shown),
    );
    expect(marked).toHaveLength(1);
    const costs = Array.from({ length: 20 }, (_quote, quote) =>
      Number(shown(row + scenario, column + quote)),
    );
    expect(costs[marked[0] ?? -1]).toBe(Math.min(...costs));
    winners.add(marked[0] ?? -1);
    expect(book.highlighted(failing.formula, failing, { row: row + scenario, column }, shown)).toBe(false);
  }
  expect(winners.size).toBeGreaterThan(1);
  expect(shown(row + 200, column)).toBeNull();
  expect(shown(row - 1, column + 19)).toBe("Offer 20");
});

test("a row without an answer is marked as failing, and no quote of it as cheapest", () => {
  const book = new CalculatedBook(comparisonSheets(draftOf("start-up")));
  const { sheet, plan, row, column } = placeOf(book);
  const shown = book.calculated(sheet);
  const [cheapest, failing] = plan.highlights ?? [];
  if (cheapest === undefined || failing === undefined) throw new Error("There are no highlights.");
  const at = { row, column: column + 2 };
  expect(shown(at.row, at.column)).toEqual(expect.objectContaining({ code: "#N/A" }));
  expect(book.highlighted(failing.formula, failing, at, shown)).toBe(true);
  expect(book.highlighted(cheapest.formula, cheapest, at, shown)).toBe(false);
  const notes = plan.cells.find(({ content }) => String(content).startsWith("=QUOTENOTES("));
  expect(wordsOf(shown(row, notes?.column ?? 0))).toContain("Renegotiate in month 7");
});

test("a line says that rows have come since the chart was drawn, until Refresh draws it for them", () => {
  const book = new CalculatedBook(comparisonSheets(draftOf("manufacturing")));
  const notice = () => book.calculated("Comparison")(3, 0);
  expect(notice()).toBe("");
  book.fillTable(
    "Scenarios",
    Array.from({ length: 501 }, (_scenario, index) => scenarioRow(index)),
  );
  expect(notice()).toContain("choose Refresh in the pane");
  const inserted = { quotesTable: "q", scenariosTable: "s", sheets: { Comparison: "key" }, layout: LAYOUT };
  const quotes = draftOf("manufacturing").quotes.length;
  const [drawing] = comparisonDrawings(inserted, { scenarios: 501, quotes }, "USD");
  expect(drawing?.numbers?.map(({ content }) => content)).toEqual([501, quotes]);
  for (const { row, column, content } of drawing?.numbers ?? []) {
    expect(typeof book.calculated("Comparison")(row, column)).toBe("number");
    book.write("Comparison", row, column, content);
  }
  expect(notice()).toBe("");
  const { row, column } = placeOf(book);
  const [matrix] = drawing?.highlights ?? [];
  expect(matrix).toMatchObject({ row, column, rows: 1000, columns: 30 });
  // What was beyond what the sheet was made for gets its number format; the rest keeps what the user chose.
  expect(drawing?.formats).toEqual([
    { row: row + 500, column, rows: 500, columns: 30, numberFormat: moneyFormat("USD") },
  ]);
});

test("a sheet of the first layout is drawn where its costs stand", () => {
  const inserted = { quotesTable: "q", scenariosTable: "s", sheets: { Comparison: "key" } };
  const [drawing] = comparisonDrawings(inserted, { scenarios: 2, quotes: 3 }, "USD");
  const [cheapest] = drawing?.highlights ?? [];
  expect(cheapest).toMatchObject({ row: 27, column: 4, rows: 500, columns: 30 });
  expect(cheapest?.formula).toContain("TRIM(E$27)=TRIM($C28)");
  expect(drawing?.charts[0]).toMatchObject({
    place: { row: 7, column: 0 },
    x: { row: 27, column: 1, rows: 2 },
  });
  expect(drawing?.charts[0]?.series.map(({ values }) => values.column)).toEqual([4, 5, 6]);
  expect(drawing?.numbers).toEqual([
    { row: 4, column: 2, content: 500 },
    { row: 4, column: 3, content: 30 },
  ]);
  expect(drawing?.openColumns).toBeUndefined();
});

test("a sheet of the second layout is marked where it says what it has not kept up with", () => {
  const inserted = { quotesTable: "q", scenariosTable: "s", sheets: { Comparison: "key" }, layout: 2 };
  const [drawing] = comparisonDrawings(inserted, { scenarios: 2, quotes: 3 }, "USD");
  expect(drawing?.highlights.at(-1)).toMatchObject({ row: 2, column: 0, formula: '=$A$3<>""' });
  expect(drawing?.charts[0]).toMatchObject({ place: { row: 4, column: 2 } });
});

test("a heading stands out where a quote is named, and nowhere to the right of it", () => {
  const book = new CalculatedBook(comparisonSheets(draftOf("manufacturing")));
  const { sheet, plan, row, column } = placeOf(book);
  const shown = book.calculated(sheet);
  const heading = plan.highlights?.find(({ look }) => look === "heading");
  if (heading === undefined) throw new Error("There is no highlight of headings.");
  const quotes = draftOf("manufacturing").quotes.length;
  const standOut = Array.from({ length: 30 }, (_quote, quote) =>
    book.highlighted(heading.formula, heading, { row: row - 1, column: column + quote }, shown),
  );
  expect(standOut).toEqual(standOut.map((_each, quote) => quote < quotes));
});

test("blank names are those that the functions give", () => {
  const book = new CalculatedBook(comparisonSheets(draftOf("manufacturing")));
  book.fillTable("Quotes", [
    { Model: "per-user", "User rate": 100 },
    { Quote: " B ", Model: "per-user", "User rate": 90 },
  ]);
  book.fillTable("Scenarios", [
    { Users: 3, Months: 12 },
    { Scenario: "Named", Users: 4, Months: 12 },
  ]);
  const { sheet, plan, row, column } = placeOf(book);
  const shown = book.calculated(sheet);
  expect([shown(row - 1, column), shown(row, column - 5)]).toEqual(["Quote 1", "Scenario 1"]);
  const [cheapest] = plan.highlights ?? [];
  if (cheapest === undefined) throw new Error("There is no highlight.");
  // The name that BESTQUOTE gives has no outer blanks, the header has them.
  expect(book.highlighted(cheapest.formula, cheapest, { row, column: column + 1 }, shown)).toBe(true);
});
