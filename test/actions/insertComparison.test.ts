import { insertComparison, insertKeptComparison, keptDraft, refreshComparison } from "../../src/actions";
import { readSheets } from "../../src/actions/sync/readSheets";
import {
  CAPACITY,
  chargeTable,
  DRAFT_VERSION,
  emptyDraft,
  quoteTable,
  sampleDrafts,
  scenarioTable,
  SHEET_ROLES,
  writeDraft,
  type Draft,
} from "../../src/scenarios";
import { MemoryWorkbook, REFUSAL } from "../support/MemoryWorkbook";

const [sample] = sampleDrafts as readonly [(typeof sampleDrafts)[number]];
const { draft } = sample;
const refused = { done: false, message: REFUSAL.message, remedy: REFUSAL.remedy };
const kept = (text: string): MemoryWorkbook => {
  const workbook = new MemoryWorkbook();
  workbook.draft = text;
  return workbook;
};

describe("inserting a comparison", () => {
  test("adds its sheets, and its tables can be read back as the draft has them", async () => {
    const workbook = new MemoryWorkbook();
    const { report, inserted } = await insertComparison(workbook, draft);
    expect(report.message).toBe("“Read me” and 7 more sheets added. The wizard shows what you change there.");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(SHEET_ROLES);
    if (!inserted) throw new Error("Nothing was inserted.");
    expect(workbook.shownSheet).toBe(inserted.sheets.Comparison);
    expect(Object.keys(inserted.sheets)).toEqual(SHEET_ROLES);
    expect((await readSheets(workbook, inserted)).tables).toEqual({
      quotes: quoteTable(draft, "whole"),
      scenarios: scenarioTable(draft, "whole"),
      charges: [chargeTable(draft)[0], (chargeTable(draft)[0] ?? []).map(() => "")],
    });
  });

  test("names the sheets as they were numbered, and finds the tables of the second set", async () => {
    const workbook = new MemoryWorkbook();
    const first = await insertComparison(workbook, draft);
    const second = await insertComparison(workbook, draft);
    expect(second.report.message).toContain("“Read me (2)” and 7 more sheets");
    expect(second.inserted?.quotesTable).not.toBe(first.inserted?.quotesTable);
    expect(workbook.table(second.inserted?.quotesTable ?? "").name).toBe("Quotes_2");
  });

  test("is reported where the workbook refuses", async () => {
    const workbook = new MemoryWorkbook();
    workbook.failNext();
    expect(await insertComparison(workbook, draft)).toEqual({ report: refused });
  });
});

describe("inserting the kept draft", () => {
  test("adds its sheets and keeps where they stand", async () => {
    const workbook = kept(writeDraft(draft));
    expect((await insertKeptComparison(workbook)).done).toBe(true);
    const now = await keptDraft(workbook);
    const inserted = now.kept?.state === "read" ? now.kept.draft.inserted : undefined;
    expect(Object.keys(inserted?.sheets ?? {})).toEqual(SHEET_ROLES);
    expect(await keptDraft(workbook)).toMatchObject({ kept: { draft: { quotes: draft.quotes } } });
  });

  test("shows sheets that are there already, and adds none", async () => {
    const workbook = kept(writeDraft(draft));
    await insertKeptComparison(workbook);
    const comparison = workbook.sheets.find(({ name }) => name === "Comparison")?.key ?? "";
    workbook.renameSheet(comparison, "What we pay");
    workbook.deleteSheet(workbook.sheets.find(({ name }) => name === "Invoice")?.key ?? "");
    const report = await insertKeptComparison(workbook);
    expect(report).toEqual({
      done: true,
      message:
        "The comparison is in the workbook already: “What we pay” and 6 more sheets. The wizard shows what you change there.",
    });
    expect([workbook.shownSheet, workbook.sheets.length]).toEqual([comparison, 7]);
  });

  test("shows another of its sheets where the comparison itself is gone, and inserts again where all are", async () => {
    const workbook = kept(writeDraft(draft));
    await insertKeptComparison(workbook);
    workbook.deleteSheet(workbook.sheets.find(({ name }) => name === "Comparison")?.key ?? "");
    await insertKeptComparison(workbook);
    expect(workbook.shownSheet).toBe(workbook.sheets[0]?.key);
    for (const { key } of [...workbook.sheets]) workbook.deleteSheet(key);
    expect((await insertKeptComparison(workbook)).done).toBe(true);
    expect(workbook.sheets).toHaveLength(SHEET_ROLES.length);
  });

  test.each<readonly [string, string | undefined, RegExp]>([
    ["none is kept", undefined, /no quotes to compare/],
    ["it has no quotes", writeDraft(emptyDraft("EUR")), /the draft has no quotes/],
    ["it is of a newer version", JSON.stringify({ ...draft, version: DRAFT_VERSION + 1 }), /newer version/],
    ["it cannot be read", "{", /cannot be read/],
  ])("adds nothing and says what to do where %s", async (_what, text, message) => {
    const workbook = new MemoryWorkbook();
    workbook.draft = text;
    const report = await insertKeptComparison(workbook);
    expect(report.done).toBe(false);
    expect(report.message).toMatch(message);
    expect(report.remedy).toBeDefined();
    expect([workbook.sheets, workbook.draft]).toEqual([[], text]);
  });

  test("says that the sheets stand, but not where, when the draft cannot be written", async () => {
    const workbook = kept(writeDraft(draft));
    workbook.failNext(REFUSAL, "writeDraft");
    const report = await insertKeptComparison(workbook);
    expect(report).toMatchObject({ done: false, message: expect.stringContaining("added.") as string });
    expect(report.message).toContain(REFUSAL.message);
  });

  test.each(["readDraft", "addSheets"] as const)("what %s refuses is reported", async (method) => {
    const workbook = kept(writeDraft(draft));
    workbook.failNext(REFUSAL, method);
    expect(await insertKeptComparison(workbook)).toEqual(refused);
  });

  test.each(["sheetNames", "showSheet"] as const)("what %s refuses later is reported", async (method) => {
    const workbook = kept(writeDraft(draft));
    await insertKeptComparison(workbook);
    workbook.failNext(REFUSAL, method);
    expect(await insertKeptComparison(workbook)).toEqual(refused);
  });
});

