import { sampleDrafts, type Draft } from "../../../src/scenarios";
import { EVENTS } from "../../support/officeHost/HostEvents";
import { HostError } from "../../support/officeHost/HostError";
import type { ExcelOptions } from "../../support/officeHost/openExcel";
import { outcomeOf, pass, SyncSession, workbookWith } from "./SyncSession";

jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });
/** Two quotes that are enough to tell rows apart. */
const draft: Draft = (() => {
  const sample = sampleDrafts[0]?.draft;
  const [first, second] = sample?.quotes ?? [];
  if (!sample || !first || !second) throw new Error("The sample has too few quotes.");
  return {
    ...sample,
    quotes: [
      { ...first, values: { Quote: "Alpha", Model: "per-user", "User rate": 150, Term: 36 } },
      { ...second, values: { Quote: "Beta", Model: "per-user", "User rate": 140, Term: 24 } },
    ],
  };
})();

/** Excel on the web takes 250 to 400 ms for a request. */
let turn = 0;
const latency = () => 250 + ((turn += 50) % 200);

/** A pane that has read the draft and met its sheets. */
async function opened(options: ExcelOptions = {}) {
  const { host, excel, inserted } = await workbookWith(draft, { latency, ...options });
  const session = new SyncSession(host);
  await outcomeOf(session.sync.start());
  await pass(3_000);
  return Object.assign(session, { excel, inserted, again: () => reopened(session) });
}
async function reopened(session: SyncSession) {
  session.sync.stop();
  const next = new SyncSession(session.host);
  await outcomeOf(next.sync.start());
  return next;
}
const opening = async (options: ExcelOptions = {}) => {
  const { host } = await workbookWith(draft, { latency, ...options });
  return new SyncSession(host);
};
const told = (session: SyncSession) => session.said.map(({ type }) => type);

describe("typing while the workbook answers", () => {
  test("stays, and reaches the sheet, while the pane reads a change of the sheet's", async () => {
    const session = await opened();
    session.cell("Alpha", "User rate").Formulas = [[155]];
    await pass(900);
    // The pane is reading now: each key falls into one of its awaits.
    for (const text of ["C", "Co", "Con", "Cont", "Conto", "Contos", "Contoso"]) {
      session.type(1, "Provider", text);
      await pass(150);
    }
    await pass(5_000);
    expect([session.value(0, "User rate"), session.value(1, "Provider")]).toEqual([155, "Contoso"]);
    expect(session.cell("Beta", "Provider").Values).toEqual([["Contoso"]]);
    expect(session.cell("Alpha", "User rate").Values).toEqual([[155]]);
    expect(told(session)).not.toContain("conflict found");
    session.sync.stop();
  });

  test("stays while the pane reads for the first time what the workbook keeps", async () => {
    const session = await opening();
    void session.sync.start();
    await pass(100);
    session.dispatch({ type: "count typed", header: "Users", value: 47 });
    await pass(4_000);
    expect(session.state.draft.environment.counts["Users"]).toBe(47);
    expect([session.value(0, "Quote"), session.value(1, "User rate")]).toEqual(["Alpha", 140]);
    session.sync.stop();
  });

  test("stays while the sheets are written, and is written after", async () => {
    const session = await opened();
    session.type(0, "User rate", 1);
    await pass(1_000);
    for (const rate of [16, 160]) {
      session.type(0, "User rate", rate);
      await pass(300);
    }
    await pass(5_000);
    expect(session.cell("Alpha", "User rate").Values).toEqual([[160]]);
    expect(session.value(0, "User rate")).toBe(160);
    session.sync.stop();
  });
});

