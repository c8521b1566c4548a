/** @jest-environment node */
import { DraftSync, insertComparison, PAUSE, type SyncEvent } from "../../../src/actions";
import { emptyDraft, sampleDrafts, writeDraft, type Draft } from "../../../src/scenarios";
import { firstForeignAmount } from "../../../src/taskpane/wizard/foreignAmounts";
import { MemoryWorkbook, REFUSAL } from "../../support/MemoryWorkbook";

jest.useFakeTimers();
const sample = sampleDrafts[1]?.draft as Draft;

const untouched = emptyDraft("USD");

async function opened(workbook = new MemoryWorkbook()) {
  const events: SyncEvent[] = [];
  const sync = new DraftSync(workbook, untouched, (event) => events.push(event), {
    isHeldBack: (draft) => firstForeignAmount(draft) !== undefined,
  });
  await sync.start();
  return { workbook, sync, events, last: () => events.at(-1) };
}
const pause = () => jest.advanceTimersByTimeAsync(PAUSE + 1);
const renamed = (draft: Draft, name: string): Draft => ({
  ...draft,
  quotes: draft.quotes.map((quote, index) =>
    index === 0 ? { ...quote, values: { ...quote.values, Provider: name } } : quote,
  ),
});

test("a draft is written after a pause, once for many keystrokes, and read when the pane opens again", async () => {
  const { workbook, sync } = await opened();
  sync.changed(renamed(sample, "A"));
  await jest.advanceTimersByTimeAsync(PAUSE / 2);
  sync.changed(renamed(sample, "Ac"));
  expect(workbook.draft).toBeUndefined();
  await pause();
  expect(workbook.draft).toBe(writeDraft(renamed(sample, "Ac")));
  expect(workbook.calls.filter((call) => call === "writeDraft")).toHaveLength(1);
  const again = await opened(workbook);
  expect(again.events).toEqual([
    { type: "draft read", draft: renamed(sample, "Ac"), before: untouched, sync: { state: "on" } },
  ]);
});

test("a pane that is only opened writes nothing into the workbook", async () => {
  const { workbook, sync } = await opened();
  sync.changed(untouched);
  await pause();
  await sync.flush();
  expect(workbook.draft).toBeUndefined();
  expect(workbook.calls).not.toContain("writeDraft");
  sync.changed(renamed(sample, "A"));
  await pause();
  expect(workbook.draft).toBe(writeDraft(renamed(sample, "A")));
});

test("a draft of a newer version stays as it is, and the wizard says so", async () => {
  const workbook = new MemoryWorkbook();
  workbook.draft = JSON.stringify({ version: 99 });
  const { sync, last } = await opened(workbook);
  expect(last()).toMatchObject({ draft: undefined, sync: { state: "off" } });
  sync.changed(sample);
  await pause();
  expect(workbook.draft).toBe(JSON.stringify({ version: 99 }));
});

test("a refusal is tried again after another pause", async () => {
  const { workbook, sync } = await opened();
  workbook.failNext(REFUSAL, "writeDraft");
  sync.changed(sample);
  await pause();
  expect(workbook.draft).toBeUndefined();
  await jest.advanceTimersByTimeAsync(4 * PAUSE + 1);
  expect(workbook.draft).toBe(writeDraft(sample));
});

describe("with inserted sheets", () => {
  async function inserted() {
    const workbook = new MemoryWorkbook();
    const { inserted: sheets } = await insertComparison(workbook, sample);
    if (!sheets) throw new Error("The comparison was not inserted.");
    const draft = { ...sample, inserted: sheets };
    workbook.draft = writeDraft(draft);
    const session = await opened(workbook);
    const { rows } = workbook.table(sheets.quotesTable);
    const column = rows[0]?.indexOf("Provider") ?? -1;
    return {
      ...session,
      draft,
      provider: () => workbook.table(sheets.quotesTable).rows[1]?.[column],
      typeProvider: (name: string) => workbook.typeInTable(sheets.quotesTable, 1, column, name),
    };
  }

  test("what is typed in the sheet comes into the wizard", async () => {
    const { sync, typeProvider, last } = await inserted();
    typeProvider("From the sheet");
    await pause();
    expect(last()).toMatchObject({ type: "sheets read", isQuiet: false });
    expect(sync.current.quotes[0]?.values["Provider"]).toBe("From the sheet");
  });

  test("an amount in another currency waits in the wizard, and what was typed beside it too, until it is fixed", async () => {
    const { sync, draft, provider } = await inserted();
    const before = provider();
    const named = renamed(draft, "From the wizard");
    const [first, ...others] = named.quotes;
    if (!first) throw new Error("The sample has no quotes.");
    const foreign = { ...first, values: { ...first.values, "User rate": "€ 150" } };
    sync.changed({ ...named, quotes: [foreign, ...others] });
    await pause();
    expect(provider()).toBe(before);
    sync.changed(named);
    await pause();
    expect(provider()).toBe("From the wizard");
  });

  test("what is typed in the wizard comes into the sheet", async () => {
    const { sync, draft, provider } = await inserted();
    sync.changed(renamed(draft, "From the wizard"));
    await pause();
    expect(provider()).toBe("From the wizard");
  });

  test.each([
    ["sheet", "From the sheet"],
    ["wizard", "From the wizard"],
  ] as const)("a conflict waits for a choice; the %s's side then counts", async (side, name) => {
    const { sync, draft, provider, typeProvider, events } = await inserted();
    typeProvider("From the sheet");
    sync.changed(renamed(draft, "From the wizard"));
    await pause();
    expect(events.at(-1)).toMatchObject({
      type: "conflict found",
      differences: [{ column: "Provider", sheet: "From the sheet", wizard: "From the wizard" }],
    });
    expect(provider()).toBe("From the sheet");
    await sync.settle(side);
    expect(provider()).toBe(name);
    expect(sync.current.quotes[0]?.values["Provider"]).toBe(name);
    expect(events.at(-1)).toEqual({ type: "conflict settled" });
    await pause();
    expect(events.filter(({ type }) => type === "conflict found")).toHaveLength(1);
  });

  test("sheets that were deleted are said to be gone", async () => {
    const { workbook, sync, draft, last } = await inserted();
    for (const key of Object.values(draft.inserted.sheets)) workbook.deleteSheet(key);
    await pause();
    expect(last()).toMatchObject({
      type: "sheets gone",
      report: {
        message: expect.stringContaining(
          "the tables of quotes, scenarios, and charges are no longer in the workbook",
        ) as string,
        remedy: expect.stringContaining("insert the scenario sheets again") as string,
      },
    });
    expect(sync.current.inserted).toBeUndefined();
  });
});