describe("refreshing a comparison", () => {
  async function inserted() {
    const workbook = new MemoryWorkbook();
    const { inserted: place } = await insertComparison(workbook, draft);
    if (!place) throw new Error("Nothing was inserted.");
    const comparison = workbook.sheets.find(({ name }) => name === "Comparison");
    if (!comparison) throw new Error("There is no comparison.");
    const withPlace: Draft = { ...draft, inserted: place };
    return { workbook, place, comparison, draft: withPlace };
  }

  test("draws charts and highlights as far as the tables have grown, and calculates", async () => {
    const opened = await inserted();
    const { workbook, place, comparison } = opened;
    const rowsOf = () => comparison.drawing.highlights[0]?.rows ?? 0;
    const groups = comparison.drawing.charts[0]?.x.rows ?? 0;
    const before = rowsOf();
    for (let row = 1; row <= CAPACITY.scenarios + 1; row++) {
      workbook.typeInTable(place.scenariosTable, row, 0, `Scenario ${row}`);
    }
    const report = await refreshComparison(workbook, opened.draft);
    expect(report.message).toContain(`cover 501 scenarios and ${draft.quotes.length} quotes.`);
    expect(rowsOf()).toBeGreaterThan(before);
    expect(rowsOf()).toBeGreaterThan(CAPACITY.scenarios);
    expect(comparison.drawing.charts[0]?.x.rows).toBeGreaterThan(groups);
    expect(workbook.recalculations).toBe(1);
  });

  test("makes room for the rows of the tables as the sheet counts them, blank ones too", async () => {
    const { workbook, place, comparison, draft: withPlace } = await inserted();
    for (let row = 1; row <= CAPACITY.scenarios + 1; row++) {
      workbook.typeInTable(place.scenariosTable, row, 0, row === 3 ? "" : `Scenario ${row}`);
    }
    const [headers = []] = workbook.table(place.scenariosTable).rows;
    headers.forEach((_header, column) => workbook.typeInTable(place.scenariosTable, 3, column, ""));
    const report = await refreshComparison(workbook, withPlace);
    expect(report.message).toContain("cover 500 scenarios");
    expect(comparison.drawing.highlights[0]?.rows).toBe(2 * CAPACITY.scenarios);
  });

  test("does without the sheet of the comparison when it is gone", async () => {
    const opened = await inserted();
    opened.workbook.deleteSheet(opened.comparison.key);
    expect(await refreshComparison(opened.workbook, opened.draft)).toEqual({
      done: true,
      message: "Everything was recalculated.",
    });
  });

  test("says how many scenarios and quotes the chart shows of more", async () => {
    const opened = await inserted();
    for (let row = 1; row <= 13; row++) {
      opened.workbook.typeInTable(opened.place.scenariosTable, row, 0, `Scenario ${row}`);
      opened.workbook.typeInTable(opened.place.quotesTable, row, 0, `Quote ${row}`);
    }
    expect((await refreshComparison(opened.workbook, opened.draft)).message).toBe(
      "Everything was recalculated, and charts and highlights cover 13 scenarios and 13 quotes. The chart shows the first 12 scenarios and the first 12 quotes.",
    );
  });

  test("opens the columns in which something stands by now", async () => {
    const opened = await inserted();
    const table = opened.workbook.table(opened.place.quotesTable);
    const headers = (table.rows[0] ?? []).map(String);
    const sheet = opened.workbook.sheets.find(({ name }) => name === "Quotes");
    const isOpened = (header: string) => sheet?.openedColumns.has(headers.indexOf(header));
    await refreshComparison(opened.workbook, opened.draft);
    expect([isOpened("Quote"), isOpened("Exit fee")]).toEqual([true, false]);
    opened.workbook.typeInTable(opened.place.quotesTable, 1, headers.indexOf("Exit fee"), "50%");
    await refreshComparison(opened.workbook, opened.draft);
    expect([isOpened("Exit fee"), isOpened("Rollover")]).toEqual([true, false]);
  });

  test("says of sheets without a table of charges that they leave the draft's charges out", async () => {
    const opened = await inserted();
    const { chargesTable, ...older } = opened.place;
    expect(chargesTable).toBeDefined();
    const charges = [{ id: "charge-1", values: { Quote: "all", Charge: "Backup", Rate: 5 } }];
    const told = await refreshComparison(opened.workbook, { ...opened.draft, charges, inserted: older });
    expect(told.message).toContain("have no table of charges, so their costs leave the charges out");
    const without = await refreshComparison(opened.workbook, { ...opened.draft, inserted: older });
    expect(without.message).not.toContain("charges");
  });

  test("says so where nothing was inserted", async () => {
    expect(await refreshComparison(new MemoryWorkbook(), draft)).toMatchObject({ done: false });
  });

  test.each(["readTables", "sheetNames", "redraw", "recalculate"] as const)(
    "what %s refuses is reported",
    async (method) => {
      const opened = await inserted();
      opened.workbook.failNext(REFUSAL, method);
      expect(await refreshComparison(opened.workbook, opened.draft)).toEqual(refused);
    },
  );
});
