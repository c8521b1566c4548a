import { comparisonSheets, sampleDrafts } from "../../src/scenarios";
import type { Workbench } from "../support/Workbench";
import { workbenchSession } from "./session";

const session = workbenchSession();

/** Where the costs stand on the sheet “Comparison”: headings in row 15, one row per scenario from 16 on. */
const [FIRST_ROW, FIRST_COLUMN] = [16, 5];

const column = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(39 + index)}`;

async function insert(workbench: Workbench, draft: (typeof sampleDrafts)[number]["draft"]) {
  const outcome = await workbench.page.evaluate(
    (plans) => globalThis.workbook.addSheets(plans),
    comparisonSheets(draft),
  );
  if (!outcome.ok) throw new Error(outcome.problem.message);
  await calculated(workbench);
  return outcome.value;
}

const calculated = (workbench: Workbench): Promise<void> =>
  workbench.page.evaluate(() => globalThis.workbench.sheets.recalculate());

/** Formula cells of all sheets that show an error. */
const failing = (workbench: Workbench) =>
  workbench.page.evaluate(() =>
    globalThis.workbench
      .sheetNames()
      .flatMap((sheet) => globalThis.workbench.formulaCells(sheet))
      .filter(({ text }) => text.startsWith("#"))
      .map(({ sheetName, address, text }) => `${sheetName}!${address} ${text}`),
  );

/** Scenario, best quote and costs of the rows of the comparison. */
const comparison = (workbench: Workbench, rows: number, quotes: number) =>
  workbench.page.evaluate(
    ([count, addresses]) => {
      const at = (address: string) => globalThis.workbench.cell(address, "Comparison").value;
      return Array.from({ length: count }, (_row, index) => {
        const [scenario, best, ...costs] = addresses.map((letters) => at(`${letters}${index + 16}`));
        return { scenario, best, costs };
      });
    },
    [
      rows,
      ["A", "B", ...Array.from({ length: quotes }, (_q, index) => column(FIRST_COLUMN + index))],
    ] as const,
  );

/** By row: the addresses of the cells that the sheet marks as cheapest; waits until every row has one. */
async function cheapest(workbench: Workbench, rows: number): Promise<ReadonlyMap<number, readonly string[]>> {
  await workbench.page.waitForFunction(
    (count) => {
      const { highlighted } = globalThis.workbench.sheets.extras("Comparison");
      const marked = highlighted.filter(({ formula }) => formula.includes("TRIM"));
      return new Set(marked.map(({ address }) => address.replace(/^[A-Z]+/, ""))).size >= count;
    },
    rows,
    { timeout: 60_000 },
  );
  const { highlighted } = await workbench.page.evaluate(() =>
    globalThis.workbench.sheets.extras("Comparison"),
  );
  const byRow = new Map<number, string[]>();
  for (const { address, formula } of highlighted) {
    if (!formula.includes("TRIM")) continue;
    const row = Number(address.replace(/^[A-Z]+/, ""));
    byRow.set(row, [...(byRow.get(row) ?? []), address]);
  }
  return byRow;
}

test.each(sampleDrafts.map((sample) => [sample.title, sample.draft] as const))(
  "The comparison of %s is inserted, computes, marks the cheapest of every row, and goes in one step of undo",
  async (_title, draft) => {
    const workbench = await session.shared();
    await insert(workbench, draft);
    const [rows, quotes] = [draft.scenarios.length, draft.quotes.length];
    expect(await failing(workbench)).toEqual([]);
    const found = await comparison(workbench, rows, quotes);
    expect(found.map(({ scenario }) => scenario)).toEqual(
      draft.scenarios.map(({ values }) => values["Scenario"]),
    );
    const marked = await cheapest(workbench, rows);
    const names = await workbench.page.evaluate(
      (letters) => letters.map((each) => globalThis.workbench.cell(`${each}15`, "Comparison").text),
      Array.from({ length: quotes }, (_quote, index) => column(FIRST_COLUMN + index)),
    );
    expect(names).toEqual(draft.quotes.map(({ values }) => values["Quote"]));
    found.forEach(({ best }, index) => {
      const place = column(FIRST_COLUMN + names.indexOf(String(best)));
      expect(marked.get(FIRST_ROW + index)).toEqual([`${place}${FIRST_ROW + index}`]);
    });
    await workbench.page.click("#undo");
    await workbench.page.waitForFunction(() => globalThis.workbench.sheetNames().length === 1);
    expect(await workbench.tables()).toEqual([]);
    expect(await workbench.page.evaluate(() => globalThis.workbench.canUndo)).toBe(false);
  },
);

test("The sheets have their notes, lists and charts, and have them again after undo, redo and a reload", async () => {
  const workbench = await session.shared();
  const draft = sampleDrafts[0]?.draft;
  if (!draft) throw new Error("There is no sample.");
  await insert(workbench, draft);
  const extras = (sheet: string) =>
    workbench.page.evaluate((name) => {
      const { charts, notes, validations } = globalThis.workbench.sheets.extras(name);
      return { charts, notes: notes.length, lists: validations.filter(({ choices }) => choices.length > 1) };
    }, sheet);
  const sees = async (): Promise<void> => {
    await calculated(workbench);
    expect((await extras("Quotes")).notes).toBeGreaterThan(10);
    expect((await extras("Quotes")).lists.length).toBeGreaterThan(1);
    const names = draft.quotes.map(({ values }) => values["Quote"]);
    expect((await extras("Schedule")).lists.map(({ choices }) => choices)).toContainEqual(names);
    await workbench.select("A1", "Comparison");
    const chart = workbench.page.getByRole("group", { name: "Chart: Cost of each quote by scenario" });
    await chart.waitFor();
    await chart.getByText(String(names[0]), { exact: true }).first().waitFor();
    await workbench.select("A1", "Read me");
    await chart.waitFor({ state: "detached" });
  };
  await sees();
  await workbench.page.click("#undo");
  await workbench.page.waitForFunction(() => globalThis.workbench.sheetNames().length === 1);
  await workbench.page.click("#redo");
  await workbench.page.waitForFunction(() => globalThis.workbench.sheetNames().length > 5);
  await sees();
  await workbench.saved();
  await workbench.reload();
  await sees();
});

test("A chart follows its numbers, and scrolls with its cells", async () => {
  const workbench = await session.shared();
  const draft = sampleDrafts[0]?.draft;
  if (!draft) throw new Error("There is no sample.");
  await insert(workbench, draft);
  await workbench.select("A1", "Comparison");
  const chart = workbench.page.getByRole("group", { name: "Chart: Cost of each quote by scenario" });
  await chart.waitFor();
  const before = await chart.innerHTML();
  const plot = await chart.locator("svg").elementHandle();
  const top = (await chart.boundingBox())?.y ?? 0;
  const quotes = (await workbench.tables()).find(({ name }) => name === "Quotes");
  const rate = quotes?.columns.indexOf("User rate") ?? -1;
  await workbench.page.evaluate(
    (address) => globalThis.workbench.write(address, [[999]], "Quotes"),
    `${column(rate)}4`,
  );
  await workbench.page.waitForFunction(
    (old) => document.querySelector(".chart-frame")?.innerHTML !== old,
    before,
  );
  // Changed, not removed and redrawn a moment later.
  expect(await plot.evaluate((drawn) => drawn.isConnected)).toBe(true);
  await workbench.hover("D2");
  await workbench.page.mouse.wheel(0, 200);
  await workbench.page.waitForFunction(
    (old) => (document.querySelector(".chart-frame")?.getBoundingClientRect().y ?? old) < old - 50,
    top,
  );
});

test("The comparison grows to 20 quotes and 200 scenarios by rows that are pasted", async () => {
  const workbench = await session.shared();
  const draft = sampleDrafts[0]?.draft;
  if (!draft) throw new Error("There is no sample.");
  await insert(workbench, draft);
  const tables = await workbench.tables();
  const grow = async (
    name: string,
    rows: number,
    cell: (header: string, row: number) => string,
  ): Promise<void> => {
    const table = tables.find((each) => each.name === name);
    if (!table) throw new Error(`There is no table ${name}.`);
    const present = table.range.endRow - table.range.startRow;
    const lines = Array.from({ length: rows - present }, (_row, index) =>
      table.columns.map((header) => cell(header, present + index + 1)).join("\t"),
    );
    await workbench.select("A1", name);
    await workbench.paste(`A${table.range.endRow + 2}`, lines.join("\n"));
    await workbench.page.waitForFunction(
      ([wanted, end]) =>
        globalThis.workbench.tables().find((each) => each.name === wanted)?.range.endRow === end,
      [name, table.range.startRow + rows] as const,
      { timeout: 60_000 },
    );
  };
  await grow("Quotes", 20, (header, row) =>
    header === "Quote"
      ? `Quote ${row}`
      : header === "Model"
        ? "per-user"
        : header === "User rate"
          ? String(100 + row)
          : "",
  );
  await grow("Scenarios", 200, (header, row) =>
    header === "Scenario"
      ? `Scenario ${row}`
      : header === "Users"
        ? String(10 + row)
        : header === "Months"
          ? "36"
          : "",
  );
  // Of what is pasted the table may know before all its cells are there: the last cost of the last scenario comes last.
  await workbench.page.waitForFunction(
    (cell) => typeof globalThis.workbench.cell(cell, "Comparison").value === "number",
    `${column(FIRST_COLUMN + 19)}${FIRST_ROW + 199}`,
    { timeout: 60_000 },
  );
  await calculated(workbench);
  await calculated(workbench);
  expect(await failing(workbench)).toEqual([]);
  const found = await comparison(workbench, 200, 20);
  expect(found.every(({ costs }) => costs.every((cost) => typeof cost === "number"))).toBe(true);
  expect(found.at(-1)?.scenario).toBe("Scenario 200");
  // The fourth column names the next cheapest quote, of 4,000 pairs.
  // Without devices the per-device quote bills its onboarding alone; 210 users at 104 are the next.
  await workbench.shows("B215", "Example Summit", "Comparison");
  await workbench.shows("D215", "Quote 4", "Comparison");
  const marked = await cheapest(workbench, 200);
  expect([...marked.values()].every((addresses) => addresses.length > 0)).toBe(true);
  await workbench.select("A1", "Comparison");
  await workbench.page.getByRole("group", { name: "Chart: Cost of each quote by scenario" }).waitFor();
});

test("What the figures leave out of the tables stands above them, and goes when the tables say so", async () => {
  const workbench = await session.shared();
  const draft = sampleDrafts[0]?.draft;
  if (!draft) throw new Error("There is no sample.");
  const quotes = draft.quotes.map((quote, index) =>
    index === 0 ? { ...quote, values: { ...quote.values, Bonus: 12 } } : quote,
  );
  await insert(workbench, { ...draft, quotes });
  await workbench.shows("A4", "Left out of the quotes: “Bonus”.", "Comparison");
  const table = (await workbench.tables()).find(({ name }) => name === "Quotes");
  const at = table?.columns.indexOf("Bonus") ?? -1;
  expect(at).toBeGreaterThan(0);
  await workbench.select("A1", "Quotes");
  await workbench.write(`${column(at)}5`, [[""]]);
  await calculated(workbench);
  await workbench.shows("A4", "", "Comparison");
  await workbench.page.click("#undo");
  await workbench.page.click("#undo");
});
