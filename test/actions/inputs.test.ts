import { copyValuesOnly, repair } from "../../src/actions";
import { readSheets } from "../../src/actions/sync/readSheets";
import { writeSheets } from "../../src/actions/sync/writeSheets";
import {
  draftRows,
  emptyDraft,
  sheetRows,
  type InsertedSheets,
  type SheetPlan,
  type SheetRole,
} from "../../src/scenarios";
import { MemoryWorkbook, REFUSAL } from "../support/MemoryWorkbook";

const QUOTES = [
  ["Quote", "User rate"],
  ["Alpha", 150],
  ["Beta", 140],
];
const SCENARIOS = [
  ["Scenario", "Users"],
  ["Base", 40],
];

function sheet(name: SheetRole, rows: readonly (readonly (string | number)[])[]): SheetPlan {
  return {
    name,
    cells: rows.flatMap((cells, row) => cells.map((content, column) => ({ row, column, content }))),
    columnWidths: [],
    frozenRows: 1,
    tables: [{ name, firstRow: 0, firstColumn: 0, rows: rows.length, columns: rows[0]?.length ?? 0 }],
  };
}

/** A workbook with the sheets of quotes and scenarios, and where they stand. */
async function opened(host: "excel" | "workbench" = "excel") {
  const workbook = new MemoryWorkbook(host);
  const added = await workbook.addSheets([sheet("Quotes", QUOTES), sheet("Scenarios", SCENARIOS)]);
  if (!added.ok) throw new Error(added.problem.message);
  const [quotesSheet = "", scenariosSheet = ""] = added.value.sheets.map(({ key }) => key);
  const [quotesTable = "", scenariosTable = ""] = added.value.tables.map(({ key }) => key);
  const sheets = { Quotes: quotesSheet, Scenarios: scenariosSheet };
  const inserted: InsertedSheets = { sheets, quotesTable, scenariosTable };
  return { workbook, inserted, quotesSheet, scenariosSheet };
}
const EMPTY = draftRows(emptyDraft("USD"));
const refused = { done: false, message: REFUSAL.message, remedy: REFUSAL.remedy };

describe("reading the tables", () => {
  test("answers what stands in the sheets", async () => {
    const { workbook, inserted } = await opened();
    workbook.typeInTable(inserted.quotesTable, 3, 0, "Gamma");
    expect((await readSheets(workbook, inserted)).tables).toEqual({
      quotes: [...QUOTES, ["Gamma", ""]],
      scenarios: SCENARIOS,
    });
  });

  test("are known under the draft's headers, whatever the sheets call them", async () => {
    const { workbook, inserted } = await opened();
    workbook.typeInTable(inserted.quotesTable, 0, 1, "Per user");
    workbook.typeInTable(inserted.quotesTable, 0, 2, "User rate");
    workbook.typeInTable(inserted.scenariosTable, 0, 1, "headcount");
    const { tables } = await readSheets(workbook, inserted);
    if (!tables) throw new Error("The tables cannot be read.");
    const { quotes, scenarios } = sheetRows(tables, EMPTY);
    expect([quotes.headers, scenarios.headers]).toEqual([
      ["Quote", "User rate", "User rate"],
      ["Scenario", "Users"],
    ]);
  });

  test("says which table is gone", async () => {
    const { workbook, inserted, quotesSheet, scenariosSheet } = await opened();
    const message = async () => (await readSheets(workbook, inserted)).report?.message;
    workbook.deleteSheet(scenariosSheet);
    expect(await message()).toContain("the table of scenarios is no longer");
    workbook.deleteSheet(quotesSheet);
    expect(await message()).toContain("both tables are no longer");
    workbook.failNext();
    expect(await readSheets(workbook, inserted)).toEqual({ report: refused, isGone: false });
  });
});