describe("a workbook that refuses", () => {
  test("a protected sheet is said, and what was typed is written once the protection is gone", async () => {
    const session = await opened();
    session.quotesTable.Worksheet.Protection.Protected = true;
    session.type(0, "User rate", 160);
    await pass(4_000);
    expect(session.trouble?.message).toMatch(/^The sheet “Quotes” is protected\./);
    expect(session.cell("Alpha", "User rate").Values).toEqual([[150]]);
    session.quotesTable.Worksheet.Protection.Protected = false;
    await pass(10_000);
    expect(session.cell("Alpha", "User rate").Values).toEqual([[160]]);
    expect(session.trouble).toBeUndefined();
    session.sync.stop();
  });

  test("what a sheet would not take is there when the pane is opened again, and is written then", async () => {
    const session = await opened();
    session.quotesTable.Worksheet.Protection.Protected = true;
    session.type(0, "User rate", 160);
    await pass(6_000);
    const next = await session.again();
    expect(next.value(0, "User rate")).toBe(160);
    next.quotesTable.Worksheet.Protection.Protected = false;
    next.cell("Beta", "Term").Formulas = [[12]];
    await pass(12_000);
    expect([next.value(0, "User rate"), next.value(1, "Term")]).toEqual([160, 12]);
    expect(next.cell("Alpha", "User rate").Values).toEqual([[160]]);
    expect(told(next)).not.toContain("conflict found");
    next.sync.stop();
  });

  test.each([
    ["GeneralException", "There was an internal error while processing the request."],
    ["AccessDenied", "You cannot perform the requested operation."],
    ["InvalidOperationInCellEditMode", "Excel is in cell-editing mode."],
  ])(
    "%s while the draft is read for the first time is said, and does not end the sync",
    async (code, words) => {
      let refuses = true;
      const { host } = await workbookWith(draft, {
        latency,
        beforeAction: () => {
          if (refuses) throw new HostError(code, words);
        },
      });
      const session = new SyncSession(host);
      void session.sync.start();
      await pass(2_000);
      expect(session.trouble).toBeDefined();
      expect(session.state.sync.state).toBe("unread");
      refuses = false;
      await pass(8_000);
      expect([session.trouble, session.state.sync.state, session.value(0, "Quote")]).toEqual([
        undefined,
        "on",
        "Alpha",
      ]);
      session.type(0, "User rate", 160);
      await pass(6_000);
      expect(session.cell("Alpha", "User rate").Values).toEqual([[160]]);
      session.sync.stop();
    },
  );

  test("a request that is never answered is said after ten seconds, and what was typed is written all the same", async () => {
    let from = Infinity;
    const { host, excel } = await workbookWith(draft, {
      latency,
      isAnswered: (request) => request <= from || request > from + 1,
    });
    const session = new SyncSession(host);
    await outcomeOf(session.sync.start());
    await pass(3_000);
    session.type(0, "User rate", 160);
    from = excel.requests;
    await pass(12_500);
    expect(session.trouble?.message).toBe("Excel has not answered for 10 seconds.");
    await pass(8_000);
    expect([session.trouble, session.cell("Alpha", "User rate").Values]).toEqual([undefined, [[160]]]);
    session.sync.stop();
  });
});

test("an Excel that no longer answers is reported after ten seconds, and not only once the draft was tried too", async () => {
  let from = Infinity;
  const { host, excel } = await workbookWith(draft, { latency, isAnswered: (request) => request <= from });
  const session = new SyncSession(host);
  await outcomeOf(session.sync.start());
  await pass(3_000);
  session.type(0, "User rate", 160);
  from = excel.requests;
  await pass(11_500);
  expect(session.trouble?.message).toBe("Excel has not answered for 10 seconds.");
  from = Infinity;
  await pass(30_000);
  expect([session.trouble, session.cell("Alpha", "User rate").Values]).toEqual([undefined, [[160]]]);
  session.sync.stop();
});

test("rows that are moved in the wizard take the user's formulas along", async () => {
  const session = await opened();
  session.cell("Alpha", "User rate").Formulas = [["=75*2"]];
  session.cell("Beta", "Term").Formulas = [["=12*2"]];
  await pass(4_000);
  session.dispatch({ type: "quote moved", id: session.state.draft.quotes[0]?.id ?? "", by: 1 });
  await pass(6_000);
  expect(session.state.draft.quotes.map(({ values }) => values["Quote"])).toEqual(["Beta", "Alpha"]);
  expect(session.cell("Alpha", "User rate").Formulas).toEqual([["=75*2"]]);
  expect(session.cell("Beta", "Term").Formulas).toEqual([["=12*2"]]);
  session.sync.stop();
});

test("a rate that follows another cell is read after a calculation, and is not a conflict with what is typed beside it", async () => {
  const session = await opened();
  const rate = session.cell("Alpha", "User rate");
  // No event says that the cell has another value: it has been calculated.
  rate.Worksheet.cell(rate.row, rate.column).formula = "=80*2";
  session.type(0, "Term", 48);
  await pass(6_000);
  expect([session.value(0, "User rate"), session.value(0, "Term")]).toEqual([160, 48]);
  expect(rate.Formulas).toEqual([["=80*2"]]);
  rate.Worksheet.cell(rate.row, rate.column).formula = "=90*2";
  session.host.events.raise(EVENTS.calculated, { worksheetId: rate.Worksheet.Id });
  await pass(4_000);
  expect(session.value(0, "User rate")).toBe(180);
  rate.Worksheet.cell(rate.row, rate.column).formula = "=95*2";
  session.sync.look();
  await pass(3_000);
  expect(session.value(0, "User rate")).toBe(190);
  expect(told(session)).not.toContain("conflict found");
  session.sync.stop();
});

test("a table that is deleted is reported, and the draft stays", async () => {
  const session = await opened();
  session.host.sheet("Quotes").Delete();
  await pass(4_000);
  expect(session.state.notice?.message).toContain("the table of quotes is no longer in the workbook");
  expect(session.state.draft.inserted).toBeUndefined();
  expect(session.value(0, "Quote")).toBe("Alpha");
  session.sync.stop();
});

test("what was typed a moment before the page goes is in the workbook by the first request after", async () => {
  const session = await opened();
  session.type(0, "User rate", 165);
  await pass(100);
  const before = session.excel.requests;
  session.sync.flushBeforeLeaving();
  await pass(50);
  expect(session.excel.requests - before).toBe(1);
  session.sync.stop();
  const next = await reopened(session);
  expect(next.value(0, "User rate")).toBe(165);
  await pass(4_000);
  expect(next.cell("Alpha", "User rate").Values).toEqual([[165]]);
  next.sync.stop();
});