describe("writing the tables", () => {
  const wizard = {
    quotes: [
      ["Quote", "User rate", "Uplift"],
      ["Alpha", 155, 0.03],
      ["Beta", 140, ""],
    ],
    scenarios: SCENARIOS,
  };
  /** Reads the sheets, and writes the wizard's rows over what stands there. */
  async function write({ workbook, inserted }: Awaited<ReturnType<typeof opened>>) {
    const { tables } = await readSheets(workbook, inserted);
    if (!tables) throw new Error("The tables cannot be read.");
    const was = sheetRows(tables, EMPTY);
    return () => writeSheets(workbook, inserted, tables, was, sheetRows(wizard, was));
  }

  test("changes both in one step", async () => {
    const session = await opened();
    expect(await (await write(session))()).toMatchObject({ ok: true });
    const { workbook, inserted } = session;
    expect(workbook.table(inserted.quotesTable).rows).toEqual(wizard.quotes);
    expect(workbook.table(inserted.scenariosTable).rows).toEqual(SCENARIOS);
    expect(workbook.calls.filter((call) => call === "writeTables")).toHaveLength(1);
  });

  test("leaves a column the header that the sheet has for it, and makes no second one", async () => {
    const session = await opened();
    const { workbook, inserted } = session;
    workbook.typeInTable(inserted.quotesTable, 0, 1, "Per user");
    workbook.typeInTable(inserted.quotesTable, 1, 2, "ask again");
    workbook.typeInTable(inserted.quotesTable, 0, 2, "Remark");
    await (
      await write(session)
    )();
    expect(workbook.table(inserted.quotesTable).rows).toEqual([
      ["Quote", "Per user", "Remark", "Uplift"],
      ["Alpha", 155, "ask again", 0.03],
      ["Beta", 140, "", ""],
    ]);
  });

  test("writes nothing over what somebody typed since it was read", async () => {
    const session = await opened();
    const { workbook, inserted } = session;
    const writing = await write(session);
    workbook.typeInTable(inserted.scenariosTable, 1, 1, 41);
    expect(await writing()).toMatchObject({ ok: false, problem: { code: "changed" } });
    expect(workbook.table(inserted.quotesTable).rows).toEqual(QUOTES);
    expect(workbook.table(inserted.scenariosTable).rows[1]).toEqual(["Base", 41]);
  });

  test("is refused where the workbook refuses, or is gone", async () => {
    const session = await opened();
    const { workbook, inserted, quotesSheet } = session;
    const writing = await write(session);
    workbook.failNext(REFUSAL, "writeTables");
    expect(await writing()).toEqual({ ok: false, problem: REFUSAL });
    workbook.deleteSheet(quotesSheet);
    expect((await writing()).ok).toBe(false);
    expect(workbook.table(inserted.scenariosTable).rows).toEqual(SCENARIOS);
  });
});

describe("a copy of values", () => {
  test("is reported with the names of its sheets and what to do with them", async () => {
    const { workbook, inserted } = await opened();
    expect(await copyValuesOnly(workbook, inserted)).toEqual({
      done: true,
      message:
        "Added sheets “Quotes values” and “Scenarios values” with values and no formulas: select their tabs, then right-click › Move or Copy › new book, to send them to others.",
    });
  });

  test("leaves out sheets that are gone, and says when all are", async () => {
    const { workbook, inserted, quotesSheet, scenariosSheet } = await opened("workbench");
    workbook.deleteSheet(scenariosSheet);
    expect((await copyValuesOnly(workbook, inserted)).message).toBe(
      "Added sheet “Quotes values” with values and no formulas: people without the pricing functions can read it as it is.",
    );
    workbook.deleteSheet(quotesSheet);
    expect(await copyValuesOnly(workbook, inserted)).toMatchObject({ done: false });
  });

  test.each(["sheetNames", "copyValues"] as const)("is reported where %s is refused", async (method) => {
    const { workbook, inserted } = await opened();
    workbook.failNext(REFUSAL, method);
    expect(await copyValuesOnly(workbook, inserted)).toEqual(refused);
    expect(workbook.sheets).toHaveLength(2);
  });
});

test("repairing recalculates the workbook", async () => {
  const { workbook } = await opened();
  expect(await repair(workbook)).toMatchObject({ done: true });
  expect(workbook.recalculations).toBe(1);
  workbook.failNext();
  expect(await repair(workbook)).toEqual(refused);
});
